/** What a privacy finder found. */
export const PRIVACY_KINDS = [
  'token',
  'jwt',
  'authorization',
  'cookie',
  'private-key',
  'password',
  'connection-string',
  'card',
  'iban',
] as const
export type PrivacyKind = (typeof PRIVACY_KINDS)[number]

/** A stretch of text that should not be there: `start` inclusive, `end` exclusive, of the secret itself. */
export interface PrivacyFinding {
  readonly kind: PrivacyKind
  readonly start: number
  readonly end: number
}

/** Looks through a text once; linear in its length. */
export type PrivacyFinder = (text: string) => PrivacyFinding[]

/** Words people put where a secret was, or would be. */
const STAND_IN =
  /^(?:[x*•.#_<>[\](){}-]{3,}|.{0,12}(?:redacted|removed|masked|hidden|censored|example|placeholder|your[-_ ]|changeme|entfernt|supprim|eliminad).{0,40}|<[^>]{0,40}>|\[[^\]]{0,40}\]|\{\{?[^}]{0,40}\}?\}|\$\{?\w{0,40}\}?|%\w{0,40}%)$/i

/** Whether a value only stands in for a secret (`****`, `<token>`, `[removed]`, `${API_KEY}`). */
export function isStandIn(value: string): boolean {
  return (
    STAND_IN.test(value) ||
    /(.)\1{7}/.test(value.slice(0, 64)) ||
    /\*{3}|x{6}|…|\.{3}/i.test(value.slice(0, 200))
  )
}
