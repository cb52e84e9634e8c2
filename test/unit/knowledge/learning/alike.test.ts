import { describe, expect, it } from 'vitest'
import { alikeValue, alikeValues, type Present } from '@/lib/knowledge/learning/alike'
import type { Neighbour } from '@/lib/knowledge/learning/learnt'

const NOTHING: Present = { tags: [], category: null, priority: null, group: null }

function neighbour(key: string, likeness: number, more: Partial<Present>): Neighbour {
  const ticket = {
    id: `https://acme.example/${key}`,
    site: 'https://acme.example',
    key,
    url: `https://acme.example/tickets/${key}`,
    at: '2026-11-20T09:00:00Z',
    terms: [],
    answers: [],
    ...NOTHING,
    ...more,
  }
  return { likeness, ticket }
}
const five = (more: Partial<Present>, likeness = 0.4) =>
  ['1', '2', '3', '4', '5'].map((key) => neighbour(key, likeness, more))

describe('what tickets like this one have', () => {
  it('is offered with its share and the tickets behind it', () => {
    const near = [...five({ tags: ['billing'], group: 'Finance' }), neighbour('6', 0.4, { tags: ['sso'] })]
    const values = alikeValues(near, NOTHING)
    for (const value of values) expect(alikeValue.safeParse(value).error).toBeUndefined()
    expect(values.map(({ field, value, count, of }) => [field, value, count, of])).toEqual([
      ['tags', 'billing', 5, 6],
      ['group', 'Finance', 5, 6],
    ])
    expect(values[0]?.share).toBeCloseTo(5 / 6)
    expect(values[0]?.nearest[0]).toEqual({ key: '1', url: 'https://acme.example/tickets/1' })
  })

  it('is not offered where the ticket has it already', () => {
    const near = five({ tags: ['billing'], priority: 'high' })
    expect(alikeValues(near, { ...NOTHING, tags: ['billing'], priority: 'high' })).toEqual([])
  })

  it('is nothing where few are alike, or hardly', () => {
    expect(alikeValues(five({ tags: ['billing'] }).slice(1), NOTHING)).toEqual([])
    expect(alikeValues(five({ tags: ['billing'] }, 0.05), NOTHING)).toEqual([])
  })

  it('is not offered where they do not agree', () => {
    const near = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) =>
      neighbour(key, 0.3, { group: `Team ${key}`, tags: [key] }),
    )
    expect(alikeValues(near, NOTHING)).toEqual([])
  })
})
