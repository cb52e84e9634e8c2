import { describe, expect, it } from 'vitest'
import type { TicketActivity } from '@/lib/checklist/activity'
import { builtInPlan } from '@/lib/checklist/plans'
import { hygieneTrend } from '@/lib/checklist/ramp/hygiene'
import { rampOf, type RampDay } from '@/lib/checklist/ramp/ramp'
import { goalKey, type GoalMark, type RampKept } from '@/lib/checklist/ramp/ramp-kept'
import { scriptedRamp, scriptedTickets } from '../../ramp/scripted-tickets'

const TOPICS = ['sign-in', 'sso', 'webhook', 'api-errors', 'billing', 'how-to', 'major-incident', 'data']
const DAY: RampDay = { today: '2026-11-27', since: '2026-11-02T00:00:00.000Z' }
const plan = builtInPlan('specialist')

const counted = (kept: RampKept, day = DAY) => rampOf(kept, plan, TOPICS, day)
const marked = (change: Partial<GoalMark>): GoalMark => ({
  at: '2026-11-20T10:00:00.000Z',
  assessed: null,
  note: '',
  mentor: '',
  least: null,
  ...change,
})
const withMarks = (marks: Record<string, Partial<GoalMark>>): RampKept => {
  const kept = scriptedRamp()
  const goals = Object.entries(marks).map(([goal, mark]) => [goalKey(plan.id, goal), marked(mark)])
  return { ...kept, person: { ...kept.person, goals: Object.fromEntries(goals) } }
}
const goal = (kept: RampKept, id: string) => {
  const found = counted(kept)
    .stages.flatMap(({ goals }) => goals)
    .find((one) => one.goal.id === id)
  if (!found) throw new Error(`there is no goal ${id}`)
  return found
}

describe('twenty scripted tickets', () => {
  it('are counted exactly', () => {
    const { measures } = counted(scriptedRamp())
    expect(
      Object.fromEntries(Object.entries(measures).map(([id, { value, n }]) => [id, [value, n]])),
    ).toEqual({
      tickets: [20, 20],
      'complete-notes': [13, 20],
      'hygiene-median': [80, 19],
      'ready-first-time': [4, 6],
      'ready-share': [(100 * 4) / 6, 6],
      articles: [2, 2],
      'articles-used': [8, 20],
      topics: [6, 8],
      'topics-mastered': [0, 8],
      checklists: [17, 20],
      incidents: [1, 20],
    })
    // 4 of 6 by Wilson with z = 1.96: (0.667 + 0.320 ± 0.493) / 1.640.
    const { interval } = measures['ready-share']
    expect([Math.round(interval?.low ?? 0), Math.round(interval?.high ?? 0)]).toEqual([30, 90])
  })

  it('make a skill map', () => {
    const { skills } = counted(scriptedRamp())
    expect(skills.map(({ topic, skill, tickets, practice }) => [topic, skill, tickets, practice])).toEqual([
      ['sign-in', 'not-met', 0, 0],
      ['sso', 'practised', 6, 4],
      ['webhook', 'met', 3, 1],
      ['api-errors', 'met', 4, 1],
      ['billing', 'met', 2, 0],
      ['how-to', 'met', 3, 1],
      ['major-incident', 'met', 1, 0],
      ['data', 'not-met', 0, 0],
    ])
    expect(skills[1]?.hygiene).toEqual({ median: 82.5, n: 6 })
    expect(skills[3]?.hygiene).toEqual({ median: null, n: 4 })
  })

  it('and as many again master a topic', () => {
    const kept = scriptedRamp()
    const { skills, measures } = counted({ ...kept, tickets: [...kept.tickets, ...scriptedTickets(22)] })
    expect(skills[1]).toMatchObject({ skill: 'mastered', tickets: 12, practice: 8 })
    expect(measures['topics-mastered'].value).toBe(1)
  })

  it('bring goals nearer, and those reached by count need no word', () => {
    expect(goal(scriptedRamp(), 'first-tickets')).toMatchObject({ reached: false, share: 20 / 30 })
    expect(goal(scriptedRamp(), 'even-hygiene')).toMatchObject({ reached: true, share: 1 })
    expect(goal(scriptedRamp(), 'know-product')).toMatchObject({ counted: null, share: null, reached: false })
  })

  it('are held against another figure where one was agreed on', () => {
    expect(goal(withMarks({ 'first-tickets': { least: 20 } }), 'first-tickets').reached).toBe(true)
  })

  it('count from the first day on', () => {
    const { measures } = counted(scriptedRamp(), { ...DAY, since: '2026-11-12T00:00:00.000Z' })
    expect([measures.tickets.value, measures.articles.value]).toEqual([10, 1])
  })

  it('leave the nearest goals, unmet topics and what waits for a word as next', () => {
    const { next } = counted(
      withMarks({ 'first-answers': { assessed: 'on-the-way' }, 'who-helps': { assessed: 'there' } }),
    )
    expect(next.goals.map((one) => one.goal.id)).toEqual(['usual-issues', 'first-tickets', 'first-answers'])
    expect(next.topics).toEqual(['sign-in', 'data'])
    expect(next.toAssess).toBe(1)
  })

  it('propose of what is wanted twice the figure that comes first', () => {
    const { next } = counted(scriptedRamp(), { ...DAY, today: '2026-12-20' })
    const ids = next.goals.map((one) => one.goal.id)
    expect(ids).toContain('usual-issues')
    expect(ids).not.toContain('wider-range')
  })

  it('lead to the next stretch once all of this one is reached', () => {
    const ids = plan.stages[0]?.goals.map(({ id }) => id) ?? []
    const marks = Object.fromEntries(ids.map((id) => [id, { assessed: 'there', least: 1 } as const]))
    const { next, stages } = counted(withMarks(marks))
    expect(stages[0]?.reached).toBe(ids.length)
    const later = plan.stages[1]?.goals.map(({ id }) => id)
    for (const one of next.goals) expect(later).toContain(one.goal.id)
  })
})

describe('the trend of hygiene', () => {
  const scored = (...runs: [count: number, hygiene: number | null][]): TicketActivity[] => {
    const [ticket] = scriptedTickets()
    if (!ticket) throw new Error('there is no ticket')
    return runs.flatMap(([count, hygiene]) => Array.from({ length: count }, () => ({ ...ticket, hygiene })))
  }
  it.each([
    [
      'is too few below five',
      scored([4, 80]),
      { way: 'too-few', change: null, last: { median: null, n: 4 } },
    ],
    [
      'is too few with nothing to hold it against',
      scored([24, 80]),
      { way: 'too-few', last: { median: 80, n: 20 }, before: { median: null, n: 4 } },
    ],
    ['goes up', scored([5, 60], [20, 80]), { way: 'up', change: 20 }],
    ['goes down', scored([5, 80], [20, 60]), { way: 'down', change: -20 }],
    ['is steady where the difference is chance', scored([20, 80], [20, 82]), { way: 'steady', change: 2 }],
    [
      'leaves out what was not scored',
      scored([5, 60], [20, 80], [9, null]),
      { way: 'up', last: { median: 80, n: 20 } },
    ],
    ['takes the mean of the two in the middle', scored([10, 70], [10, 80]), { last: { median: 75, n: 20 } }],
  ] as const)('%s', (_, tickets, expected) => {
    expect(hygieneTrend(tickets)).toMatchObject(expected)
  })
})
