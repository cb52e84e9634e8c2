import { checkPlaybook } from '@/lib/checklist/check-playbook'
import type { GuideStep, GuideView, TopicGuess } from '@/lib/checklist/guide'
import type { GuideInput } from '@/lib/checklist/guide-of'
import type { Playbook } from '@/lib/checklist/playbook'
import { withDraft } from '@/lib/ticket/draft'
import type { Message, TicketSnapshot } from '@/lib/ticket/snapshot'
import { readingOf, ticketOf } from '../signals/ticket-of'

/** A playbook written short: steps by id, everything that is not of interest filled in. */
export function playbookOf(
  id: string,
  steps: readonly Partial<Playbook['steps'][number]>[],
  changes: Partial<Playbook> = {},
): Playbook {
  const checked = checkPlaybook({
    format: 1,
    id,
    version: '1.0.0',
    kind: 'topic',
    title: id,
    about: 'For a test.',
    steps: steps.map((step) => ({ kind: 'do', text: `Do ${step.id ?? ''}.`, why: 'It helps.', ...step })),
    decisions: [],
    escalate: [],
    mistakes: [],
    ...changes,
  })
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults))
  return checked.value
}

export function guessOf(playbook: string, points = 5): TopicGuess {
  return { playbook, title: playbook, points, because: [] }
}

/** Input for the guide of a ticket, with what is being written on it. */
export function inputOf(
  snapshot: TicketSnapshot = ticketOf([['R', '10:00', 'The export stops.']]),
  changes: Partial<GuideInput> & {
    readonly draft?: readonly [kind: Message['visibility'], text: string]
  } = {},
): GuideInput {
  const { draft, ...rest } = changes
  const now = '2026-11-18T16:00:00Z'
  const written = draft
    ? withDraft(snapshot, { kind: draft[0], content: { text: draft[1], blocks: [], links: [] } }, now)
    : snapshot
  return {
    reading: readingOf(written, now),
    locale: 'en',
    language: 'en',
    playbooks: [],
    topics: [],
    state: null,
    ready: 'no',
    help: 'auto',
    practised: {},
    looked: null,
    stateChosen: null,
    ...rest,
  }
}

export function stepsOf(view: GuideView): readonly GuideStep[] {
  return view.playbooks.flatMap(({ steps }) => steps)
}

/** Steps as `id state by`, in the order shown. */
export function standing(view: GuideView): string[] {
  return stepsOf(view).map(({ id, state, by }) => `${id} ${state}${by === null ? '' : ` ${by}`}`)
}
