import type { CallResult } from '@/lib/messaging/make-call'
import type { CallName, CallRequest } from '@/lib/messaging/protocol'
import type {
  OpenReview,
  ReviewDesk,
  ReviewSaved,
  SavedReview,
  Writing,
} from '@/lib/messaging/reviews/review-panel-calls'
import type { ReviewContent } from '@/lib/review/record/review'
import { isPaused, secondsOf, timeSpent, usedAgain, type TimeSpent } from '@/lib/review/record/time-spent'
import { DraftKeeper, type Keeping } from './draft-keeper'

/** Asks the background. */
export type Ask = <N extends CallName>(name: N, request: CallRequest<N>) => Promise<CallResult<N>>

/** Why a review was not saved; what is written stays. */
export type SaveFault =
  | Extract<ReviewSaved, { ok: false }>
  | { readonly ok: false; readonly reason: 'unanswered' }

/** What the Review tab stands on. */
export interface ReviewState {
  /** `failed`: the background did not answer. */
  readonly desk: ReviewDesk | 'waiting' | 'failed'
  /** What is being written; null where a saved review is looked at, or nothing can be written. */
  readonly writing: Writing | null
  /** Whether something was written that is not saved. */
  readonly touched: boolean
  readonly keeping: Keeping
  readonly saving: boolean
  readonly fault: SaveFault | null
}

/**
 * One ticket's review while the panel shows it: what there is, what is being written, and how it is kept and saved. It
 * stands outside of React, so that what was typed last is kept whatever becomes of the view.
 */
