import type { HostFailure, HostResult } from '@/lib/host/contract'
import type { Article } from '@/lib/knowledge/article'
import type { Problem } from '@/lib/messaging/view'

/** What became of asking a host's own search for a ticket. */
export type Asked =
  | { readonly state: 'off' | 'asking' }
  | { readonly state: 'answered'; readonly articles: readonly Article[] }
  /** What is here is shown; the problem says why there is no more. */
  | { readonly state: 'failed'; readonly problem: Problem }

export const NOT_ASKED: Asked = { state: 'off' }

/** What is asked, and how. */
export interface Question {
  readonly sourceId: string
  /** What the answer is for: a ticket, wherever it is shown. */
  readonly about: string
  /** Words parted by spaces; nothing is asked where there are none. */
  readonly words: string
  readonly ask: (signal: AbortSignal) => Promise<HostResult<Article[]>>
}

/** Nobody waits longer than this for a host's search. Milliseconds. */
export const PATIENCE = 1_500
/** A ticket that is read again so soon, with the same words, is not asked for again. Milliseconds. */
const FRESH = 120_000
/** Seconds to leave a host alone that asked for it without saying how long. */
const REST = 60
/** Answers kept in memory, and articles of answers: those on screen must be there when they are inserted. */
const MOST_ANSWERS = 20
const MOST_ARTICLES = 1_000

interface Flight {
  readonly words: string
  readonly answer: Promise<HostResult<Article[]>>
}

/**
 * Asks hosts' own searches, with patience for a moment only. What is answered stays in memory and nowhere else. An answer that comes
 * too late changes nothing of what is shown; it serves the next time the same is asked.
 */
export class HostSearch {
  /** Moments before which a source is not asked, in milliseconds. */
  readonly #notBefore = new Map<string, number>()
  readonly #flights = new Map<string, Flight>()
  readonly #answers = new Map<string, { words: string; at: number; articles: readonly Article[] }>()
  readonly #articles = new Map<string, Article>()
  readonly #now: () => number

  /** @param now milliseconds */
  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** An article that was answered lately; null for any other. */
  article(id: string): Article | null {
    return this.#articles.get(id) ?? null
  }

  /** Whether something was asked about this before, in this life of the worker. */
  knows(about: string): boolean {
    return this.#answers.has(about)
  }

  /** Forgets all that a source answered. */
  forget(sourceId: string): void {
    for (const [about, { articles }] of this.#answers)
      if (articles.some((each) => each.sourceId === sourceId)) this.#answers.delete(about)
    for (const [id, each] of this.#articles) if (each.sourceId === sourceId) this.#articles.delete(id)
  }

  /** Asks, and waits as long as a person would. Never throws. */
  async ask(question: Question): Promise<Asked> {
    const { sourceId, about, words } = question
    if (words === '') return { state: 'answered', articles: [] }
    const known = this.#answers.get(about)
    if (known?.words === words && this.#now() - known.at < FRESH)
      return { state: 'answered', articles: known.articles }
    const until = this.#notBefore.get(sourceId) ?? 0
    if (until > this.#now()) return failed('rate-limited', until)
    const answer = await this.#inTime(this.#fly(question))
    if (answer === null) return failed('timeout')
    if (answer.ok) return { state: 'answered', articles: answer.value }
    return failed(answer.reason, this.#notBefore.get(sourceId))
  }

  /** Asks the host, unless the same is under way. */
  #fly(question: Question): Promise<HostResult<Article[]>> {
    const { about, words } = question
    const flying = this.#flights.get(about)
    if (flying?.words === words) return flying.answer
    const answer = question.ask(AbortSignal.timeout(PATIENCE * 10)).then((result) => {
      if (this.#flights.get(about)?.answer === answer) this.#flights.delete(about)
      if (result.ok) this.#remember(about, words, result.value)
      else this.#rest(question.sourceId, result)
      return result
    })
    this.#flights.set(about, { words, answer })
    return answer
  }

  async #inTime(answer: Promise<HostResult<Article[]>>): Promise<HostResult<Article[]> | null> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), PATIENCE)
    })
    try {
      return await Promise.race([answer, late])
    } finally {
      clearTimeout(timer)
    }
  }

  #remember(about: string, words: string, articles: readonly Article[]): void {
    this.#answers.delete(about)
    this.#answers.set(about, { words, at: this.#now(), articles })
    for (const each of articles) {
      this.#articles.delete(each.id)
      this.#articles.set(each.id, each)
    }
    dropOldest(this.#answers, MOST_ANSWERS)
    dropOldest(this.#articles, MOST_ARTICLES)
  }

  #rest(sourceId: string, { reason, retryAfter }: HostFailure): void {
    const pause = retryAfter ?? (reason === 'rate-limited' ? REST : 0)
    if (pause > 0) this.#notBefore.set(sourceId, this.#now() + pause * 1000)
  }
}

function failed(reason: Problem['reason'], until?: number): Asked {
  const retryAt = until === undefined ? {} : { retryAt: new Date(until).toISOString() }
  return { state: 'failed', problem: { reason, about: 'search', ...retryAt } }
}

function dropOldest(map: Map<string, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return
    map.delete(key)
  }
}
