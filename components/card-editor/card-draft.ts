import type { CallResponse } from '@/lib/messaging/protocol'
import { scorecard, type Scorecard } from '@/lib/review/card/card'
import { ask } from '../desk'
import { draftStore } from '../editor/draft-store'
import { refused, UNANSWERED } from '../editor/outcome'
import type { DraftKind, Edit, Loaded } from '../editor/use-draft'
import { cardFailureSentence } from '../options/reviews/card-words'

/** Changes the draft. */
export type EditCard = Edit<Scorecard>

/** What hangs on a scorecard that is edited. */
export type AroundCard = Omit<NonNullable<CallResponse<'review-cards/get'>>, 'card'>

/** A scorecard that is edited. */
export type LoadedCard = Loaded<Scorecard, AroundCard>

/** How scorecards are edited. */
export const cardDraft: DraftKind<Scorecard, AroundCard> = {
  store: draftStore('card-draft', (value) => scorecard.safeParse(value).data ?? null),
  load: async (id) => {
    const answer = await ask('review-cards/get', { id })
    if (!answer.ok) return 'unanswered'
    if (answer.value === null) return 'gone'
    const { card: saved, ...more } = answer.value
    return { saved, more }
  },
  save: async ({ draft, saved }) => {
    const answer = await ask('review-cards/save', { card: draft, base: saved.version })
    const kept = answer.ok ? answer.value : UNANSWERED
    return kept.ok ? { ok: true } : refused(kept, cardFailureSentence)
  },
}
