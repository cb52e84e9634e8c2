import type { Span } from '@/lib/ticket/snapshot'
import { once } from './once'
import { isAboutCase } from './about-case'
import { placeFinder } from './pattern-search'
import type { Reading } from './reading'
import { sentenceAt } from './sentence-at'
import { matchesOf } from './text/matches'

/** Letters, a dash and a number are either a vendor's error code or a tracker's issue key; the words around tell. */
const KEY =
  /(?<![\w/.-])(?=[a-z][a-z0-9]{1,9}-\d)(?!(?:utf|iso|rfc|sha|tls|http|covid|us|eu|ap|ca|step|ipv|tier|sev|part|phase|day|version|level|type|page|win|cp|base|aes|gw|pod|node|room|desk)-)[a-z][a-z0-9]{1,9}-\d{1,6}(?![\w-])/g
/** Without it no key can be there. */
const KEY_SIGN = /[a-z0-9]-\d/
const ISSUE_NEAR =
  /known issues?\b|\bissues? (?:is|was|in|of)|\bbugs?\b|filed|linked|matches|looks like|open(?:ed)?\b|done:|joined|umbrella|defect|reference|duplicat|related|ruled out|engineer|tracker|jira|release notes|(?:fixed|corrected|solved|gone) in|handed|developers?|their list|our list|known|knows?\b|planned|tracked|tracks|(?:correction|fix|repair)\b|(?:reported|raised|logged|listed|recorded|registered) (?:it |this )?(?:as|under)\b|run into|to (?:the )?[a-z]{2,12} team|number|bekannt\w{0,2} |problème connu|conocid|conocíamos|numéro|número|nummer|entwickl/
const ERROR_BEFORE = /error|code|fehler|erreur|err\b|http|status|fail|reject|refus|message|meldung|shows|says/
const ERROR_NEAR =
  /error|code|fehler|erreur|err\b|http|status|fail|reject|refus|den(?:y|ied)|message|meldung|shows?\b|says|gets?\b|returns?|answers?|flagged|raised|threw|comes?\b|ends?\b|end with|then\b|with\b|wegen|mit\b|avec|con\b|[`"'(:]\s?$/
/** "No RLY-3002", "RLY-4029 ruled out": an error that did not occur. */
const DENIED_BEFORE =
  /\b(?:no|not|never|without|nor|kein\w{0,2}|nicht|ohne|pas|aucune?|sans|ningún|sin|so not)(?: an?)? [`"'(]{0,2}$/
const DENIED_AFTER =
  /^[`"')\]]{0,2},? (?:\(?(?:is |was )?(?:ruled out|excluded|unlikely|not reached|does not fit|doesn't fit|ausgeschlossen|exclue?|descartado))/

/** Vendors number their errors with three or four digits; invoices, bookings and shops have more, or begin with a nought. */
const LIKE_A_RECORD = /-(?:0|\d{5})/
/** "booking=AB-1182": the value of a setting that is no error. */
const VALUE_BEFORE = /(?<!code|error|err|status|reason|fehler)[=]["']?$/
/** What an agent tells a customer with one of these might happen, and did not. */
const SUPPOSED =
  /\b(?:if|when|whenever|will|would|could|may|might|you can|makes?|instead of|rather than|otherwise|wenn|falls|würden?|könnten?|sonst|statt|si|quand|lorsque|pourrait|sinon|cuando|podría|si no)\b/

/** What a key is most likely to be. */
export type KeyKind = 'error' | 'issue'

/** All keys of a message's own text of one kind. */
export function keysOf(reading: Reading, kind: KeyKind): readonly Span[] {
  return sortedKeys(reading)[kind]
}

/** Two kinds are told apart by one search. */
const sortedKeys = once((reading: Reading): Readonly<Record<KeyKind, readonly Span[]>> => {
  const keys: Record<KeyKind, Span[]> = { error: [], issue: [] }
  if (!KEY_SIGN.test(reading.text)) return keys
  // A tracker's keys share their prefix: once told, the next need no word beside them.
  const issuePrefixes = new Set<string>()
  const isQuoted = placeFinder(reading.quotes)
  for (const { index, 0: key } of matchesOf(KEY, reading.text)) {
    if (isQuoted(index)) continue
    const end = index + key.length
    const before = lineBefore(reading.text.slice(Math.max(0, index - 50), index))
    const after = reading.text.slice(end, end + 30)
    const isIssue =
      ISSUE_NEAR.test(`${before} ${after}`) && !ERROR_BEFORE.test(ownSentence(before.slice(-16)))
    if (isIssue || issuePrefixes.has(prefixOf(key))) {
      issuePrefixes.add(prefixOf(key))
      keys.issue.push(reading.span(index, end))
    } else if (/\d{3}/.test(key) && isError(reading, { start: index, end }, before, after))
      keys.error.push(reading.span(index, end))
  }
  return keys
})

/** An agent's note names issues and errors alike, so a key alone is an error only where the words say so. */
function isError(reading: Reading, { start, end }: Span, before: string, after: string): boolean {
  const { message, text } = reading
  if (DENIED_BEFORE.test(before) || DENIED_AFTER.test(after) || VALUE_BEFORE.test(before)) return false
  if (LIKE_A_RECORD.test(text.slice(start, end)) && !ERROR_BEFORE.test(before.slice(-24))) return false
  if (message.author.role === 'agent' && message.visibility === 'public') {
    const sentence = sentenceAt(reading, start)
    if (sentence && (!isAboutCase(reading, sentence) || SUPPOSED.test(sentence.text))) return false
  }
  return (
    message.author.role !== 'agent' ||
    ERROR_NEAR.test(before.slice(-24)) ||
    ERROR_NEAR.test(sentenceAfter(after))
  )
}

/** A line above speaks of something else, unless nothing stands before the key on its own. */
function lineBefore(before: string): string {
  const own = before.slice(before.lastIndexOf('\n') + 1)
  return /\w/.test(own) ? own : before
}

function sentenceAfter(after: string): string {
  return /^(?:[^.!?\n]|[.!?](?!\s))*/.exec(after)?.[0] ?? after
}

/** What belongs to the key's own sentence: "not seen the code. TILL-141" calls it no code. */
function ownSentence(before: string): string {
  return before.slice(before.search(/[.!?]\s[^.!?]*$/) + 1)
}

function prefixOf(key: string): string {
  return key.slice(0, key.indexOf('-'))
}
