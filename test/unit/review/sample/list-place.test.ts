import { describe, expect, it } from 'vitest'
import { nextOf, pickOf, placeOf } from '@/lib/review/sample/list-place'
import type { ListedTicket, ReviewList } from '@/lib/review/sample/review-list'
import { idOf } from '../some-review'

const SITE = 'https://acme.zendesk.com'
const ticket = (key: number) => ({ host: 'zendesk' as const, site: SITE, key: String(key) })

function listOf(number: number, states: readonly ListedTicket['state'][], at = '2026-11-01'): ReviewList {
  return {
    id: idOf(number, 9),
    title: `List ${String(number)}`,
    at: `${at}T10:00:00.000Z`,
    by: { id: 'rita', name: 'Rita' },
    origin: { from: 'opened' },
    population: 20,
    how: 'random',
    seed: 'a',
    strata: ['agent'],
    tickets: states.map((state, index) => ({
      ...ticket(index + 1),
      url: '',
      agent: null,
      stratum: 'Ana',
      reasons: [],
      state,
    })),
  }
}

describe('the place of a ticket', () => {
  it('is told with how far the list is', () => {
    const found = placeOf([listOf(1, ['done', 'open', 'open', 'gone'])], ticket(2))
    expect(found?.place).toMatchObject({ position: 2, of: 4, done: 1, waiting: 1, state: 'open' })
  })

  it('is where it waits rather than in a newer list that is done with it', () => {
    const lists = [listOf(1, ['open']), listOf(2, ['done'], '2026-11-09')]
    expect(placeOf(lists, ticket(1))?.place.title).toBe('List 1')
    expect(placeOf([listOf(1, ['done']), listOf(2, ['done'], '2026-11-09')], ticket(1))?.place.title).toBe(
      'List 2',
    )
  })

  it('is nowhere for a ticket of the same key on another site', () => {
    expect(placeOf([listOf(1, ['open'])], { ...ticket(1), site: 'https://other.zendesk.com' })).toBeNull()
  })
})

describe('why a ticket is reviewed', () => {
  const list = listOf(1, ['open', 'done'])
  it('is the list where it waits', () => {
    expect(pickOf(placeOf([list], ticket(1)))).toEqual({ how: 'random', list: list.id, stratum: 'Ana' })
  })

  it('is a choice by hand in no list, and where the list is done with it', () => {
    expect(pickOf(null)).toEqual({ how: 'chosen' })
    expect(pickOf(placeOf([list], ticket(2)))).toEqual({ how: 'chosen' })
  })

  it('is the reasons of the ticket, or those of its list', () => {
    const { id, title, at, by, origin, population } = list
    const targeted: ReviewList = {
      ...{ id, title, at, by, origin, population },
      how: 'targeted',
      reasons: ['long', 'reopened'],
      tickets: list.tickets.map((each, index) => ({
        ...each,
        state: 'open',
        reasons: index === 0 ? ['long'] : [],
      })),
    }
    expect(pickOf(placeOf([targeted], ticket(1)))).toMatchObject({ how: 'targeted', reasons: ['long'] })
    expect(pickOf(placeOf([targeted], ticket(2)))).toMatchObject({ reasons: ['long', 'reopened'] })
  })
})

describe('the next ticket', () => {
  it.each([
    [['open', 'open', 'open'], 1, '2'],
    [['open', 'done', 'open'], 1, '3'],
    [['open', 'skipped', 'gone', 'open'], 1, '4'],
    [['open', 'done', 'open'], 3, '1'],
    [['done', 'open', 'done'], 2, null],
    [['done', 'open'], 9, '2'],
  ] as const)('of %j after ticket %i is %s', (states, after, key) => {
    const next = nextOf(listOf(1, states), ticket(after))
    expect(next?.key ?? null).toBe(key)
  })
})
