import { quoteOf } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** The answer of a server, a prompt with its command, or a line of a console: what a program wrote, not a person. */
const OUTPUT =
  /^[ \t>]{0,8}(?:http\/\d(?:\.\d)? \d{3}|[45]\d\d \{|[a-z][a-z-]{2,30}-[a-z-]{2,30}: \S|\{ ?"\w|[$#>] \w|uncaught |(?:get|post|put|patch|delete) (?:https?:|\/)\S{2,200} ?(?:\d{3}|net::)|(?:warning|error|fatal|failed)\b[: ]|\w{2,40}(?:exception|error): )/

/** "drift=+214s allowed=90s": two settings in a row are a program's words, also in the middle of a sentence. */
const SETTINGS = /(?<![\w?&/.-])[a-z][\w.-]{1,30}=[^\s=&]{1,60}[ ,;]{1,2}[a-z][\w.-]{1,30}=[^\s=&]/
/** A method and what came of it: "chat.postMessage ok=true". */
const CALLED = /(?<![\w./-])[a-z]\w{1,24}\.[a-z]\w{1,30} [a-z]\w{1,20}=\w/

/** Pasted output of a console, terminal or network panel. */
export const consoleOutput: MessageSignal = {
  id: 'console-output',
  name: 'pasted output',
  needs: [],
  scan: (reading) => [
    ...reading.code
      .filter(({ start, end }) => OUTPUT.test(reading.text.slice(start, Math.min(end, start + 280))))
      .map(({ start, end }) => reading.span(start, Math.min(end, start + 240))),
    ...reading.sentences
      .filter(({ text }) => text.includes('=') && (SETTINGS.test(text) || CALLED.test(text)))
      .map((sentence) => quoteOf(reading, sentence)),
  ],
}
