/** Secrets: whoever holds one can act as its owner. */
export const SECRET_KINDS = [
  'private-key',
  'jwt',
  'token',
  'authorization',
  'cookie',
  'session',
  'connection-string',
  'password',
  'one-time-code',
] as const

/** Numbers that move money. */
export const PAYMENT_KINDS = ['card', 'iban', 'crypto'] as const

/** What says who a person is, or where. */
export const PERSONAL_KINDS = ['national-id', 'email', 'phone', 'address', 'name', 'ip', 'mac'] as const

/** What a privacy finder found; `custom` is a pattern of the organisation's own. */
export const PRIVACY_KINDS = [...SECRET_KINDS, ...PAYMENT_KINDS, ...PERSONAL_KINDS, 'custom'] as const
export type PrivacyKind = (typeof PRIVACY_KINDS)[number]

/** Kinds that stay in a file that is cleaned unless the person decides otherwise: engineers need the addresses of machines. */
export const KEPT_KINDS: readonly PrivacyKind[] = ['ip', 'mac']

/**
 * How sure a finder is: `sure` when a check digit or a vendor's mark and its surroundings agree, `likely` when one of
 * them does, `possible` when only the shape does and harmless text often has it too.
 */
export const CONFIDENCES = ['possible', 'likely', 'sure'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** A stretch of text that should not be there: `start` inclusive, `end` exclusive, of the secret itself. */
export interface PrivacyFinding {
  readonly kind: PrivacyKind
  readonly start: number
  readonly end: number
  readonly confidence: Confidence
  /** Which one, where a kind has many: the vendor of a token, the national id, the organisation's pattern. */
  readonly type?: string
}

/** Looks through a text once; linear in its length. What it returns is in order of place. */
export type PrivacyFinder = (text: string) => PrivacyFinding[]

/** Whether a finding is at least so sure. */
export function isAtLeast(confidence: Confidence, minimum: Confidence): boolean {
  return CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf(minimum)
}
