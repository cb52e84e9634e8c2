import { findPattern } from '../pattern-search'
import { quoteOf } from '../sentence-search'
import type { Span } from '@/lib/ticket/snapshot'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** The answer of a server, another prompt with its command, or a line of a console: what a program wrote, not a person. */
const OUTPUT =
  /^[ \t>]{0,8}(?:http\/\d(?:\.\d)? \d{3}|[45]\d\d \{|[a-z][a-z-]{2,30}-[a-z-]{2,30}: \S|\{ ?"\w|[$#>] \w|\w[\w.-]{0,30}@[\w.-]{1,40}:[^\n$#]{0,60}[$#] \w|uncaught |(?:get|post|put|patch|delete) (?:https?:|\/)\S{2,200} ?(?:\d{3}|net::)|(?:warning|error|fatal|failed)\b[: ]|\w{2,40}(?:exception|error): )/

/** What somebody typed at a prompt of Windows, whether or not it was marked as pasted. */
const PROMPT = /^[ \t>]{0,8}(?:ps )?[a-z]:\\[^\n>]{0,80}> ?\w/

/** "drift=+214s allowed=90s": two settings in a row are a program's words, also in the middle of a sentence. */
const SETTINGS = /(?<![\w?&/.-])[a-z][\w.-]{1,30}=[^\s=&]{1,60}[ ,;]{1,2}[a-z][\w.-]{1,30}=[^\s=&]/
/** A method and what came of it: "chat.postMessage ok=true". */
const CALLED = /(?<![\w./-])[a-z]\w{1,24}\.[a-z]\w{1,30} [a-z]\w{1,20}=\w/

/** "issuer=CN = Web Inspection CA": a customer's sentence that begins so is an answer copied from a program. */
const BEGINS_WITH_SETTING = /^\W{0,2}[a-z][\w.-]{2,30}=[^\s=]{2}/
/** "550 5.7.1 rejected by policy", '429 "too many calls"', '"552 box full"', '{"error":"wrong signature"}': the answer of a server. */
const ANSWER =
  /\b[45]\d\d[ -][45]\.\d{1,2}\.\d{1,3} [a-z]|(?<![\w.,:-])[45]\d\d:? ["`«][^"`»\n]{4,160}["`»]|(?<![\w"`])["`«][45]\d\d [a-z]{3,30} [^"`»\n]{3,160}["`»]|\{ ?"(?:error|message|detail|reason|fault|code)\w{0,16}" ?: ?["{\d]/
/** "HTTP/1.1 407 Proxy Authentication Required": the first line of an answer. */
const STATUS_LINE = /^\W{0,3}http\/\d(?:\.\d)? \d{3}\b/
/** '{"label":"x","scopes":null}', '"quantity": 2500': what one program handed to another. */
const MEMBER = /\{ ?"\w{1,40}" ?: ?["{[\dntf-]|(?<![\w,]) ?"[a-z]\w{1,40}": ?-?\d/
/** "nslookup db.example → NXDOMAIN": a command and what it answered. */
const ANSWERED =
  /\b(?:nslookup|dig|ping|curl|telnet|nc|tracert|traceroute|tracepath|openssl|netstat|test-netconnection)\b[^\n→]{1,100}(?:→|->|=>) ?\S/
/** Lines that begin alike, "diag: socket open", "APP-113 busy": a program wrote them one after the other. */
const ALIKE =
  /(?:^|\n)[ \t>]{0,4}([a-z][\w.-]{1,24}:|[a-z]{2,6}-?\d{3,5}) [^\n]{3,200}\n{1,2}[ \t>]{0,4}\1 [^\n]{3,200}/g
/** "total   : 4711.20": a name, a colon set apart, a value. */
const VALUE = /(?:^|\n)[ \t>]{0,4}[a-z][\w.-]{1,40}[ \t]{1,16}: {1,8}(?:[-+"]?\d|true|false|null)[^\n]{0,80}/g
/** "ingest log: "segment quarantined" 22:00:04": a line of a log in quotes, with its time. */
const LOG_QUOTED =
  /(?<!\b(?:change|work|call|trouble) ?)\b(?:logs?|logfile|protokoll|journal|registro)\b[^"`«„\n]{0,40}["`«„][^"`»\n]{0,60}[a-z] [a-z][^"`»\n]{0,160}["`»]/
/** "the worker log only says parse error: end of field": words of a log. */
const LOG_WORDS =
  /(?<!\b(?:change|work|call|trouble) ?)\b(?:logs?|logfile|protokoll|journal|registro)\b(?:[^"`«„\n]{0,40}["`«„](?=[^"`»\n]{0,120}(?:[=:]|fail|error|denied|refused|timeout|timed|reject|unreachable|invalid|expired|not |nicht|skip|disabled|locked|missing|abort))[^"`»\n]{0,60}[a-z] [a-z][^"`»\n]{0,160}["`»]|[^"`«„\n]{0,40}\b(?:says?|shows?|reads?|has|sagt|zeigt|dit|dice)\b:? (?:only |just |nur )?[a-z ]{0,24}\b(?:error|failure|exception|warning|fehler|erreur): [a-z])/
/** Two gaps in a line: "host-1   ok   4 ms"; so are rows set in columns, by a program or copied from a page. */
const COLUMNS = /\S(?: {2,}|\t)\S[^\n]{0,200}?\S(?: {2,}|\t)\S/
/** "Connected app ....... 71,003". */
const LEADER = /(?<=\w) ?\.{4,60} ?\d[\d.,]{0,20}/g
/** A record for a name server is to be entered there; nobody's program wrote it. */
const TO_ENTER = /\s(?:cname|txt|mx|srv|aaaa)\s/
/** So many rows are a table; one may be loose typing. */
const ROWS = 2

/** Pasted output of a console, terminal or network panel. */
export const consoleOutput: MessageSignal = {
  id: 'console-output',
  name: 'pasted output',
  needs: [],
  scan: (reading) => [
    ...reading.code
      .filter(({ start, end }) => isProgramLine(reading.text.slice(start, Math.min(end, start + 280))))
      .map(({ start, end }) => reading.span(start, Math.min(end, start + 240))),
    ...reading.sentences.filter((each) => isOutput(reading, each)).map((each) => quoteOf(reading, each)),
    ...columns(reading),
    ...findPattern(reading, ALIKE),
    ...values(reading),
  ],
}

function isProgramLine(line: string): boolean {
  return OUTPUT.test(line) || PROMPT.test(line)
}

function isOutput({ message }: Reading, { text, kind }: ReadSentence): boolean {
  if (text.includes('=') && (SETTINGS.test(text) || CALLED.test(text))) return true
  if (message.author.role !== 'agent' && kind !== 'heading' && BEGINS_WITH_SETTING.test(text)) return true
  if (text.startsWith('http/') && STATUS_LINE.test(text)) return true
  // In a reply it is what to send.
  if (!(message.author.role === 'agent' && message.visibility === 'public'))
    if ((text.includes('"') && MEMBER.test(text)) || (/→|[-=]>/.test(text) && ANSWERED.test(text)))
      return true
  if (text.includes('>') && PROMPT.test(text)) return true
  return /["`«\d]|: /.test(text) && (ANSWER.test(text) || LOG_WORDS.test(text) || isTimedLog(text))
}

function isTimedLog(text: string): boolean {
  return /\d:\d\d/.test(text) && LOG_QUOTED.test(text)
}

function values(reading: Reading): readonly Span[] {
  const rows = findPattern(reading, VALUE, { sign: / : / })
  return rows.length < ROWS ? [] : rows
}

/** Rows in columns, of pasted code or of a text nobody marked as such. */
function columns(reading: Reading): Span[] {
  const led = findPattern(reading, LEADER, { sign: /\.{4}/ })
  if (led.length >= ROWS) return [...led]
  const lines = [...reading.code, ...reading.sentences.filter(({ kind }) => kind === 'prose')]
  const rows = lines.filter(({ start, end }) => {
    const line = reading.text.slice(start, Math.min(end, start + 280))
    return /\d/.test(line) && COLUMNS.test(line) && !TO_ENTER.test(line)
  })
  return rows.length < ROWS
    ? []
    : rows.map(({ start, end }) => reading.span(start, Math.min(end, start + 240)))
}
