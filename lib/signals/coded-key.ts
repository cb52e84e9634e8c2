import type { Span } from '@/lib/ticket/snapshot'
import type { Reading } from './reading'

/** Letters, a dash and a number are either a vendor's error code or a tracker's issue key; the words around tell. */
const KEY =
  /(?<![\w/.-])(?!(?:utf|iso|rfc|sha|tls|http|covid|us|eu|ap|ca|step|ipv|tier|sev|part|phase|day|version|level|type|page|win|cp|base|aes|gw|pod|node|room|desk)-)[a-z][a-z0-9]{1,9}-\d{1,6}(?![\w-])/g
const ISSUE_NEAR =
  /known issues?\b|\bissues? (?:is|was|in|of)|\bbugs?\b|filed|linked|reference|duplicat|related|ruled out|engineering|tracker|jira|umbrella|release notes|fixed in|bekannt\w{0,2} |problème connu|conocido/
const ERROR_NEAR =
  /error|code|fehler|erreur|err\b|http|status|fail|reject|refus|message|meldung|shows|says|\(\s?$|[`"']\s?$/

/** What a key is most likely to be. */
export type KeyKind = 'error' | 'issue'

/** All keys of a message's own text of one kind. */
export function keysOf(reading: Reading, kind: KeyKind): Span[] {
  const spans: Span[] = []
  for (const match of reading.text.matchAll(KEY)) {
    if (reading.quotes.some((quote) => quote.start <= match.index && match.index < quote.end)) continue
    const before = reading.text.slice(Math.max(0, match.index - 50), match.index)
    const after = reading.text.slice(match.index + match[0].length, match.index + match[0].length + 30)
    const isIssue = ISSUE_NEAR.test(`${before} ${after}`) && !ERROR_NEAR.test(before.slice(-16))
    if ((kind === 'issue') === isIssue && (isIssue || /\d{3}/.test(match[0])))
      spans.push(reading.span(match.index, match.index + match[0].length))
  }
  return spans
}
