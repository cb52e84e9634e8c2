import { checkPlaybook } from '@/lib/checklist/check-playbook'
import type { ChecklistState } from '@/lib/checklist/checklist-state'
import type { GuideStep, GuideView, TopicGuess } from '@/lib/checklist/guide'
import type { GuideInput } from '@/lib/checklist/guide-of'
import type { Playbook } from '@/lib/checklist/playbook'
import { withDraft } from '@/lib/ticket/draft'
import type { Message, TicketSnapshot } from '@/lib/ticket/snapshot'
import { readingOf, ticketOf, type Line } from '../signals/ticket-of'

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

/** How a checklist stands; empty but for what is given. */
export function stateOf(changes: Partial<ChecklistState> = {}) {
  return { chosen: null, marks: {}, facts: [], ways: {}, ...changes }
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

/** A ticket that has been answered once. */
export const TALK: readonly Line[] = [
  ['R', '10:00', 'The export stops after 500 rows for all 12 users since the update of Monday.'],
  ['A', '10:30', 'Sorry for the trouble. Next update by 15:00 UTC.'],
]
/** The first minutes, as short as that can be shown. */
const FIRST = playbookOf(
  'first',
  [
    { id: 'look', kind: 'check', expected: 'Nothing.' },
    {
      id: 'changed',
      kind: 'question',
      ask: 'What changed?',
      reply: true,
      ticks: { signal: 'recent-change', by: ['requester'] },
    },
    { id: 'update', reply: true, ticks: { signal: 'update-promise', by: ['agent'], visibility: ['public'] } },
  ],
  { kind: 'first' },
)
const TOPIC = playbookOf('export', [
  { id: 'search', facts: ['article-searched', 'article-inserted'] },
  {
    id: 'rows',
    kind: 'question',
    ask: { en: 'How many rows?', de: 'Wie viele Zeilen?' },
    reply: true,
    ticks: { text: 'rows', name: 'rows' },
  },
  { id: 'linked', when: { field: 'links', is: 'set' } },
  { id: 'ready', facts: ['packet-complete'] },
])
const OTHER = playbookOf('billing', [{ id: 'amount' }])
/** Input with three playbooks, and a ticket that is about `export`, perhaps `billing`. */
export const BOTH = { playbooks: [TOPIC, FIRST, OTHER], topics: [guessOf('export'), guessOf('billing', 1)] }
