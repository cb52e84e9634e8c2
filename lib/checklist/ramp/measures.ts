import { wilson } from '@/lib/review/stats/wilson'
import type { Interval } from '@/lib/review/stats/interval'
import type { ArticleActivity, TicketActivity } from '../activity'
import type { Measure } from '../plan'
import { FEWEST, hygieneOf } from './hygiene'
import type { TopicSkill } from './skills'

/** The topic of a major incident. */
const INCIDENT = 'major-incident'

/** What was counted, always with of how many. */
export interface Measured {
  /** Null where there are too few to say. Shares and scores are 0–100. */
  readonly value: number | null
  /** Tickets, escalations, articles or topics that it is of. */
  readonly n: number
  /** Of a share: where it lies with 95 %, 0–100. */
  readonly interval: Interval | null
}

/** Everything a goal can be measured by. @param skills of the same tickets */
export function measuresOf(
  tickets: readonly TicketActivity[],
  articles: readonly ArticleActivity[],
  skills: readonly TopicSkill[],
): Readonly<Record<Measure, Measured>> {
  const hygiene = hygieneOf(tickets)
  const escalations = tickets.filter(({ readyFirst }) => readyFirst !== null)
  const ready = escalations.filter(({ readyFirst }) => readyFirst === true).length
  const incidents = tickets.filter(({ topic }) => topic === INCIDENT).length
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  return {
    tickets: count(tickets.length, tickets.length),
    'complete-notes': count(tickets.filter(({ notesComplete }) => notesComplete).length, tickets.length),
    'hygiene-median': { value: hygiene.median, n: hygiene.n, interval: null },
    'ready-first-time': count(ready, escalations.length),
    'ready-share': share(ready, escalations.length),
    articles: count(articles.length, articles.length),
    'articles-used': count(sum(tickets.map((ticket) => ticket.articles)), tickets.length),
    topics: count(skills.filter(({ skill }) => skill !== 'not-met').length, skills.length),
    'topics-mastered': count(skills.filter(({ skill }) => skill === 'mastered').length, skills.length),
    checklists: count(sum(tickets.map(({ completed }) => completed.length)), tickets.length),
    incidents: count(incidents, tickets.length),
  }
}

function count(value: number, n: number): Measured {
  return { value, n, interval: null }
}

function share(k: number, n: number): Measured {
  const interval = wilson(k, n)
  return {
    value: n < FEWEST ? null : (100 * k) / n,
    n,
    interval: interval && { low: 100 * interval.low, high: 100 * interval.high },
  }
}
