import type { Article } from '@/lib/knowledge/article'
import { percentile, rounded, sampleOf } from '../numbers'
import { searchEngines, type Engine } from './engines'
import { TYPED_KINDS, typedQuestions, type TypedKind, type TypedQuestion } from './typed-questions'

/** How often the right article is the first, and among the first five: 0–1. */
export interface Success {
  readonly success1: number
  readonly success5: number
}

export interface EngineResult extends Success {
  readonly kinds: Partial<Record<TypedKind, Success>>
  /** One letter more, until the answer is there. */
  readonly msMedian: number
  readonly msP95: number
}

export interface SearchSetResult {
  readonly articles: number
  readonly questions: number
  readonly engines: Record<string, EngineResult>
}

/** Questions of each kind, half of which only choose what is built. */
const EACH = 150
const SEED = 7
/** Letters typed on the clock, and by engines that take more than so many ms for one. */
const KEYSTROKES = 600
const KEYSTROKES_SLOW = 60
const SLOW = 100

/** Asks every engine what people might type about these articles, and types it letter by letter on the clock. */
export async function measureSearch(articles: readonly Article[]): Promise<SearchSetResult> {
  const measured = typedQuestions(articles, EACH, SEED).filter((_, place) => place % 2 === 1)
  const engines: Record<string, EngineResult> = {}
  for (const [name, engine] of Object.entries(searchEngines(articles)))
    engines[name] = await measureEngine(engine, measured)
  return { articles: articles.length, questions: measured.length, engines }
}

async function measureEngine(engine: Engine, questions: readonly TypedQuestion[]): Promise<EngineResult> {
  const answers: { kind: TypedKind; first: boolean; among: boolean }[] = []
  for (const { kind, typed, right } of questions) {
    const ids = (await engine(typed)).slice(0, 5)
    answers.push({ kind, first: right.has(ids[0] ?? ''), among: ids.some((id) => right.has(id)) })
  }
  const kinds = TYPED_KINDS.flatMap((kind) => {
    const those = answers.filter((one) => one.kind === kind)
    return those.length > 0 ? [[kind, successOf(those)] as const] : []
  })
  return { ...successOf(answers), kinds: Object.fromEntries(kinds), ...(await timesOf(engine, questions)) }
}

function successOf(answers: readonly { first: boolean; among: boolean }[]): Success {
  const share = (right: (one: { first: boolean; among: boolean }) => boolean) =>
    rounded(answers.filter(right).length / (answers.length || 1), 3)
  return { success1: share(({ first }) => first), success5: share(({ among }) => among) }
}

async function timesOf(engine: Engine, questions: readonly TypedQuestion[]) {
  const times: number[] = []
  let spent = 0
  for (const { typed } of sampleOf(questions, questions.length, SEED)) {
    if (times.length >= (spent > times.length * SLOW ? KEYSTROKES_SLOW : KEYSTROKES)) break
    for (let letters = 1; letters <= typed.length; letters += 1) {
      const started = performance.now()
      await engine(typed.slice(0, letters))
      times.push(performance.now() - started)
      spent += times.at(-1) ?? 0
    }
  }
  return { msMedian: rounded(percentile(times, 0.5), 2), msP95: rounded(percentile(times, 0.95), 2) }
}
