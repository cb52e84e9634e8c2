import type { Evidence } from '@/lib/ticket/evidence'
import { isAboutCase } from '@/lib/signals/about-case'
import { evidenceOf } from '@/lib/signals/replies'
import { quoteOf } from '@/lib/signals/sentence-search'
import type { ScannedMessage, TicketReading } from '@/lib/signals/signal'
import type { Language } from '@/lib/signals/text/language'
import { compilePhrases, type PhraseFinder } from '@/lib/signals/text/phrases'
import { ROUTE_WORDS, type RouteTopic } from './route-words'

const finders = new Map<Language, PhraseFinder>()

function finderOf(language: Language): PhraseFinder {
  const known = finders.get(language)
  if (known) return known
  const made = compilePhrases(ROUTE_WORDS[language])
  finders.set(language, made)
  return made
}

/** Whose words count for a topic: colleagues judge security and data, but only customers leave. */
const CUSTOMERS_ONLY: ReadonlySet<string> = new Set<RouteTopic>([
  'at-risk',
  'abuse',
  'commercial',
  'failed-again',
])
/** "No breach", "kein Datenverlust" and "is it a breach?" of an agent say nothing of the kind. */
const DENIED =
  /\b(?:no|not|never|without|isn't|wasn't|aren't|nothing|none|ruled out|unlikely|kein\w{0,2}|nicht|ohne|pas|aucune?|sans|sin|ningún|ninguna)\b/

/** The topics of a ticket that decide its way, each with the sentences that speak of it, in order of time. */
export function routeTopics(ticket: TicketReading): [RouteTopic, Evidence[]][] {
  const found = new Map<RouteTopic, Evidence[]>()
  const messages = [...(ticket.subject ? [ticket.subject] : []), ...ticket.messages]
  for (const message of messages)
    for (const [topic, quote] of topicsIn(message)) found.set(topic, [...(found.get(topic) ?? []), quote])
  return [...found]
}

function topicsIn(message: ScannedMessage): [RouteTopic, Evidence][] {
  const { reading } = message
  const isCustomer = reading.message.author.role === 'requester'
  const isNote = reading.message.visibility === 'internal'
  // Public replies explain and advise: "use a new key if the old one was leaked".
  if (!isCustomer && !isNote) return []
  return reading.sentences.flatMap((sentence): [RouteTopic, Evidence][] => {
    if (sentence.codeLike || (!isCustomer && (sentence.asks || !isAboutCase(reading, sentence)))) return []
    const topics = new Set(
      reading.languages.flatMap((one) => finderOf(one)(sentence.tokens.all()).map(({ list }) => list)),
    )
    return [...topics]
      .filter((topic) => isCustomer || !CUSTOMERS_ONLY.has(topic))
      .filter((topic) => topic === 'failed-again' || !DENIED.test(sentence.text))
      .map((topic) => [topic as RouteTopic, evidenceOf(message, quoteOf(reading, sentence))])
  })
}
