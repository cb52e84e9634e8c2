import { describe, expect, it } from 'vitest'
import { fitPage } from '@/lib/sources/room'
import { freshState } from '@/lib/sources/run'
import { articleOf } from '../knowledge/samples'

const page = ['a', 'b', 'c'].map((id) => articleOf(id, id))
const run = { mode: 'full', cursor: null, startedAt: '', done: 0, skipped: 0 } as const
const state = { ...freshState('kb'), articles: 10 }
const fits = (...args: Parameters<typeof fitPage>) => {
  const { articles, isFull } = fitPage(...args)
  return [articles.map(({ title }) => title).join(''), isFull]
}

describe('a page', () => {
  it.each([
    [0, Infinity, 'abc', false],
    [9, 12, 'abc', false],
    [10, 12, 'ab', true],
    [12, 12, '', true],
  ])('of a listing that has %i of at most %i', (done, most, kept, isFull) => {
    expect(fits(page, { ...run, done }, state, most, new Set())).toEqual([kept, isFull])
  })

  it.each([
    ['room for all', 13, [], 'abc', false],
    ['room for one more', 11, [], 'a', true],
    ['room for one, and one that is here', 11, ['kb/c'], 'ac', true],
    ['no room, but all are here', 10, ['kb/a', 'kb/b', 'kb/c'], 'abc', false],
  ])('of changes with %s', (_name, most, here, kept, isFull) => {
    expect(fits(page, { ...run, mode: 'incremental' }, state, most, new Set(here))).toEqual([kept, isFull])
  })
})
