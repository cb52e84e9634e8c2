import type { Evidence } from '@/lib/ticket/evidence'
import type { Span } from '@/lib/ticket/snapshot'
import type { Reading } from '@/lib/signals/reading'
import { SUBJECT_ID } from '@/lib/signals/subject-id'
import type { TicketReading } from '@/lib/signals/signal'
import type { Feature, Features } from './features'
import type { WeighedReason } from './reasons'
import { sightsOf, spanOf, type MessageSights, type SentenceClasses, type Sight } from './sights'
import { turnOf, weightsOf, type SpokenText } from './voices'
import { wordAmounts, type WordAmount } from './word-amounts'

/** Points of a topic and what gave them. */
export interface Weighed {
  points: number
  readonly reasons: readonly WeighedReason[]
}

/** Every further words of a group of phrases add so much of what the words before them did. */
const EACH_FURTHER = 0.5
/** More words of a group add nothing worth reckoning. */
const MOST_WORDS = 5
/** What the words of a combination count of which one stands in the subject and another in the first sentences. */
const WITH_SUBJECT = 0.6
/** So many sentences of the first message are read together with the subject. */
const WITH_SUBJECT_SENTENCES = 4

/** A place where a feature was seen, with what it counts there: 0 and up. */
interface Seen {
  readonly value: number
  readonly reading: Reading
  readonly sight: Sight
}

/** The points that the text of a ticket gives each topic, by its place. */
export function weighTicket(ticket: TicketReading, features: Features): readonly Weighed[] {
  const { seen, words } = seenIn(ticket, features)
  const topics = features.topics.map(() => ({ points: 0, reasons: [] as WeighedReason[] }))
  for (const [id, places] of seen) {
    const feature = features.features[id]
    const topic = feature && topics[feature.topic]
    if (!feature || !topic) continue
    countedPlaces(feature, places).forEach(({ value, reading, sight }, place) => {
      const points = feature.points * value * EACH_FURTHER ** place
      topic.points += points
      if (points > 0)
        topic.reasons.push({
          points,
          reason: {
            by: feature.kind === 'code' ? 'code' : 'text',
            ...quoteOf(reading, sight),
          },
        })
    })
  }
  for (const [stem, { amount, reading, span }] of words)
    for (const { topic, weight } of features.learnt.get(stem) ?? []) {
      const points = amount * weight
      const weighed = topics[topic]
      if (!weighed) continue
      weighed.points += points
      weighed.reasons.push({ points, reason: { by: 'text', ...quoteOf(reading, span) }, isLearnt: true })
    }
  return topics
}

/** What is seen in a ticket. */
interface SeenInTicket {
  /** Where each feature was seen, by its number. */
  readonly seen: ReadonlyMap<number, readonly Seen[]>
  readonly words: ReadonlyMap<string, WordAmount>
}

function seenIn(ticket: TicketReading, features: Features): SeenInTicket {
  const texts = weightsOf(ticket)
  const scanned = texts.map((text) => ({ ...text, found: keptSights(text, features) }))
  const turn = turnOf(scanned, features)
  const seen = new Map<number, Seen[]>()
  const put = (sight: Sight, reading: Reading, value: number) => {
    if (value <= 0) return
    const places = seen.get(sight.feature)
    if (places) places.push({ value, reading, sight })
    else seen.set(sight.feature, [{ value, reading, sight }])
  }
  scanned.forEach(({ reading, weigh, found }, at) => {
    const factor = turn(at)
    for (const sight of found.sights) put(sight, reading, weigh(sight) * factor * sight.strength)
  })
  const subject = scanned.find(({ reading }) => reading.message.id === SUBJECT_ID)
  const first = scanned.find(({ isFirst }) => isFirst)
  if (subject && first) {
    const factor = turn(scanned.indexOf(first)) * WITH_SUBJECT
    for (const sight of acrossSubject(subject.found, first.found, first.reading, features))
      put(sight, first.reading, factor)
  }
  return { seen, words: wordAmounts(texts, turn) }
}

const kept = new WeakMap<Reading, { features: Features; key: string; found: MessageSights }>()

/** What a message holds of the features; kept as long as the message stays as it is. */
function keptSights({ reading, languages, most }: SpokenText, features: Features): MessageSights {
  const key = `${languages.join()} ${String(most)}`
  const known = kept.get(reading)
  if (known?.features === features && known.key === key) return known.found
  const found = sightsOf(reading, features, languages, most)
  kept.set(reading, { features, key, found })
  return found
}

/** Combinations of which some words stand in the subject and the others in the first sentences of the first message. */
function acrossSubject(
  subject: MessageSights,
  first: MessageSights,
  { text }: Reading,
  { combinations }: Features,
): Sight[] {
  const above = subject.sentences.filter((each) => each !== null)
  const below = first.sentences
    .slice(0, WITH_SUBJECT_SENTENCES)
    .flatMap((each, sentence): [SentenceClasses, number][] => (each ? [[each, sentence]] : []))
  if (above.length === 0 || below.length === 0) return []
  return combinations.flatMap(({ feature, all, not }): Sight[] => {
    if (all.length < 2) return []
    for (const [here, sentence] of below) {
      if (not.some((each) => each.meets(here.bits))) continue
      const inside = all.filter((each) => each.meets(here.bits))
      if (inside.length === 0 || inside.length === all.length) continue
      const others = all.filter((each) => !inside.includes(each))
      if (!others.every((each) => above.some(({ bits }) => each.meets(bits)))) continue
      const span = spanOf(here, inside)
      if (span)
        return [
          { feature, sentence, place: 'own', ...span, words: text.slice(span.start, span.end), strength: 1 },
        ]
    }
    return []
  })
}

/** How much of each feature a ticket holds, by the feature's number; what it gives its topic is that times its points. */
export function amountsOf(ticket: TicketReading, features: Features): ReadonlyMap<number, number> {
  return new Map(
    [...seenIn(ticket, features).seen].flatMap(([id, places]): [number, number][] => {
      const feature = features.features[id]
      if (!feature) return []
      const counted = countedPlaces(feature, places)
      return [[id, counted.reduce((sum, { value }, place) => sum + value * EACH_FURTHER ** place, 0)]]
    }),
  )
}

/** The places of a feature that count, the strongest first: of a group of phrases one for all that say the same words. */
function countedPlaces({ kind }: Feature, places: readonly Seen[]): Seen[] {
  const best = new Map<string, Seen>()
  for (const place of places) {
    const known = best.get(place.sight.words)
    if (!known || place.value > known.value) best.set(place.sight.words, place)
  }
  return [...best.values()].sort((a, b) => b.value - a.value).slice(0, kind === 'phrase' ? MOST_WORDS : 1)
}

function quoteOf(reading: Reading, { start, end }: Span): { words: string; evidence: Evidence } {
  const span = reading.span(start, end)
  const { id, text } = reading.message
  const quote = text.slice(span.start, span.end)
  return {
    words: quote,
    evidence: id === SUBJECT_ID ? { field: 'subject', quote } : { messageId: id, ...span, quote },
  }
}
