import type { Confidence, PrivacyFinder, PrivacyFinding } from '../finding'
import { withoutOverlaps } from '../overlap'

const V4 = /(?<![\w.-])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w-]|\.\d)/g
/** Runs that may hold an IPv6 address; {@link isV6} says whether they do. */
const V6_RUN = /(?<![\w:.])[0-9A-Fa-f:]{2,40}(?:\.\d{1,3}){0,3}(?:%[\w.-]{1,16})?(?![\w:])/g
/** Numbers in four parts that are releases, not addresses. */
const RELEASE = /(?:version|release|build|firmware|driver|v|ver\.?|fw)[ :=]{0,2}$/i
const REACH = 12
/** Addresses that are the same on every machine. */
const EVERYWHERE = /^(?:0\.0\.0\.0|127\.0\.0\.1|255\.255\.255\.255|::1?)$/

/** An IPv6 address has two colons together or at least six; a clock has neither. */
const COLONS = /::|(?::[^:]*){6}/

/** IPv4 and IPv6 addresses, the latter with a zone or an IPv4 tail; a prefix length after them is left. */
export const findIpAddresses: PrivacyFinder = (text) => {
  const v6 = text.includes(':') ? Array.from(text.matchAll(V6_RUN)).flatMap(fromRun) : []
  const v4 = text.includes('.')
    ? Array.from(text.matchAll(V4), ({ index, 0: found }): PrivacyFinding => {
        const confidence = confidenceOf(found, text.slice(Math.max(0, index - REACH), index))
        return { kind: 'ip', start: index, end: index + found.length, confidence }
      })
    : []
  return withoutOverlaps([v6, v4])
}

function fromRun({ index, 0: run }: RegExpExecArray): PrivacyFinding[] {
  if (!COLONS.test(run)) return []
  const found = run.replace(/(?<!:):$/, '')
  if (!isV6(found.replace(/%.*$/, ''))) return []
  return [{ kind: 'ip', start: index, end: index + found.length, confidence: confidenceOf(found, '') }]
}

function confidenceOf(found: string, before: string): Confidence {
  if (EVERYWHERE.test(found) || RELEASE.test(before)) return 'possible'
  return 'likely'
}

/** RFC 4291: eight groups, or fewer around one `::`; the last two may be an IPv4 address. */
function isV6(address: string): boolean {
  const [head = '', tail, more] = address.split('::')
  if (more !== undefined) return false
  const groups = [head, tail ?? ''].flatMap((half) => (half === '' ? [] : half.split(':')))
  const last = groups.at(-1) ?? ''
  const v4 = last.includes('.')
  if (v4 && !isV4(last)) return false
  const hex = v4 ? groups.slice(0, -1) : groups
  if (!hex.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return false
  const count = hex.length + (v4 ? 2 : 0)
  return tail === undefined ? count === 8 : count <= 7
}

function isV4(address: string): boolean {
  const parts = address.split('.')
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)
}
