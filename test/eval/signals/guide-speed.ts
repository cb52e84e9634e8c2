import { builtInPlaybook, BUILT_IN_PLAYBOOK_IDS } from '@/lib/checklist/built-in-playbooks'
import { guideOf } from '@/lib/checklist/guide-of'
import { basePack } from '@/lib/rubric/built-in-packs'
import { readTicket, scoreTicket } from '@/lib/rubric/score-ticket'
import { ScanCache } from '@/lib/signals/scan'
import { withDraft } from '@/lib/ticket/draft'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { percentile, rounded } from '../numbers'
import { DEMO_NOW, DEMO_ZONE } from './demo-moment'
import { longTicket } from './long-ticket'

export interface GuideSpeed {
  readonly comments: number
  /** Median milliseconds beyond both scores on a ticket nobody has looked at before. */
  readonly fresh: number
  /** The same after a keystroke in the reply box. */
  readonly keystroke: number
}

const PLAYBOOKS = BUILT_IN_PLAYBOOK_IDS.flatMap((id) => builtInPlaybook(id) ?? [])
const TOPICS = PLAYBOOKS.filter(({ kind }) => kind === 'topic')
const WARM_UP = 20
/** So that each topic has its turn. */
const RUNS = TOPICS.length
/** Long tickets need fewer runs for a steady median. */
const RUNS_OF_LONG = 5
const LONG = 1_000
const WORDS = 'Thank you for the details. I compare the logs now and write again by 15:00 UTC. '

/** How long the steps of tickets of so many comments take on top of scoring: the first minutes, a topic, and the moment. */
export function measureGuide(demo: readonly TicketSnapshot[], sizes: readonly number[]): GuideSpeed[] {
  for (let turn = 0; turn < WARM_UP; turn += 1) timesOf(demo, 100, turn)
  return sizes.map((comments) => {
    const runs = comments >= LONG ? RUNS_OF_LONG : RUNS
    const times = Array.from({ length: runs }, (_, turn) => timesOf(demo, comments, turn))
    const median = (each: (time: Omit<GuideSpeed, 'comments'>) => number) =>
      rounded(percentile(times.map(each), 0.5), 2)
    return { comments, fresh: median(({ fresh }) => fresh), keystroke: median(({ keystroke }) => keystroke) }
  })
}

function timesOf(
  demo: readonly TicketSnapshot[],
  comments: number,
  turn: number,
): Omit<GuideSpeed, 'comments'> {
  const cache = new ScanCache()
  const ticket = longTicket(demo, comments, turn)
  const topic = TOPICS[turn % TOPICS.length]?.id ?? ''
  const typed = (length: number) => ({
    kind: 'public' as const,
    content: { text: WORDS.repeat(5).slice(0, length), blocks: [], links: [] },
  })
  const fresh = timeOf(ticket, topic, cache)
  timeOf(withDraft(ticket, typed(300), DEMO_NOW), topic, cache)
  return { fresh, keystroke: timeOf(withDraft(ticket, typed(301), DEMO_NOW), topic, cache) }
}

/** Scores first, as the desk does: what the scores have read is read. */
function timeOf(snapshot: TicketSnapshot, topic: string, cache: ScanCache): number {
  const options = { now: DEMO_NOW, timeZone: DEMO_ZONE, cache }
  scoreTicket(snapshot, basePack('hygiene'), options)
  scoreTicket(snapshot, basePack('escalation'), options)
  const started = performance.now()
  guideOf({
    reading: readTicket(snapshot, options),
    locale: 'en',
    language: 'en',
    playbooks: PLAYBOOKS,
    topics: [{ playbook: topic, title: topic, points: 1, because: [] }],
    state: null,
    ready: 'no',
    help: 'full',
    practised: {},
    looked: null,
    stateChosen: null,
  })
  return performance.now() - started
}
