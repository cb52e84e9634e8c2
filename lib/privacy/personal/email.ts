import type { PrivacyFinder } from '../finding'

/** The `@` before a domain of at least two labels; found first, so that a long run of letters costs nothing. */
const AT_DOMAIN =
  /@(?:[A-Za-z0-9À-ÿ](?:[A-Za-z0-9À-ÿ-]{0,61}[A-Za-z0-9À-ÿ])?\.){1,8}(?:xn--[A-Za-z0-9-]{2,59}|[A-Za-zÀ-ÿ]{2,24})(?![A-Za-z0-9À-ÿ-])/g
const LOCAL = /[A-Za-z0-9.!#$%&'*+/=?^_`{|}~À-ÿ-]/
/** Quotes and marks that open a value rather than an address. */
const OPENING = /^[.'`{|/=?&]+/
const LONGEST_LOCAL = 64

/** E-mail addresses (RFC 5321 lengths; no quoted local parts). */
export const findEmails: PrivacyFinder = (text) => {
  if (!text.includes('@')) return []
  return Array.from(text.matchAll(AT_DOMAIN)).flatMap(({ index, 0: domain }) => {
    const local = localBefore(text, index)
    if (local === '') return []
    const start = index - local.length
    return [{ kind: 'email', start, end: index + domain.length, confidence: 'sure' }]
  })
}

/** The local part that ends at the `@`; after `=`, `?`, `&`, `/` an address begins anew (`to=a@b.example`). */
function localBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < LONGEST_LOCAL && LOCAL.test(text.charAt(start - 1))) start--
  const local = text.slice(start, at)
  const cut = Math.max(...['=', '?', '&', '/', '|'].map((sign) => local.lastIndexOf(sign)))
  const kept = local.slice(cut + 1).replace(OPENING, '')
  return kept.endsWith('.') ? '' : kept
}
