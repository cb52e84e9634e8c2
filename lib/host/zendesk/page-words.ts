import type { TicketState } from '@/lib/ticket/snapshot'
import { priorityOf } from '@/lib/ticket/priority-name'
import type { PageWords } from '../page-snapshot'

/** Zendesk's own states in English. An account may show them, and others of its own, in any language. */
const STATES: Readonly<Record<string, TicketState>> = {
  new: 'new',
  open: 'open',
  pending: 'pending',
  hold: 'hold',
  'on-hold': 'hold',
  solved: 'solved',
  closed: 'closed',
}
const TYPES: ReadonlySet<string> = new Set(['question', 'incident', 'problem', 'task'])

/** The words of Zendesk's agent pages. */
export const pageWords: PageWords = {
  state: (word, code) => known(STATES, code) ?? known(STATES, word),
  priority: priorityOf,
  type: (word) => (TYPES.has(word.toLowerCase()) ? word.toLowerCase() : undefined),
}

function known<T>(table: Readonly<Record<string, T>>, word: string | undefined): T | undefined {
  const key = word?.toLowerCase() ?? ''
  return Object.hasOwn(table, key) ? table[key] : undefined
}
