import type { Aspect } from '@/lib/escalation/packet'
import { aspect } from '@/lib/escalation/packet'
import type { DocumentWords } from '@/lib/escalation/packet-document'

/** Words of a document for tests. */
export const WORDS: DocumentWords = {
  ticket: 'Ticket',
  aspects: Object.fromEntries(aspect.options.map((name) => [name, name])) as Record<Aspect, string>,
  disagree: (about) => `Two sources disagree on the ${about}:`,
  empty: 'Not known yet.',
  untitled: 'Untitled',
  links: 'Links',
  fromFile: (name) => `from ${name}`,
  suggested: 'suggested',
}
