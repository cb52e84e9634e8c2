import type { TicketActivity } from '@/lib/checklist/activity'
import { NEW_PERSON, type RampKept } from '@/lib/checklist/ramp/ramp-kept'

type Row = readonly [
  topic: string | null,
  hygiene: number | null,
  notes: 'complete' | 'incomplete',
  escalation: 'ready' | 'not-ready' | null,
  completed: readonly string[],
  articles: number,
]

/** What somebody did on twenty tickets, one a day. Counted by hand in the tests: who changes a row counts again. */
const ROWS: readonly Row[] = [
  ['how-to', 62, 'incomplete', null, [], 1],
  ['how-to', 70, 'incomplete', null, ['how-to'], 1],
  ['billing', 68, 'incomplete', null, [], 0],
  ['sso', 71, 'complete', null, ['first-look'], 0],
  ['sso', 74, 'incomplete', 'not-ready', [], 0],
  ['api-errors', 66, 'incomplete', 'not-ready', ['before-escalating'], 0],
  ['webhook', 78, 'complete', null, ['first-look', 'webhook'], 1],
  ['sso', 80, 'complete', null, ['sso'], 0],
  [null, 59, 'incomplete', null, [], 0],
  ['how-to', 82, 'complete', null, ['how-to'], 2],
  ['billing', 84, 'complete', null, [], 1],
  ['api-errors', 79, 'complete', 'ready', ['before-escalating'], 0],
  ['sso', 85, 'complete', null, ['first-look', 'sso'], 0],
  ['webhook', 88, 'complete', null, [], 0],
  ['major-incident', null, 'incomplete', null, ['incident-joined'], 0],
  ['sso', 86, 'complete', 'ready', ['before-escalating', 'sso'], 0],
  ['api-errors', 83, 'complete', 'ready', [], 1],
  ['sso', 90, 'complete', null, ['before-closing', 'sso'], 0],
  ['webhook', 87, 'complete', null, ['webhook'], 0],
  ['api-errors', 91, 'complete', 'ready', ['api-errors'], 1],
]

/** The first day of whoever did it. */
export const SCRIPT_START = '2026-11-02'

/** The tickets, the oldest first. @param first their number of the day of November on which the first was worked on */
export function scriptedTickets(first = 2): TicketActivity[] {
  return ROWS.map(([topic, hygiene, notes, escalation, completed, articles], at) => {
    const day = new Date(Date.UTC(2026, 10, first + at)).toISOString().slice(0, 10)
    return {
      host: 'zendesk',
      site: 'https://acme.zendesk.com',
      key: String(9001 + at),
      from: `${day}T09:00:00.000Z`,
      at: `${day}T10:00:00.000Z`,
      role: 'specialist',
      topic,
      hygiene,
      notesComplete: notes === 'complete',
      isOver: at < 15,
      isEscalated: escalation !== null,
      readyFirst: escalation === null ? null : escalation === 'ready',
      completed: [...completed],
      articles,
    }
  })
}

/** The tickets with two articles, and the first day. */
export function scriptedRamp(): RampKept {
  return {
    person: { ...NEW_PERSON, start: SCRIPT_START },
    tickets: scriptedTickets(),
    articles: [
      {
        id: 'draft zendesk https://acme.zendesk.com 9010',
        at: '2026-11-11T11:00:00.000Z',
        how: 'drafted',
        title: '',
      },
      { id: 'a-1', at: '2026-11-18T11:00:00.000Z', how: 'written', title: 'Rotate the signing secret' },
    ],
  }
}
