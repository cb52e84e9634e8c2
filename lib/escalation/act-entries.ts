import { isBy, trimmed } from '@/lib/signals/excerpt'
import type { ActModel } from '@/lib/acts/act-model'
import { once } from '@/lib/signals/once'
import type { Reading } from '@/lib/signals/reading'
import { evidenceOf } from '@/lib/signals/replies'
import type { ScannedMessage, TicketReading } from '@/lib/signals/signal'
import type { Span } from '@/lib/ticket/snapshot'
import type { ActUse } from './act-cuts'
import type { Aspect, FieldId, PacketEntry } from './packet'
import { entryOf } from './packet-entry'
import { labelledParts } from './worth'

/** Sentences taken for one field at most, the likeliest; what people write has fewer. */
const MOST_SURE = 40
/** Fewer words say nothing: a name, a greeting. */
const LEAST_WORDS = 3
/** What is told otherwise than by a sentence, or by an act of its own. */
const OTHERWISE: ReadonlySet<Aspect> = new Set(['scope', 'article'])

const spansOf = once((reading: Reading): readonly Span[] =>
  reading.sentences.map(({ start, end }) => trimmed(reading.message.text, reading.span(start, end))),
)

/**
 * The entries of a field after the model of sentences has looked: of those that signals found without what is surely something
 * else, and with the sentences that surely belong there and a few that likely do. What stands under a label of the field, in a
 * field of the ticket, or where the model cannot read, stays. The order is not that of the conversation.
 */
export function withActs(
  entries: readonly PacketEntry[],
  use: ActUse,
  id: FieldId,
  ticket: TicketReading,
  model: ActModel,
): PacketEntry[] {
  const support = supportFor(use, ticket, model)
  const messages = new Map(
    ticket.messages
      .filter((message) => fits(message, use))
      .map((message) => [message.reading.message.id, message]),
  )
  const [own, others] = partition(entries, ({ aspect }) =>
    use.aspect ? aspect === use.aspect : aspect === null || !OTHERWISE.has(aspect),
  )
  const kept = own.filter(({ source }) => {
    const message = 'field' in source ? undefined : messages.get(source.messageId)
    if ('field' in source || !message || isLabelled(message.reading, id, source)) return true
    const inside = sentencesIn(spansOf(message.reading), source).map((index) => support(message, index))
    return inside.length === 0 || inside.some((each) => each === null || each >= use.keep)
  })
  const found = [...messages.values()].flatMap((message) => {
    const labels = labelledParts(message.reading, id).map(({ label }) => label)
    return spansOf(message.reading).flatMap((span, index) => {
      const its = support(message, index)
      if (its === null || its < Math.min(use.sure, use.likely)) return []
      if ((message.reading.sentences[index]?.tokens.length ?? 0) < LEAST_WORDS) return []
      // What stands beside a label of the field is in it already, without the label.
      if (labels.some(({ start, end }) => start < span.end && span.start < end)) return []
      return [{ support: its, entry: entryOf(evidenceOf(message, span), use.aspect ?? null) }]
    })
  })
  const [sure, likely] = partition(found, (each) => each.support >= use.sure)
  const isFilled = kept.length > 0 || sure.length > 0
  const added = [...best(sure, MOST_SURE), ...(isFilled ? best(likely, use.few) : [])]
  return [...others, ...kept, ...added.map(({ entry }) => entry)]
}

/** How much speaks for a sentence, in log-odds; null where the model cannot tell. */
function supportFor({ act, report = 0, figure = 0 }: ActUse, ticket: TicketReading, model: ActModel) {
  const first = ticket.messages.find(({ reading }) => reading.message.author.role === 'requester')
  return (message: ScannedMessage, index: number): number | null => {
    const odds = model(message, index, act)
    const { sentences } = message.reading
    if (odds === null) return null
    const hasFigure = /\d/.test(sentences[index]?.text ?? '')
    return odds + (message === first ? report : 0) + (hasFigure ? figure : 0)
  }
}

function best<T extends { support: number }>(found: readonly T[], most: number): T[] {
  return found.toSorted((a, b) => b.support - a.support).slice(0, most)
}

function fits(message: ScannedMessage, use: ActUse): boolean {
  return message.reading.message.author.role !== 'system' && isBy(message, use)
}

/** Numbers of the sentences that a place touches; sentences stand in order of place. */
function sentencesIn(spans: readonly Span[], { start, end }: Span): number[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const inside: number[] = []
  for (let index = low; (spans[index]?.start ?? end) < end; index++) inside.push(index)
  return inside
}

function isLabelled(reading: Reading, id: FieldId, { start }: Span): boolean {
  return labelledParts(reading, id).some(({ label, body }) => label.start <= start && start < body.end)
}

function partition<T>(all: readonly T[], belongs: (one: T) => boolean): [T[], T[]] {
  const inside: T[] = []
  const outside: T[] = []
  for (const one of all) (belongs(one) ? inside : outside).push(one)
  return [inside, outside]
}
