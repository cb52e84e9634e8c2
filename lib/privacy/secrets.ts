import { findAuthorizations, findCookies } from './authorization'
import { findCards } from './card'
import { findConnectionStrings } from './connection-string'
import type { PrivacyFinder, PrivacyFinding } from './finding'
import { findIbans } from './iban'
import { findJwts } from './jwt'
import { findPasswords } from './password'
import { findPrivateKeys } from './private-key'
import { findTokens } from './token'

/** In the order in which they win where two overlap. */
const FINDERS: readonly PrivacyFinder[] = [
  findPrivateKeys,
  findJwts,
  findTokens,
  findAuthorizations,
  findCookies,
  findConnectionStrings,
  findPasswords,
  findCards,
  findIbans,
]

/** All secrets and payment numbers in a text, in order of place, without overlaps. Linear in its length. */
export function findSecrets(text: string): PrivacyFinding[] {
  const found = FINDERS.flatMap((find, rank) => find(text).map((finding) => ({ ...finding, rank })))
  found.sort((a, b) => a.start - b.start || a.rank - b.rank)
  const kept: PrivacyFinding[] = []
  for (const { kind, start, end } of found) {
    const last = kept.at(-1)
    if (!last || start >= last.end) kept.push({ kind, start, end })
  }
  return kept
}
