import { basePack } from '@/lib/rubric/built-in-packs'
import { scoreTicket } from '@/lib/rubric/score-ticket'
import { stageOf } from '@/lib/rubric/stage'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { rounded } from '../numbers'
import { DEMO_NOW, DEMO_ZONE } from './demo-moment'
import type { VerdictLabel } from './verdict-labels'

/** Share of labels that the product says too, 0–1, of `n`. */
export interface Agreement {
  readonly agreement: number
  readonly n: number
}

/** A label that the product does not share; `said` is `none` where it says nothing of the ticket or criterion. */
export interface Miss extends VerdictLabel {
  readonly said: string
}

export interface VerdictResult extends Agreement {
  readonly rubrics: Readonly<Record<string, Agreement>>
  /** By `rubric.criterion`. */
  readonly criteria: Readonly<Record<string, Agreement>>
  readonly stages: Agreement
  readonly misses: readonly Miss[]
}

/** Compares what the built-in rubrics say of tickets with labels. The stage is counted apart: it is no verdict. */
export function measureAgreement(
  snapshots: readonly TicketSnapshot[],
  labels: readonly VerdictLabel[],
): VerdictResult {
  const said = new Map(snapshots.flatMap(verdictsOf))
  const compared = labels.map((label) => ({
    ...label,
    said: said.get(nameOf(label.ticket, label.rubric, label.criterion)) ?? 'none',
  }))
  const verdicts = compared.filter(({ rubric }) => rubric !== 'stage')
  return {
    ...agreementOf(verdicts),
    rubrics: agreementBy(verdicts, ({ rubric }) => rubric),
    criteria: agreementBy(verdicts, ({ rubric, criterion }) => `${rubric}.${criterion}`),
    stages: agreementOf(compared.filter(({ rubric }) => rubric === 'stage')),
    misses: compared.filter((one) => !agrees(one)),
  }
}

function verdictsOf(snapshot: TicketSnapshot): [string, string][] {
  const options = { now: DEMO_NOW, timeZone: DEMO_ZONE }
  const verdicts = (['hygiene', 'escalation'] as const).flatMap((rubric) =>
    scoreTicket(snapshot, basePack(rubric), options).judgements.map(({ id, verdict }): [string, string] => [
      nameOf(snapshot.key, rubric, id),
      verdict,
    ]),
  )
  return [...verdicts, [nameOf(snapshot.key, 'stage', 'stage'), stageOf(snapshot)]]
}

function nameOf(ticket: string, rubric: string, criterion: string): string {
  return `${ticket} ${rubric} ${criterion}`
}

function agrees({ said, label }: Miss): boolean {
  return said === label
}

function agreementOf(compared: readonly Miss[]): Agreement {
  const n = compared.length
  return { agreement: n === 0 ? 0 : rounded(compared.filter(agrees).length / n, 4), n }
}

function agreementBy(
  compared: readonly Miss[],
  keyOf: (one: Miss) => string,
): Readonly<Record<string, Agreement>> {
  const keys = [...new Set(compared.map(keyOf))]
  return Object.fromEntries(
    keys.map((key) => [key, agreementOf(compared.filter((one) => keyOf(one) === key))]),
  )
}
