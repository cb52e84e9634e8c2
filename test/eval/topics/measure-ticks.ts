import { BUILT_IN_PLAYBOOK_IDS, builtInPlaybook } from '@/lib/checklist/built-in-playbooks'
import { judgeStep } from '@/lib/checklist/judge-step'
import type { Step, StepKind } from '@/lib/checklist/step'
import type { Judged } from '@/lib/rubric/evaluate'
import { readTicket } from '@/lib/rubric/score-ticket'
import { stageOf } from '@/lib/rubric/stage'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { rounded } from '../numbers'
import { DEMO_NOW, DEMO_ZONE } from '../signals/demo-moment'
import type { TickLabel } from './tick-labels'

/** How well steps tick themselves. */
export interface TickScore {
  /** Of the steps that ticked themselves, the share that readers call done. */
  readonly precision: number
  /** Of the steps that readers call done, the share that ticked themselves. */
  readonly recall: number
  /** Steps that readers call done. */
  readonly n: number
}

export interface TickResult extends TickScore {
  readonly byKind: Readonly<Partial<Record<StepKind, TickScore>>>
}

/** One label beside what the step says by itself, without anything done with Deskhand. */
export interface TickVerdict {
  readonly label: TickLabel
  readonly step: Step
  readonly ticked: boolean
}

/** How often steps are ticked where readers say so. Labels of tickets or steps that are not there count as not ticked. */
export function measureTicks(snapshots: readonly TicketSnapshot[], labels: readonly TickLabel[]): TickResult {
  const verdicts = judgeTicks(snapshots, labels)
  const kinds = Map.groupBy(verdicts, ({ step }) => step.kind)
  return {
    ...scoreOf(verdicts),
    byKind: Object.fromEntries([...kinds].map(([kind, some]) => [kind, scoreOf(some)])),
  }
}

/** Each label of a step that exists beside whether it ticks itself. @throws Error for a label of a step that does not exist. */
export function judgeTicks(
  snapshots: readonly TicketSnapshot[],
  labels: readonly TickLabel[],
): TickVerdict[] {
  const steps: ReadonlyMap<string, Step> = new Map(
    BUILT_IN_PLAYBOOK_IDS.flatMap((id) =>
      (builtInPlaybook(id)?.steps ?? []).map((step) => [`${id}/${step.id}`, step] as const),
    ),
  )
  const tickets = new Map(snapshots.map((each) => [each.key, judgedOf(each)]))
  return labels.map((label) => {
    const step = steps.get(label.step)
    if (!step) throw new Error(`There is no step "${label.step}"`)
    const judged = tickets.get(label.ticket)
    return { label, step, ticked: judged !== undefined && isTicked(step, judged) }
  })
}

function isTicked(step: Step, judged: Judged): boolean {
  return judgeStep(step, undefined, new Set(), judged).state === 'done'
}

function judgedOf(snapshot: TicketSnapshot): Judged {
  const ticket = readTicket(snapshot, { now: DEMO_NOW, timeZone: DEMO_ZONE })
  return { ticket, stage: stageOf(snapshot), locale: 'en', language: 'en' }
}

function scoreOf(verdicts: readonly TickVerdict[]): TickScore {
  const done = verdicts.filter(({ label }) => label.state === 'done')
  const ticked = verdicts.filter((each) => each.ticked)
  const right = done.filter((each) => each.ticked).length
  return {
    precision: rounded(right / (ticked.length || 1), 4),
    recall: rounded(right / (done.length || 1), 4),
    n: done.length,
  }
}
