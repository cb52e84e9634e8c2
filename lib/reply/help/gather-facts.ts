import { publicReplies } from '@/lib/signals/replies'
import type { ScannedMessage, TicketReading } from '@/lib/signals/signal'
import { valueOf } from '@/lib/ticket/field'
import type { Span } from '@/lib/ticket/snapshot'
import { BROWSERS } from './browsers'
import type { HelpFacts } from './help-facts'

/** Quotes of one kind, and the length of one; a reply is no protocol. */
const MOST = 4
const LONGEST = 220
const BROWSER_WORDS: Readonly<Record<(typeof BROWSERS)[number], RegExp>> = {
  chrome: /\bchrome\b/i,
  edge: /\bedge\b/i,
  firefox: /\bfirefox\b/i,
  safari: /\bsafari\b/i,
}

/** Gathers the facts, the newest of each kind last. */
export function helpFactsOf(ticket: TicketReading): HelpFacts {
  const fromCustomer = ticket.messages.filter(({ reading }) => reading.message.author.role === 'requester')
  const replies = publicReplies(ticket)
  return {
    subject: valueOf(ticket.snapshot.subject)?.trim() || null,
    symptoms: quotes(fromCustomer, 'observed', 'oldest'),
    known: quotes(replies, 'check-with-result'),
    workarounds: quotes(replies, 'workaround'),
    causes: quotes(replies, 'cause'),
    done: quotes(replies, 'resolution'),
    prevention: quotes(replies, 'prevention'),
    customerNext: quotes(replies, 'customer-next'),
    browser: browserOf(fromCustomer),
  }
}

/** Whole quotes without secrets, each once; the newest where there are too many, or the oldest. */
function quotes(
  messages: readonly ScannedMessage[],
  signal: string,
  which: 'newest' | 'oldest' = 'newest',
): string[] {
  const all = messages.flatMap((message) =>
    spansOf(message, signal)
      .filter(({ start, end }) =>
        spansOf(message, 'secret').every((secret) => secret.end <= start || end <= secret.start),
      )
      .map((span) => oneLine(textOf(message, span))),
  )
  const fit = [...new Set(all)].filter((quote) => quote.length > 3 && quote.length <= LONGEST)
  return which === 'oldest' ? fit.slice(0, MOST) : fit.slice(-MOST)
}

function spansOf({ findings }: ScannedMessage, signal: string): Span[] {
  return findings(signal).filter((finding): finding is Span => 'start' in finding)
}

function textOf({ reading }: ScannedMessage, { start, end }: Span): string {
  return reading.message.text.slice(start, end)
}

/** Without the marks of lists and quotes, on one line. */
function oneLine(text: string): string {
  return text
    .replace(/^(?:[-*>•] |\d{1,2}[.)] ){1,3}/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function browserOf(messages: readonly ScannedMessage[]): HelpFacts['browser'] {
  const named = messages.flatMap((message) =>
    spansOf(message, 'browser').map((span) => textOf(message, span)),
  )
  const found = BROWSERS.filter((browser) => named.some((quote) => BROWSER_WORDS[browser].test(quote)))
  return found.length === 1 ? (found[0] ?? null) : null
}
