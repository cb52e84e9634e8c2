import type { Judgement, ScoreCard, Verdict } from '@/lib/rubric/judgement'
import type { Pack } from '@/lib/rubric/pack'
import { scoreTicket, type ScoreOptions } from '@/lib/rubric/score-ticket'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'

/** A criterion's outcome with the words it rests on. */
export interface ScoredCriterion {
  readonly id: string
  readonly verdict: Verdict
  readonly quotes: readonly string[]
}

/** What is printed of a ticket. A rubric that was not asked for is absent; `score` is null when nothing could be judged. */
export interface ScoredTicket {
  readonly id: string
  readonly hygiene?: {
    readonly score: number | null
    /** Share of the weight that could be judged, 0–1. */
    readonly judged: number
    readonly criteria: readonly ScoredCriterion[]
  }
  readonly escalation?: {
    readonly score: number | null
    /** Whether engineering could act without asking back. */
    readonly ready: boolean
    readonly criteria: readonly ScoredCriterion[]
  }
}

/** Scores a ticket by each pack, at most one of a kind. @throws whatever a detector throws. */
export function scoreCaptured(
  snapshot: TicketSnapshot,
  packs: readonly Pack[],
  options: Omit<ScoreOptions, 'now'> & { readonly now: string | null },
): ScoredTicket {
  const settled = { ...options, now: options.now ?? snapshot.readAt }
  return packs.reduce<ScoredTicket>(
    (scored, pack) => ({ ...scored, ...partOf(pack, scoreTicket(snapshot, pack, settled)) }),
    { id: snapshot.key },
  )
}

function partOf(pack: Pack, card: ScoreCard): Pick<ScoredTicket, 'hygiene' | 'escalation'> {
  const { score, judged } = card
  const criteria = card.judgements.map(criterionOf)
  return pack.kind === 'hygiene'
    ? { hygiene: { score, judged, criteria } }
    : { escalation: { score, ready: card.ready === 'yes', criteria } }
}

function criterionOf({ id, verdict, evidence }: Judgement): ScoredCriterion {
  return { id, verdict, quotes: evidence.map(({ quote }) => quote) }
}
