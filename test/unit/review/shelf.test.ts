import { expect, it } from 'vitest'
import type { Scorecard } from '@/lib/review/card/card'
import { shelvesOf } from '@/lib/review/card/shelf'
import { cardOf } from './some-card'

const card = (id: string, version: number): Scorecard =>
  cardOf([{ points: 2, weight: 1, critical: false }], { id, version })
const kept = (id: string, version: number, more: { retired?: true; fromFile?: true } = {}) => ({
  card: card(id, version),
  retired: false,
  ...more,
})

it('shows what comes with Deskhand first, then the others by id', () => {
  const shelves = shelvesOf([card('b', 1), card('a', 1)], [kept('z', 1), kept('c', 1)])
  expect(shelves.map(({ newest, origin }) => [newest.id, origin])).toEqual([
    ['b', 'built-in'],
    ['a', 'built-in'],
    ['c', 'own'],
    ['z', 'own'],
  ])
})

it('offers the newest version, also where a later Deskhand brings it', () => {
  expect(shelvesOf([card('a', 1)], [kept('a', 2)])).toMatchObject([
    { newest: { version: 2 }, origin: 'changed', builtIn: { version: 1 } },
  ])
  expect(shelvesOf([card('a', 3)], [kept('a', 2)])).toMatchObject([
    { newest: { version: 3 }, origin: 'built-in', versions: [{ version: 3 }, { version: 2 }] },
  ])
})

it('keeps a card retired when a later Deskhand brings another version', () => {
  expect(shelvesOf([card('a', 2)], [kept('a', 1, { retired: true })])).toMatchObject([{ retired: true }])
})

it('never offers what only came with reviews from a file, but counts it among the versions', () => {
  expect(shelvesOf([], [kept('x', 1, { fromFile: true })])).toEqual([])
  expect(shelvesOf([], [kept('a', 1), kept('a', 5, { fromFile: true })])).toMatchObject([
    { newest: { version: 1 }, versions: [{ version: 5 }, { version: 1 }] },
  ])
})
