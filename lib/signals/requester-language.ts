import type { TicketReading } from './signal'
import { LANGUAGES, type Language } from './text/language'

/** The language most of the requester's sentences are in; null when it cannot be told or there is no word book for it. */
export function requesterLanguage({ messages, subject }: TicketReading): Language | null {
  const counts = new Map<string, number>()
  for (const { reading } of subject ? [subject, ...messages] : messages) {
    if (reading.message.author.role !== 'requester' || reading.tongue === 'unknown') continue
    counts.set(reading.tongue, (counts.get(reading.tongue) ?? 0) + reading.sentences.length)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return LANGUAGES.find((language) => language === most?.[0]) ?? null
}
