import { LANGUAGES, type Language } from '../text/language'
import { goodState as de } from './de/good-state'
import { goodState as en } from './en/good-state'
import { goodState as es } from './es/good-state'
import { goodState as fr } from './fr/good-state'

/** How people say that it is right again, and what takes that back. Alternatives, without anchors. */
interface GoodState {
  /** Words behind which nothing is said about now: conditions, earlier times, wishes, what is still wrong. */
  readonly notNow: RegExp
  /** A predicate of things that are as they should be, at the end of its clause. */
  readonly rightAtEnd: RegExp
  /** What may still follow such a predicate: a word of time or thanks. */
  readonly afterRight: RegExp
  /** Before the time since when it is right. */
  readonly since: RegExp
  /** The whole answer hangs on its first word: "Passt.", "Grün seit 10:58", "Drin beim ersten Versuch". */
  readonly rightAtStart: RegExp
  /** "That was it", "it was the star": the advice hit the mark. */
  readonly hitTheMark: RegExp
  /** Nobody praises like this while it does not work. */
  readonly praise: RegExp
  /** "Mails are coming in again", "the sync completed", "I was able to sign in": it does what it did not do. */
  readonly runs: RegExp
  /** "All three can open it", "toutes les trois l’ouvrent": what everybody does now. */
  readonly everybody: RegExp
  /** Something is not so. */
  readonly notRight: RegExp
  /** Something is wrong. */
  readonly wrong: RegExp
  /** What sets the wrong against the right: "Chrome is fine, but Edge is not". */
  readonly but: RegExp
  /** What tells of something wrong behind such a word. */
  readonly wrongBehindBut: RegExp
  /** A day or an hour: "Friday works" agrees on a date. */
  readonly dayNamed: RegExp
  /** That a date suits. */
  readonly suits: RegExp
  /** Asks for a call, which agrees on one. */
  readonly ringMe: RegExp
}
/** What one language has of it. */
export type GoodStateWords = Partial<GoodState>

const WORDS: Readonly<Record<Language, GoodStateWords>> = { en, de, fr, es }

/** The alternatives of all languages, to be built into a pattern: messages of a few words seldom tell their language. */
export function goodWords(part: keyof GoodState): string {
  return LANGUAGES.flatMap((language) => WORDS[language][part]?.source ?? []).join('|')
}
