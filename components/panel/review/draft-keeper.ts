import type { CallResult } from '@/lib/messaging/make-call'
import type { Writing } from '@/lib/messaging/reviews/review-panel-calls'
import type { ReviewDraft } from '@/lib/review/record/draft'

/** Changes that follow each other closer than this are kept together. Milliseconds. */
const TOGETHER = 200
/** What could not be kept is tried again after this. Milliseconds. */
const AGAIN = 3_000

/**
 * How what is written stands. `full`: the disk has no room, `unanswered`: nobody answered; both are tried again.
 * `elsewhere`: another window wrote the same draft.
 */
export type Keeping =
  | { readonly state: 'kept' | 'keeping' | 'full' | 'unanswered' }
  | { readonly state: 'elsewhere'; readonly draft: ReviewDraft }

/** Asks the background to keep a draft that was made from the one of this turn. */
export type Keep = (
  writing: Writing,
  turn: number,
  takeOver: boolean,
) => Promise<CallResult<'review/keep-draft'>>

/**
 * Sees to it that what is written of one review is kept: the first change at once, those after it a moment later, one at a
 * time and the last one always. What cannot be kept stays here and is tried again.
 */
export class DraftKeeper {
  readonly #keep: Keep
  readonly #told: (keeping: Keeping) => void
  #turn: number
  /** What the draft says, as far as this window knows. */
  #known: string | null
  #waiting: Writing | null = null
  #takeOver = false
  #halted = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #run: Promise<Keeping> | null = null
  #keeping: Keeping = { state: 'kept' }

  /** @param from the draft that is there, with its turn; null where there is none */
  constructor(
    from: (Pick<Writing, 'review' | 'content'> & { readonly turn: number }) | null,
    keep: Keep,
    told: (keeping: Keeping) => void,
  ) {
    this.#turn = from?.turn ?? 0
    this.#known = from && wordsOf(from)
    this.#keep = keep
    this.#told = told
  }

  change(writing: Writing): void {
    this.#waiting = writing
    if (this.#halted) return
    if (this.#keeping.state === 'kept') this.#tell({ state: 'keeping' })
    if (this.#timer === undefined && !this.#run) void this.#start()
  }

  /** Keeps what waits, now, and tells how it stands. */
  flush(): Promise<Keeping> {
    if (this.#halted) return Promise.resolve(this.#keeping)
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#run) return this.#run.then(() => this.flush())
    return this.#waiting ? this.#start() : Promise.resolve(this.#keeping)
  }

  /** Writes over what another window wrote. */
  takeOver(): Promise<Keeping> {
    this.#halted = false
    this.#takeOver = true
    return this.flush()
  }

  /** Nothing is kept any more: the review was saved, or given up. What is under way is waited for. */
  async end(): Promise<void> {
    this.#halted = true
    this.#waiting = null
    clearTimeout(this.#timer)
    await this.#run
  }

  #start(): Promise<Keeping> {
    this.#run = this.#send().finally(() => {
      this.#run = null
      if (!this.#waiting || this.#halted) return
      const isTrouble = this.#keeping.state === 'full' || this.#keeping.state === 'unanswered'
      const wait = isTrouble ? AGAIN : TOGETHER
      this.#timer = setTimeout(() => {
        this.#timer = undefined
        if (this.#waiting && !this.#run) void this.#start()
      }, wait)
    })
    return this.#run
  }

  async #send(): Promise<Keeping> {
    const writing = this.#waiting
    if (!writing) return this.#keeping
    this.#waiting = null
    const answer = await this.#keep(writing, this.#turn, this.#takeOver)
    if (answer.ok && answer.value.ok) {
      this.#turn = answer.value.turn
      this.#known = wordsOf(writing)
      this.#takeOver = false
      return this.#tell({ state: this.#waiting ? 'keeping' : 'kept' })
    }
    // What came after it meanwhile says more.
    this.#waiting ??= writing
    if (!answer.ok) return this.#tell({ state: 'unanswered' })
    const { value } = answer
    if (!value.ok && value.reason === 'elsewhere') {
      if (wordsOf(value.draft) === this.#known) {
        this.#turn = value.draft.turn
        return this.#send()
      }
      this.#halted = true
      return this.#tell({ state: 'elsewhere', draft: value.draft })
    }
    return this.#tell({ state: !value.ok && value.reason === 'storage-full' ? 'full' : 'unanswered' })
  }

  #tell(keeping: Keeping): Keeping {
    this.#keeping = keeping
    this.#told(keeping)
    return keeping
  }
}

/** What a draft says. Another window that only counted more time has said nothing new. */
function wordsOf({ review, content }: Pick<Writing, 'review' | 'content'>): string {
  return JSON.stringify([review, { ...content, seconds: 0 }])
}