export class ReviewSession {
  readonly #ask: Ask
  readonly #window: string
  readonly #now: () => number
  readonly #listeners = new Set<() => void>()
  #state: ReviewState = {
    desk: 'waiting',
    writing: null,
    touched: false,
    keeping: { state: 'kept' },
    saving: false,
    fault: null,
  }
  #keeper: DraftKeeper
  #time: TimeSpent = timeSpent(0)
  #wanted: string | undefined
  #isMore = false
  /** Whether the person looked at verdicts on this ticket that a blind review hides. */
  #hasLooked = false
  #turn = 0

  /** @param window made up for this panel @param now milliseconds since 1970 */
  constructor(ask: Ask, window: string, now: () => number) {
    this.#ask = ask
    this.#window = window
    this.#now = now
    this.#keeper = this.#newKeeper(null)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  readonly state = (): ReviewState => this.#state

  /** Seconds that were spent, and whether they stand still. */
  get time(): { readonly seconds: number; readonly paused: boolean } {
    return { seconds: secondsOf(this.#time), paused: isPaused(this.#time, this.#now()) }
  }

  /** Asks what there is; what is being written stays. */
  async load(): Promise<void> {
    const turn = ++this.#turn
    const answer = await this.#ask('review/open', this.#wanted === undefined ? {} : { session: this.#wanted })
    if (turn !== this.#turn || this.#state.saving) return
    if (!answer.ok) {
      if (typeof this.#state.desk === 'string') this.#set({ desk: 'failed' })
      return
    }
    const desk = answer.value
    if (this.#state.touched || desk.kind !== 'ready') return this.#set({ desk })
    this.#begin(desk)
  }

  /** Reviews for a calibration session, or for none; what was written before is kept. */
  async reviewFor(session: string | null): Promise<void> {
    await this.flush()
    await this.#keeper.end()
    this.#wanted = session ?? 'none'
    this.#isMore = false
    this.#set({ touched: false, writing: null, fault: null })
    await this.load()
  }

  /** Changes what is written, and has it kept. */
  edit(change: (content: ReviewContent) => ReviewContent): void {
    const { writing, desk } = this.#state
    if (!writing || typeof desk === 'string' || desk.kind !== 'ready') return
    const content = change(writing.content)
    if (content === writing.content) return
    this.#write({ ...writing, content: this.#asSeen({ ...content, blind: content.blind && desk.blind }) })
  }

  /** The person looked at what a blind review hides: none of this ticket is blind from now on. */
  looked(): void {
    if (this.#hasLooked) return
    this.#hasLooked = true
    const { writing, touched } = this.#state
    if (!writing?.content.blind) return
    const seen = { ...writing, content: this.#asSeen(writing.content) }
    if (touched) this.#write(seen)
    else this.#set({ writing: seen })
  }

  /** A key, a press or a scroll. @param ago milliseconds since then */
  used(ago = 0): void {
    const at = this.#now() - ago
    const { usedAt } = this.#time
    // A page tells late of what happened in it; the clock may also have been set back.
    if (ago > 0 && usedAt !== null && at < usedAt) return
    this.#time = usedAgain(this.#time, at)
  }

  /** Keeps what is written and the time that was spent, now. */
  async flush(): Promise<Keeping> {
    const { writing, touched } = this.#state
    if (writing && touched && writing.content.seconds !== secondsOf(this.#time)) this.#write(writing)
    return this.#keeper.flush()
  }

  /** Takes what another window wrote in place of what is written here. */
  useTheirs(): void {
    const { keeping } = this.#state
    if (keeping.state !== 'elsewhere') return
    const { review, base, turn, content } = keeping.draft
    this.#resume({ review, base, window: this.#window, content }, turn)
  }

  /** Goes on with what is written here, over what another window wrote. */
  async goOnHere(): Promise<void> {
    await this.#keeper.takeOver()
  }

  /** Saves the review. @param after the revision that it comes after, where a newer one was found */
  async save(after?: number): Promise<boolean> {
    const { writing, saving } = this.#state
    if (!writing || saving) return false
    this.#set({ saving: true, fault: null })
    const kept = await this.flush()
    if (kept.state === 'elsewhere') {
      this.#set({ saving: false })
      return false
    }
    const now = this.#state.writing ?? writing
    const answer = await this.#ask('review/save', { ...now, base: after ?? now.base })
    const outcome: ReviewSaved | SaveFault = answer.ok ? answer.value : { ok: false, reason: 'unanswered' }
    if (!outcome.ok) {
      this.#set({ saving: false, fault: outcome })
      return false
    }
    await this.#keeper.end()
    this.#isMore = false
    this.#wanted = now.content.session ?? 'none'
    const { desk } = this.#state
    this.#set({
      saving: false,
      touched: false,
      writing: null,
      desk: typeof desk !== 'string' && desk.kind === 'ready' ? withSaved(desk, outcome) : desk,
    })
    await this.load()
    return true
  }

  /** Gives up what is written. */
  async discard(): Promise<boolean> {
    const { writing } = this.#state
    if (!writing) return false
    await this.#keeper.end()
    const { ticket, session } = writing.content
    const { host, site, key } = ticket
    const answer = await this.#ask('review/discard', {
      ticket: { host, site, key },
      session,
      review: writing.review,
    })
    const isGone = answer.ok && answer.value.ok
    if (!isGone) {
      this.#resume(writing, 0)
      return false
    }
    this.#isMore = false
    this.#set({ touched: false, writing: null, fault: null })
    await this.load()
    return true
  }

  /** Begins the next revision of a saved review. */
  change({ review, counter, said }: SavedReview): void {
    if (said) this.#resume({ review, base: counter, window: this.#window, content: said.content }, 0, false)
  }

  /** Begins another review of the same ticket. */
  another(): void {
    const { desk } = this.#state
    if (typeof desk === 'string' || desk.kind !== 'ready') return
    this.#isMore = true
    this.#begin(desk)
  }

  /** Leaves the change of a saved review, or another review, before anything was written. */
  leave(): void {
    this.#isMore = false
    const { desk, touched } = this.#state
    if (touched || typeof desk === 'string' || desk.kind !== 'ready') return
    this.#set({ writing: null })
    this.#begin(desk)
  }

  #begin(desk: OpenReview): void {
    this.#set({ desk })
    const { draft, fresh } = desk
    if (draft) {
      const { review, base, content } = draft
      return this.#resume({ review, base, window: this.#window, content }, draft.turn)
    }
    // A saved review that is about to be changed stays so.
    if (this.#state.writing && this.#state.writing.base > 0) return
    const isDone = ownSaved(desk) !== null && !this.#isMore
    if (isDone || !fresh) return this.#set({ writing: null, touched: false })
    const { writing: before } = this.#state
    const [time, begun] = [this.#time, before?.content.startedAt]
    const content = { ...fresh.content, startedAt: begun ?? fresh.content.startedAt }
    this.#resume({ ...fresh, window: this.#window, content }, 0, false)
    // Who reads the ticket before the first rating is at work already.
    if (before) this.#time = time
  }

  #resume(writing: Writing, turn: number, touched = true): void {
    this.#keeper = this.#newKeeper(touched ? { ...writing, turn } : null)
    this.#time = timeSpent(writing.content.seconds)
    const seen = { ...writing, content: this.#asSeen(writing.content) }
    this.#set({ writing: seen, touched, keeping: { state: 'kept' }, fault: null })
  }

  #asSeen(content: ReviewContent): ReviewContent {
    return this.#hasLooked && content.blind ? { ...content, blind: false } : content
  }

  #write(writing: Writing): void {
    const next = { ...writing, content: { ...writing.content, seconds: secondsOf(this.#time) } }
    this.#set({ writing: next, touched: true })
    this.#keeper.change(next)
  }

  #newKeeper(from: (Writing & { readonly turn: number }) | null): DraftKeeper {
    const keeper: DraftKeeper = new DraftKeeper(
      from,
      (writing, before, takeOver) => this.#ask('review/keep-draft', { ...writing, turn: before, takeOver }),
      (keeping) => {
        if (this.#keeper === keeper) this.#set({ keeping })
      },
    )
    return keeper
  }

  #set(change: Partial<ReviewState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}

/** The review that the person at this browser saved of the ticket, in the session that is shown; null for none. */
export function ownSaved({ saved, session }: OpenReview): SavedReview | null {
  return saved.find((one) => one.mine && one.session === session) ?? null
}

function withSaved(desk: OpenReview, { saved, place }: Extract<ReviewSaved, { ok: true }>): OpenReview {
  const others = desk.saved.filter(({ review }) => review !== saved.review)
  return { ...desk, saved: [saved, ...others], place, draft: null }
}
