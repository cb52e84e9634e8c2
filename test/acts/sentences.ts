import { featuresOf } from '@/lib/acts/sentence-features'
import { scanMessage } from '@/lib/signals/scan'
import type { Example } from './examples'
import { readTickets, type Line } from './lines'

/**
 * The sentences of tickets, each in its message: lines of one role in a row are read as a message. A line that the product reads
 * as several sentences, or as none, is left out; so are subjects.
 */
export function readSentences(): Example[] {
  return readTickets('sentences').flatMap(messagesOf).flatMap(sentencesOf)
}

function messagesOf(ticket: readonly Line[]): Line[][] {
  const messages: Line[][] = []
  for (const line of ticket) {
    const last = messages.at(-1)
    if (last?.[0]?.role === line.role) last.push(line)
    else messages.push([line])
  }
  return messages.filter(([first]) => first?.role !== 'S')
}

function sentencesOf(lines: readonly Line[]): Example[] {
  const role = lines[0]?.role ?? ''
  const text = lines.map((line) => line.text).join('\n\n')
  const scanned = scanMessage({
    id: 'message',
    author: { id: role, name: '', role: role === 'C' ? 'requester' : 'agent' },
    visibility: role === 'N' ? 'internal' : 'public',
    at: '2026-11-20T12:00:00Z',
    text,
    blocks: [],
    links: [],
    attachments: [],
  })
  const features = featuresOf(scanned)
  const spans = scanned.reading.sentences.map(({ start, end }) => scanned.reading.span(start, end))
  let at = 0
  return lines.flatMap(({ writer, acts, text: own }): Example[] => {
    const start = at
    at += own.length + 2
    const inLine = spans.flatMap((span, index) => (span.start < at && span.end > start ? [index] : []))
    const [only] = inLine
    const its = inLine.length === 1 && only !== undefined ? features[only] : undefined
    return its ? [{ writer, acts, features: [...its] }] : []
  })
}
