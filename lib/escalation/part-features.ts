import { ACTS } from '@/lib/acts/act'
import type { ActModel } from '@/lib/acts/act-model'
import { signalsIn, voiceOf } from '@/lib/acts/sentence-features'
import { trimmed } from '@/lib/signals/excerpt'
import { once } from '@/lib/signals/once'
import type { Reading } from '@/lib/signals/reading'
import { lengthFeature } from '@/lib/signals/sentence-odds'
import type { ScannedMessage, TicketReading } from '@/lib/signals/signal'
import type { Evidence } from '@/lib/ticket/evidence'
import type { Span } from '@/lib/ticket/snapshot'
import { FIELD_IDS, type FieldId } from './packet'
import { ACT_OF, fieldOf, type Part } from './part'
import { isConfirmation, labelledParts } from './worth'

/** What a sentence is known by for a part of the packet, and how much of it there is. */
export type PartFeatures = readonly (readonly [name: string, value: number])[]

/** A sentence of a ticket that may belong to parts of the packet. */
export interface Candidate {
  readonly message: ScannedMessage
  /** Position in the message's sentences. */
  readonly index: number
  /** In the message's own text. */
  readonly span: Span
  /** Fields under whose label it stands. */
  readonly labels: readonly FieldId[]
  /** What it is known by for every part. */
  readonly common: PartFeatures
}

export interface Candidates {
  /** In order. */
  readonly all: readonly Candidate[]
  /** Those that a quote touches. */
  readonly at: (source: Evidence) => readonly Candidate[]
}

/** Log-odds beyond this say no more. */
const CERTAIN = 6
/** Log-odds of a sentence that the model does not read, or that is not there. */
const UNLIKELY = -5
/** From here on an act counts for more with every step: it is not unlikely, it is likely. */
const STEPS = [-2, 0] as const

const spansOf = once((reading: Reading): readonly Span[] =>
  reading.sentences.map(({ start, end }) => trimmed(reading.message.text, reading.span(start, end))),
)

/** All sentences of a ticket that people wrote. Linear in their number. */
export function candidatesOf(ticket: TicketReading, model: ActModel): Candidates {
  const { messages } = ticket
  const report = messages.find(({ reading }) => reading.message.author.role === 'requester')
  const lastNote = messages.findLast(({ reading }) => voiceOf(reading) === 'note')
  const over = messages.findIndex(isConfirmation)
  const all = messages.flatMap((message, place): Candidate[] => {
    if (message.reading.message.author.role === 'system') return []
    const frame = [
      `by:${message === report ? 'report' : voiceOf(message.reading)}`,
      ...(over >= 0 && place >= over ? ['afterwards'] : []),
      ...(message === lastNote ? ['last-note'] : []),
      ...(place === messages.length - 1 ? ['last-message'] : []),
    ]
    const parts = partsIn(message.reading)
    return spansOf(message.reading).map((span, index) => ({
      message,
      index,
      span,
      labels: parts
        .filter(({ place: its }) => its.start < span.end && span.start < its.end)
        .map(({ id }) => id),
      common: [
        ...[...frame, ...signsOf(message, index)].map((sign): [string, number] => [sign, 1]),
        ...actsOf(message, index, model),
      ],
    }))
  })
  const byMessage = Map.groupBy(all, ({ message }) => message.reading.message.id)
  return {
    all,
    at: (source) => ('messageId' in source ? touching(byMessage.get(source.messageId) ?? [], source) : []),
  }
}

/** Those that a place touches, of sentences in order of place. */
function touching(sentences: readonly Candidate[], { start, end }: Span): Candidate[] {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.span.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let after = low
  while ((sentences[after]?.span.start ?? end) < end) after++
  return sentences.slice(low, after)
}

/** The labelled parts of a message, label and all, by the field they are for. */
function partsIn(reading: Reading): { id: FieldId; place: Span }[] {
  return FIELD_IDS.flatMap((id) =>
    labelledParts(reading, id).map(({ label, body }) => ({
      id,
      place: { start: label.start, end: body.end },
    })),
  )
}

/**
 * What a sentence is known by for one part alone: how surely it and those beside it do the part's act, what signals found,
 * and under which label it stands.
 * @param isFound whether signals found something for the part in it
 */
export function ownFeatures(
  { message, index, labels }: Candidate,
  part: Part,
  isFound: boolean,
  model: ActModel,
): PartFeatures {
  const act = ACT_OF[part]
  const odds = (at: number) => model(message, at, act) ?? UNLIKELY
  return [
    ...STEPS.map((from): [string, number] => [`own:${from}`, Math.max(0, odds(index) - from)]),
    ['before', index > 0 ? odds(index - 1) : UNLIKELY],
    ['after', index + 1 < message.reading.sentences.length ? odds(index + 1) : UNLIKELY],
    ...(isFound ? [['found', 1] as const] : []),
    ...(labels.length === 0
      ? []
      : [[labels.includes(fieldOf(part)) ? 'labelled' : 'labelled-otherwise', 1] as const]),
  ]
}

function signsOf(message: ScannedMessage, index: number): string[] {
  const { sentences } = message.reading
  const sentence = sentences[index]
  return [
    lengthFeature(sentence?.tokens.length ?? 0),
    ...(/\d/.test(sentence?.text ?? '') ? ['figure'] : []),
    ...(sentence?.asks ? ['asks'] : []),
    ...(index === 0 ? ['first'] : []),
    ...(index === sentences.length - 1 ? ['last'] : []),
    ...[...(signalsIn(message)[index] ?? [])].map((id) => `signal:${id}`),
  ]
}

function actsOf(message: ScannedMessage, index: number, model: ActModel): [string, number][] {
  return ACTS.flatMap((act): [string, number][] => {
    const odds = model(message, index, act)
    return odds === null ? [] : [[`act:${act}`, Math.max(-CERTAIN, Math.min(CERTAIN, odds))]]
  })
}
