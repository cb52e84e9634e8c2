import type { ScoreCard } from '@/lib/rubric/judgement'
import type { Judged } from '@/lib/rubric/evaluate'
import { textFor } from '@/lib/rubric/localized'
import { stageOf } from '@/lib/rubric/stage'
import type { TicketReading } from '@/lib/signals/signal'
import { withoutDraft } from '@/lib/ticket/draft'
import { DRAFT_ID } from '@/lib/ticket/draft-id'
import type { TicketState } from '@/lib/ticket/snapshot'
import type { ChecklistState } from './checklist-state'
import type { Fact } from './facts'
import type { GuidePlaybook, GuideView, TopicGuess } from './guide'
import { judgeStep } from './judge-step'
import { helpFor, type HelpSwitch } from './mastery'
import { nextStep } from './next-step'
import type { Moment, Playbook } from './playbook'
import { tellMoment } from './tell-moment'
import { walkDecisions } from './walk-decisions'

/** All that the guide of a ticket is made from. Same input, same guide. */
export interface GuideInput {
  /** The ticket at this moment, with what is being written counted as its newest message if anything is. */
  readonly reading: TicketReading
  /** Language of the person at the desk. */
  readonly locale: string
  /** Language of the customer. */
  readonly language: string
  /** The playbooks in use, ours and the organisation's. */
  readonly playbooks: readonly Playbook[]
  /** What the ticket may be about, the likeliest first. */
  readonly topics: readonly TopicGuess[]
  /** How the checklist stands; null where nothing was kept. */
  readonly state: Pick<ChecklistState, 'chosen' | 'marks' | 'facts' | 'ways'> | null
  /** What the escalation rubric says, the draft counted. */
  readonly ready: ScoreCard['ready']
  readonly help: HelpSwitch
  /** By topic, tickets that count as practice (see `mastery.ts`). */
  readonly practised: Readonly<Record<string, number>>
  /** A moment that the person looked up. */
  readonly looked: Moment | null
  /** The state that is chosen in the host's page and not saved yet; null where nobody can tell. */
  readonly stateChosen: TicketState | null
}

/** What the panel shows of playbooks for a ticket. Pure. */
export function guideOf(input: GuideInput): GuideView {
  const { playbooks, state, topics, locale } = input
  const isTopic = (id: string) => playbooks.some((each) => each.kind === 'topic' && each.id === id)
  const chosen = state?.chosen != null && isTopic(state.chosen) ? state.chosen : null
  const topic = chosen ?? topics.find(({ playbook }) => isTopic(playbook))?.playbook ?? null
  const help = helpFor(input.help, (topic !== null && ownOf(input.practised, topic)) || 0)
  const about: Omit<GuideView, 'playbooks' | 'moment' | 'next'> = {
    ...help,
    topics: [...topics],
    topic,
    chosenBy: chosen === null ? 'ticket' : 'person',
    all: playbooks
      .filter(({ kind }) => kind !== 'first')
      .map(({ id, kind, title }) => ({ playbook: id, kind, title: textFor(title, locale) })),
  }
  if (help.level === 'off') return { ...about, playbooks: [], moment: null, next: null }
  const judged = judgedOf(input)
  const moment = tellMoment(playbooks, judged, { ...input, topic })
  const shown = [
    ...playbooks.filter(({ kind }) => kind === 'first'),
    ...playbooks.filter(
      ({ kind, id }) => (kind === 'topic' && id === topic) || (kind === 'moment' && id === moment?.id),
    ),
  ].toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  const ready = shown.map((each) => readyPlaybook(each, input, judged))
  const next = nextStep(ready, { isReplying: isReplying(input), isSolved: judged.stage === 'solved' })
  return { ...about, playbooks: ready, moment, next }
}

/** One playbook as it stands on a ticket, also one that the guide does not show by itself. */
export function lookInto(playbook: Playbook, input: GuideInput): GuidePlaybook {
  return readyPlaybook(playbook, input, judgedOf(input))
}

const ORDER: readonly Playbook['kind'][] = ['first', 'topic', 'moment']

/** The draft counts as said; where the ticket stands does not change before it is sent. */
function judgedOf({ reading, locale, language }: GuideInput): Judged {
  return { ticket: reading, stage: stageOf(withoutDraft(reading.snapshot)), locale, language }
}

function isReplying({ reading }: GuideInput): boolean {
  const last = reading.messages.at(-1)?.reading.message
  return last?.id === DRAFT_ID && last.visibility === 'public'
}

function readyPlaybook(playbook: Playbook, input: GuideInput, judged: Judged): GuidePlaybook {
  const { state, ready } = input
  const text = (value: Playbook['title']) => textFor(value, input.locale)
  const facts = new Set<Fact>([
    ...(state?.facts ?? []),
    ...(ready === 'yes' ? (['packet-complete'] as const) : []),
  ])
  const steps = playbook.steps
    .filter(({ off }) => !off)
    .map((step) => judgeStep(step, state?.marks[`${playbook.id}/${step.id}`], facts, judged))
  const applying = steps.filter((step) => step.state !== 'not-applicable')
  return {
    id: playbook.id,
    kind: playbook.kind,
    title: text(playbook.title),
    about: text(playbook.about),
    timeBox: playbook.timeBox ?? null,
    steps: isReplying(input) ? steps.toSorted((a, b) => Number(b.reply) - Number(a.reply)) : steps,
    decisions: walkDecisions(
      playbook.decisions,
      (state && ownOf(state.ways, playbook.id)) ?? [],
      input.locale,
    ),
    escalate: playbook.escalate.map(({ when, to, atOnce }) => ({
      when: text(when),
      to,
      atOnce: atOnce ?? false,
    })),
    hasArticles: playbook.articles !== undefined,
    mistakes: playbook.mistakes.map(text),
    of: applying.length,
    done: applying.filter((step) => step.state !== 'open').length,
  }
}

/** A playbook may be called `constructor`, which every object has. */
function ownOf<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
