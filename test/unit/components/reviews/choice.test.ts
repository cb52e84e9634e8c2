import { describe, expect, it } from 'vitest'
import {
  choiceIn,
  filterOf,
  hashOf,
  PLAIN_CHOICE,
  type OverviewChoice,
} from '@/components/reviews/dashboard/choice'
import { partOf } from '@/components/reviews/part-address'

const NOW = Date.parse('2026-11-27T10:00:00.000Z')

describe('a choice in the address', () => {
  it.each<[string, Partial<OverviewChoice>]>([
    ['#dashboard', {}],
    ['#dashboard?pick=targeted', { pick: 'targeted' }],
    ['#dashboard?span=90&by=week', { span: '90', by: 'week' }],
    [
      '#dashboard?span=own&from=2026-01-01&until=2026-02-01',
      { span: 'own', from: '2026-01-01', until: '2026-02-01' },
    ],
    ['#dashboard?channel=', { channel: '' }],
    ['#dashboard?profile=associate&priority=low', { profile: 'associate', priority: 'low' }],
    [
      '#dashboard?reviewer=a%26b%3D%23&agent=%C3%9C+1&card=mine',
      { reviewer: 'a&b=#', agent: 'Ü 1', card: 'mine' },
    ],
  ])('%s is read and written', (hash, chosen) => {
    const choice = { ...PLAIN_CHOICE, ...chosen }
    expect(choiceIn(hash)).toEqual(choice)
    expect(choiceIn(hashOf(choice))).toEqual(choice)
    expect(partOf(hashOf(choice))).toBe('dashboard')
  })

  it('is plain where the address says nothing, and where it makes no sense', () => {
    expect(choiceIn('')).toEqual(PLAIN_CHOICE)
    expect(choiceIn('#lists')).toEqual(PLAIN_CHOICE)
    const odd = '#dashboard?pick=best&span=7&from=yesterday&profile=boss&priority=P0&by=hour&colour=red'
    expect(choiceIn(odd)).toEqual(PLAIN_CHOICE)
    expect(choiceIn(`#dashboard?agent=${'x'.repeat(400)}`)).toEqual(PLAIN_CHOICE)
  })

  it('keeps what makes sense beside what does not', () => {
    expect(choiceIn('#dashboard?pick=targeted&span=7')).toEqual({ ...PLAIN_CHOICE, pick: 'targeted' })
  })
})

describe('filterOf', () => {
  it('counts days back from today, today among them', () => {
    expect(filterOf({ ...PLAIN_CHOICE, span: '30' }, NOW)).toMatchObject({ from: '2026-10-29', until: null })
  })

  it('looks at own days only where they are asked for', () => {
    const own = { ...PLAIN_CHOICE, from: '2026-01-01', until: '2026-02-01' }
    expect(filterOf({ ...own, span: 'own' }, NOW)).toMatchObject({ from: '2026-01-01', until: '2026-02-01' })
    expect(filterOf({ ...own, span: 'all' }, NOW)).toMatchObject({ from: null, until: null })
  })
})

describe('partOf', () => {
  it.each([
    ['#lists', 'lists'],
    ['#log/4f0c', 'log'],
    ['#dashboard?pick=random', 'dashboard'],
    ['', ''],
  ])('%s is %s', (hash, part) => expect(partOf(hash)).toBe(part))
})
