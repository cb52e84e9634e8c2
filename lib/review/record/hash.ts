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
  return contentHash(revision.parse(one))
}

/** The digest of something that its schema gave just now, so that its fields are in the schema's order already. */
export function contentHash(parsed: unknown): string {
  return textHash(JSON.stringify(parsed))
}

/** The digest of something that is JSON already, with its fields in the schema's order. */
export function textHash(json: string): string {
  return bytesToHex(sha256(utf8ToBytes(json))).slice(0, DIGITS)
}

/** An id made from a digest: whoever has the same content comes to the same (a UUID of version 8, RFC 9562). */
export function idOfHash(hash: string): string {
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16)
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`]
  return [...parts, `${variant}${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')
}
