import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { revision, type Revision } from './review'

/** Half of a digest: enough to tell contents apart, not to prove anything. Hexadecimal digits. */
const DIGITS = 32

/**
 * A digest of what a revision says, the same wherever it was read from: the schema puts its fields in one order.
 *
 * @throws ZodError where it is none.
 */
export function revisionHash(one: Revision): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(revision.parse(one))))).slice(0, DIGITS)
}
