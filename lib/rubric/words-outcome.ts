import type { Evidence } from '@/lib/ticket/evidence'
import { QUOTES } from '@/lib/signals/message-run'
import { evidenceOf } from '@/lib/signals/replies'
import { saidPlaces, type SaidSentence } from '@/lib/signals/said-places'
import type { TicketReading } from '@/lib/signals/signal'
import { placeSaid, saidPhrase } from '@/lib/signals/text/said-phrase'
import type { WordsCondition } from './condition'
import { isNotFound, isTrue, isUnreadable, type Outcome } from './outcome'

/** Longest quote; longer sentences are shown around the words that matter. In characters. */
const QUOTE_LIMIT = 240

/** Judges whether a sentence of the messages that fit says one of several things. */
export function wordsOutcome(each: WordsCondition, ticket: TicketReading, name: string): Outcome {
  const { messages } = ticket.snapshot
  if ('unreadable' in messages) return isUnreadable(messages.unreadable)
  const found = new Map<SaidSentence, number>()
  for (const source of each.words) {
    const phrase = saidPhrase(source)
    for (const sentence of saidPlaces(ticket).candidates(phrase)) {
      if (found.has(sentence) || !fits(sentence, each)) continue
      const place = placeSaid(phrase, sentence.words)
      if (place >= 0) found.set(sentence, place)
    }
  }
  const quotes = [...found].slice(0, QUOTES).map(([sentence, place]) => quoted(sentence, place))
  return found.size >= (each.min ?? 1) ? isTrue(quotes) : isNotFound(name, quotes)
}

/** What a phrase of a pack is that cannot match, in words; null for one that can. */
export function checkWords(source: string): string | null {
  try {
    saidPhrase(source)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : 'not understood'
  }
}

function fits({ message, mood }: SaidSentence, { by, visibility, sentence }: WordsCondition): boolean {
  const { author, visibility: seen } = message.reading.message
  if (sentence === 'tells' ? mood === 'asks' : sentence !== undefined && sentence !== mood) return false
  return (!by || by.includes(author.role)) && (!visibility || visibility.includes(seen))
}

function quoted({ message, start, end, starts }: SaidSentence, place: number): Evidence {
  const { reading } = message
  if (end - start <= QUOTE_LIMIT) return evidenceOf(message, reading.span(start, end))
  const at = starts[place] ?? start
  const from = Math.max(start, Math.min(at - QUOTE_LIMIT / 2, end - QUOTE_LIMIT))
  return evidenceOf(message, reading.span(from, Math.min(end, from + QUOTE_LIMIT)))
}
