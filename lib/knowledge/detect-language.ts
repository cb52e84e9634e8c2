import { eld } from 'eld/extrasmall'
import { TOLD_BY_WORDS } from './detector-data'
import { proseOf } from './prose'

eld.setLanguageSubset([...TOLD_BY_WORDS])

/** Scripts that only one language of help desks is written in. Japanese mixes its own with Chinese, so it is asked for first. */
const SCRIPTS = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
] as const
const ANY_SCRIPT =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Han}\p{Script=Thai}\p{Script=Hebrew}\p{Script=Greek}]/u
const LETTER = /\p{L}/gu
/** Share of a text's letters that are in such a script: names of things in Latin letters stand between. */
const ENOUGH_LETTERS = 0.25
/** Japanese needs fewer of its own. */
const ENOUGH_KANA = 0.1

/** Characters that are looked at together: the library reads no more of a text. */
const SAMPLE = 300
const MOST_SAMPLES = 3
/** Characters within which a word ends, in languages that end them with spaces. */
const LONGEST_WORD = 40
/** Two of three samples must agree, or both of two. */
const AGREEING = 2 / 3

/** Different words without which a text in letters that many languages share says too little: `forgot password`. */
const LEAST_WORDS = 3
/**
 * Scores of the library, from 0 to 1: the least that is believed, and from where on the best language need be hardly ahead of the second;
 * below it must be by `clearLead`. Chosen on half of `test/eval/language`.
 */
const SCORE = { least: 0.62, good: 0.7, lead: 0.003, clearLead: 0.05 }

/**
 * The language a text is written in, as a primary subtag of BCP 47: `de`. Empty when that is not sure: a word or two, codes only, or
 * several languages. Pure; reads the first 5,000 characters.
 */
export function detectLanguage(text: string): string {
  const samples = samplesOf(proseOf(text))
  const votes = new Map<string, number>()
  for (const sample of samples) {
    const language = scriptLanguage(sample) || wordLanguage(sample)
    const agreeing = (votes.get(language) ?? 0) + 1
    if (language !== '' && agreeing >= samples.length * AGREEING) return language
    votes.set(language, agreeing)
  }
  return ''
}

/** Pieces of a text, evenly spread, that begin with a whole word where words are spaced. */
function samplesOf(prose: string): string[] {
  const count = Math.min(MOST_SAMPLES, Math.ceil(prose.length / SAMPLE))
  const step = count > 1 ? (prose.length - SAMPLE) / (count - 1) : 0
  return Array.from({ length: count }, (_, index) => {
    const start = Math.round(index * step)
    const space = start === 0 ? -1 : prose.slice(start, start + LONGEST_WORD).indexOf(' ')
    return prose.slice(start + space + 1, start + SAMPLE)
  })
}

function scriptLanguage(text: string): string {
  if (!ANY_SCRIPT.test(text)) return ''
  const all = count(text, LETTER)
  const found = SCRIPTS.find(
    ([language, letters]) => count(text, letters) > all * (language === 'ja' ? ENOUGH_KANA : ENOUGH_LETTERS),
  )
  return found?.[0] ?? ''
}

function wordLanguage(text: string): string {
  const words = new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? [])
  if (words.size < LEAST_WORDS) return ''
  const [best, second] = Object.entries(eld.detect(text).getScores())
  if (!best || best[1] < SCORE.least) return ''
  const lead = best[1] - (second?.[1] ?? 0)
  return lead >= (best[1] < SCORE.good ? SCORE.clearLead : SCORE.lead) ? best[0] : ''
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0
}
