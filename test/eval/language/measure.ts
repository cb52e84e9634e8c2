import { detectLanguage } from '@/lib/knowledge/detect-language'
import { queryOfText } from '@/lib/knowledge/ticket-query'
import { LANGUAGES } from '@/lib/signals/text/language'
import { percentile, rounded } from '../numbers'
import { wordBookTongue } from './word-book-tongue'
import { guessByStopWords } from './stop-word-guess'
import { HALVES, KINDS, readTexts, type Half, type Kind, type LabelledText } from './texts'

/** Shares 0–1 of `n` texts. A text in no language is right when nothing is said. */
export interface Told {
  readonly right: number
  readonly wrong: number
  readonly silent: number
  readonly n: number
}

/** A language that was taken for another. */
export interface Mistake {
  readonly kind: Kind
  readonly language: string
  readonly said: string
  readonly text: string
}

export interface Measured {
  readonly halves: Readonly<Record<Half, Readonly<Record<Kind, Told>>>>
  /** Milliseconds a text of 4 kB, median over all languages. */
  readonly ms: number
}

/** Answers a primary subtag; empty where nothing is said. */
type Ask = (text: string, kind: Kind) => string

export const DESKHAND = 'Deskhand'

const ASKED: Readonly<Record<string, Ask>> = {
  [DESKHAND]: (text, kind) => (kind === 'ticket' ? queryOfText('', text).language : detectLanguage(text)),
  'stop words of four languages, as before': guessByStopWords,
}
/** Tells only whether one of the four word books fits, and which; any other language is right with `other`. */
const WORD_BOOKS = 'little words of the signals (four languages or another)'

const LENGTH = 4_000
const ROUNDS = 15
const WARM_UP = 5

/** Asks every detector for the language of every text. */
export function measureDetectors(): Record<string, Measured> {
  const texts = readTexts()
  const measured = Object.entries(ASKED).map(([name, ask]): [string, Measured] => [
    name,
    measure(texts, ask, ({ language }) => language),
  ])
  const books = measure(texts, wordBookTongue, ({ language }) =>
    language === '' || LANGUAGES.some((known) => known === language) ? language : 'other',
  )
  return Object.fromEntries([...measured, [WORD_BOOKS, books]])
}

/** What the product's detector says wrongly of a half. */
export function mistakesIn(half: Half): Mistake[] {
  return readTexts().flatMap(({ language, kind, half: its, text }) => {
    const said = ASKED[DESKHAND]?.(text, kind) ?? ''
    return its === half && said !== language && said !== '' ? [{ kind, language, said, text }] : []
  })
}

function measure(
  texts: readonly LabelledText[],
  ask: Ask,
  rightAnswer: (text: LabelledText) => string,
): Measured {
  const told = (half: Half, kind: Kind): Told => {
    const asked = texts.filter((each) => each.half === half && each.kind === kind)
    const answers = asked.map((each) => {
      const said = ask(each.text, kind)
      if (said === rightAnswer(each)) return 'right'
      return said === '' ? 'silent' : 'wrong'
    })
    const share = (what: string) =>
      rounded(answers.filter((each) => each === what).length / (answers.length || 1), 3)
    return { right: share('right'), wrong: share('wrong'), silent: share('silent'), n: answers.length }
  }
  const halves = Object.fromEntries(
    HALVES.map((half) => [half, Object.fromEntries(KINDS.map((kind) => [kind, told(half, kind)]))]),
  ) as Measured['halves']
  return { halves, ms: rounded(timeOf(texts, ask), 3) }
}

function timeOf(texts: readonly LabelledText[], ask: Ask): number {
  const long = [
    ...Map.groupBy(
      texts.filter(({ kind }) => kind === 'long'),
      ({ language }) => language,
    ).values(),
  ]
  const filled = long.map((its) => {
    const text = its.map((each) => each.text).join('\n')
    return text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH)
  })
  const times = Array.from({ length: ROUNDS }, () =>
    filled.map((text) => {
      const started = performance.now()
      ask(text, 'long')
      return performance.now() - started
    }),
  )
  return percentile(times.slice(WARM_UP).flat(), 0.5)
}
