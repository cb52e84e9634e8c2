import fc from 'fast-check'
import type { Candidate } from '@/lib/review/sample/candidate'

/** A ticket of which nothing is known but its name. */
export function candidateFor(key: string, facts: Partial<Candidate> = {}): Candidate {
  return {
    host: 'zendesk',
    site: 'https://acme.zendesk.com',
    key,
    url: `https://acme.zendesk.com/agent/tickets/${key}`,
    agent: 'unknown',
    channel: 'unknown',
    priority: 'unknown',
    hygiene: null,
    reopened: 'unknown',
    escalated: 'unknown',
    breached: 'unknown',
    messages: null,
    rating: 'unknown',
    ...facts,
  }
}

const told = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const)
const facts = fc.record({
  agent: fc.constantFrom<Candidate['agent']>(
    { id: '1', name: 'Mira' },
    { id: '2', name: 'Priya' },
    { id: '3', name: 'Priya' },
    'none',
    'unknown',
  ),
  channel: fc.constantFrom<Candidate['channel']>({ name: 'email' }, { name: 'web' }, 'none', 'unknown'),
  priority: fc.constantFrom<Candidate['priority']>('urgent', 'high', 'normal', 'low', 'none', 'unknown'),
  hygiene: fc.option(fc.integer({ min: 0, max: 100 })),
  reopened: told,
  escalated: told,
  breached: told,
  messages: fc.option(fc.nat(40)),
  rating: fc.constantFrom<Candidate['rating']>('negative', 'neutral', 'positive', 'none', 'unknown'),
})

/** Different tickets with all kinds of facts. */
export const populations = fc
  .uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 60 })
  .chain((keys) => fc.tuple(...keys.map((key) => facts.map((of) => candidateFor(String(key), of)))))
  .map((all): Candidate[] => [...all])
