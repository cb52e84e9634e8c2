import type { SeenWork } from '@/lib/checklist/ramp/activity-after'
import type { GuideView } from '@/lib/checklist/guide'
import type { DraftView } from '@/lib/messaging/view'
import type { ProfileId } from '@/lib/profile/profile'
import type { ScoreCard } from '@/lib/rubric/judgement'
import { isEscalated } from '@/lib/rubric/stage'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'

/** Criteria that together say whether notes are complete. */
const NOTES = new Set(['work-log', 'problem-statement', 'ownership'])
/** So many characters in the reply box are written on purpose. */
const WRITTEN = 20

/** What a view of a ticket is made of, as far as its activity goes. */
export interface SeenView {
  readonly snapshot: TicketSnapshot
  /** The scores without what is being written: that may never be sent. */
  readonly base: Readonly<Record<'hygiene' | 'escalation', ScoreCard>>
  readonly draft: Pick<DraftView, 'characters'> | null
  /** Null where nothing of playbooks is shown. */
  readonly guide: GuideView | null
  readonly role: ProfileId
  /** ISO 8601 UTC. */
  readonly at: string
}

/** A ticket as its view shows it. */
export function seenWork({ snapshot, base, draft, guide, role, at }: SeenView): SeenWork {
  return {
    ...unscoredWork(snapshot, role, at),
    worked: (draft?.characters ?? 0) >= WRITTEN || setByHand(guide),
    topic: guide?.topic ?? null,
    hygiene: base.hygiene.score,
    notesComplete: notesComplete(base.hygiene),
    ready: base.escalation.ready,
    checklists: (guide?.playbooks ?? []).map(({ id, of, done }) => ({ id, complete: of > 0 && done === of })),
  }
}

/** A ticket that is worked on, before its scores are known. */
export function unscoredWork(snapshot: TicketSnapshot, role: ProfileId, at: string): SeenWork {
  const { host, site, key } = snapshot
  const state = valueOf(snapshot.state)
  return {
    host,
    site,
    key,
    at,
    role,
    worked: true,
    topic: null,
    hygiene: null,
    notesComplete: false,
    isOver: state === undefined ? null : state === 'solved' || state === 'closed',
    isEscalated: isEscalated(snapshot),
    ready: null,
    checklists: [],
  }
}

function setByHand(guide: GuideView | null): boolean {
  return (guide?.playbooks ?? []).some(({ steps }) =>
    steps.some(({ by, state }) => by === 'person' && state !== 'open'),
  )
}

/** All that apply pass, and one of them does. */
function notesComplete({ judgements }: ScoreCard): boolean {
  const verdicts = judgements.filter(({ id }) => NOTES.has(id)).map(({ verdict }) => verdict)
  return verdicts.includes('pass') && verdicts.every((verdict) => verdict === 'pass' || verdict === 'na')
}
