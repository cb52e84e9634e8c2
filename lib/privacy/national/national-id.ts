import type { Confidence } from '../finding'

/** One kind of number that a state or its offices give a person or a company, as data. */
export interface NationalId {
  /** Country (ISO 3166-1, lower case) and name: `uk-nhs`, `de-tax-id`. */
  readonly type: string
  /** Where one may stand: global, bounded, with its usual separators, not inside a longer word or number. */
  readonly pattern: RegExp
  /** Whether the number in capitals and without separators is right: check digit, dates, blocks never given out. */
  readonly check: (compact: string) => boolean
  /** What people call it, in the country's language and in English; near it a number that checks is `sure`. */
  readonly words: RegExp
  /** How sure it is without such a word; null when it is not reported then. */
  readonly alone: Confidence | null | ((found: string) => Confidence | null)
}

/**
 * A pattern between boundaries: neither a letter, digit nor a joined sign around it.
 * @param shape source of a regular expression, bounded repetitions only.
 */
export function bounded(shape: string): RegExp {
  return new RegExp(
    `\\b(?<![A-Za-z0-9_+]|[A-Za-z0-9][.,/-])(?:${shape})(?![A-Za-z0-9_]|[.,/-][A-Za-z0-9])`,
    // Ids of digits alone are found faster when case need not be minded.
    /[A-Z]/.test(shape) ? 'gi' : 'g',
  )
}

/** `likely` when a number is written in its usual groups, else `possible`. */
export function likelyWhenGrouped(found: string): Confidence {
  return /[^A-Za-z0-9]/.test(found) ? 'likely' : 'possible'
}
