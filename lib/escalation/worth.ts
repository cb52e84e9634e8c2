import type { Reading } from '@/lib/signals/reading'
import type { ScannedMessage, TicketReading } from '@/lib/signals/signal'
import type { Label } from '@/lib/signals/words/word-book'
import type { Span } from '@/lib/ticket/snapshot'
import type { FieldId, PacketEntry } from './packet'

/** Under which labels a field's words stand where somebody labelled them. */
const LABELS: Readonly<Record<FieldId, readonly Label[]>> = {
  summary: ['summary'],
  expected: ['expected'],
  observed: ['observed', 'symptom'],
  steps: ['steps'],
  reproducibility: ['reproducibility'],
  environment: ['environment'],
  'time-window': ['time'],
  ids: ['ids'],
  error: ['error'],
  evidence: ['evidence'],
  'recent-change': ['change'],
  troubleshooting: ['troubleshooting'],
  impact: ['scope', 'impact'],
  severity: ['severity'],
  workaround: ['workaround'],
  hypothesis: ['hypothesis'],
  related: ['related'],
  communication: ['communication'],
  ask: ['ask', 'owner'],
}

/** A labelled part of a message, as offsets in its own text. */
export interface LabelledPart {
  readonly label: Span
  readonly body: Span
}

/** Labelled parts of one kind looked at in one message; a form has a few. */
const MOST_PARTS = 40

/** The parts of a message that stand under a label of the field. */
export function labelledParts({ sections, span }: Reading, id: FieldId): LabelledPart[] {
  return sections
    .filter(({ label, bodyStart, bodyEnd }) => LABELS[id].includes(label) && bodyEnd > bodyStart)
    .slice(0, MOST_PARTS)
    .map(({ start, bodyStart, bodyEnd }) => ({
      label: span(start, bodyStart),
      body: span(bodyStart, bodyEnd),
    }))
}

/** Worth of words by where they stand, the best first. */
const WORTH = { field: 0, labelled: 0, report: 1, note: 2, requester: 3, reply: 4, afterwards: 8 } as const

/** Fields for which somebody who labelled the part has said it; what others say in passing adds nothing. */
const SETTLED_BY_LABEL: ReadonlySet<FieldId> = new Set([
  'expected',
  'observed',
  'steps',
  'severity',
  'workaround',
  'hypothesis',
  'impact',
  'ask',
])

/** The entries that count: all, or those under a label and those of the report where a label settles the field. */
export function settled(
  id: FieldId,
  entries: readonly PacketEntry[],
  worth: (entry: PacketEntry) => number,
): readonly PacketEntry[] {
  const isLabelled = (entry: PacketEntry) => !('field' in entry.source) && worth(entry) === WORTH.labelled
  if (!SETTLED_BY_LABEL.has(id) || !entries.some(isLabelled)) return entries
  return entries.filter((entry) => worth(entry) <= WORTH.report)
}

/**
 * How much each entry of a field is worth where not all can be kept: what stands under a label, then the report itself,
 * notes, later words of the customer, replies. What was written after the customer said that it works is about other things.
 */
export function worthIn(id: FieldId, ticket: TicketReading): (entry: PacketEntry) => number {
  const places = new Map(
    ticket.messages.map((message, index) => [message.reading.message.id, { message, index }]),
  )
  const over = ticket.messages.findIndex(isConfirmation)
  const report = ticket.messages.findIndex(({ reading }) => reading.message.author.role === 'requester')
  return ({ source }) => {
    if ('field' in source) return WORTH.field
    const place = places.get(source.messageId)
    if (!place) return WORTH.afterwards
    const { reading } = place.message
    const late = over >= 0 && place.index >= over ? WORTH.afterwards : 0
    if (labelledParts(reading, id).some(({ body }) => body.start <= source.start && source.start < body.end))
      return WORTH.labelled + late
    return late + (place.index === report ? WORTH.report : WORTH[kindOf(place.message)])
  }
}

function kindOf({ reading: { message } }: ScannedMessage): 'note' | 'requester' | 'reply' {
  if (message.author.role === 'requester') return 'requester'
  return message.visibility === 'public' ? 'reply' : 'note'
}

/** Whether the customer says that it works again. */
export function isConfirmation(message: ScannedMessage): boolean {
  return message.reading.message.author.role === 'requester' && message.findings('confirmation').length > 0
}
