import { joined, trimmed } from '@/lib/signals/excerpt'
import type { Reading } from '@/lib/signals/reading'
import { evidenceOf } from '@/lib/signals/replies'
import type { ScannedMessage, TicketReading } from '@/lib/signals/signal'
import type { Span } from '@/lib/ticket/snapshot'
import type { PastedSource } from './field-plans'
import type { PacketEntry } from './packet'
import { entryOf } from './packet-entry'

/** So many lines with figures are data somebody took from a system. */
const LINES = 2

/** What was pasted as code, or as the rows of a table in a note: data, where its lines hold figures. */
export function pastedEntries({ pasted }: PastedSource, { messages }: TicketReading): PacketEntry[] {
  return messages.flatMap((message) =>
    (pasted === 'code' ? codeIn(message.reading) : rowsIn(message)).map((span) =>
      entryOf(evidenceOf(message, span), null),
    ),
  )
}

function codeIn(reading: Reading): Span[] {
  const { text } = reading.message
  return dataIn(
    text,
    reading.code.map(({ start, end }) => reading.span(start, end)),
  )
}

function rowsIn({ reading }: ScannedMessage): Span[] {
  const { text, visibility } = reading.message
  if (visibility !== 'internal') return []
  const rows = reading.sentences.filter(({ kind }) => kind === 'table-row')
  return dataIn(
    text,
    rows.map(({ start, end }) => reading.span(start, end)),
  )
}

function dataIn(text: string, lines: readonly Span[]): Span[] {
  return joined(
    text,
    lines.map((line) => trimmed(text, line)),
  ).filter(({ start, end }) => {
    const value = text.slice(start, end)
    return value.split('\n').filter((line) => /\d/.test(line)).length >= LINES
  })
}
