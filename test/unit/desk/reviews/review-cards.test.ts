import { describe, expect, it } from 'vitest'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import type { Scorecard } from '@/lib/review/card/card'
import { writeCard } from '@/lib/review/card/read-card'
import { headOf } from '@/lib/storage/reviews/heads'
import { cardOf } from '../../review/some-card'
import { openCards } from './open-cards'

const OURS: Scorecard = {
  ...cardOf([
    { points: 4, weight: 60, critical: false },
    { points: 2, weight: 40, critical: true },
  ]),
  id: 'ours',
  title: { en: 'Ours', de: 'Unsere' },
}
const ROLES = builtInCards().map(({ id }) => `${id} 1`)
const lower = (card: Scorecard): Scorecard => ({ ...card, passAt: card.passAt - 1 })

describe('without anything kept', () => {
  it('the cards are those that come with Deskhand', async () => {
    const { ask, offered } = openCards()
    const list = await ask('review-cards/list', { locale: 'en' })
    expect(list.map(({ id }) => id)).toEqual(builtInCards().map(({ id }) => id))
    for (const { origin, retired, versions } of list) {
      expect({ origin, retired }).toEqual({ origin: 'built-in', retired: false })
      expect(versions).toEqual([{ version: 1, reviews: 0, drafts: 0 }])
    }
    expect(await offered()).toEqual(ROLES)
  })

  it('knows no card of another id', async () => {
    const { ask } = openCards()
    expect(await ask('review-cards/get', { id: 'nobody' })).toBeNull()
    expect(await ask('review-cards/export', { id: 'nobody' })).toBeNull()
    expect(await ask('review-cards/retire', { id: 'nobody', retired: true })).toEqual({
      ok: false,
      reason: 'gone',
    })
    expect(await ask('review-cards/save', { card: OURS, base: 1 })).toEqual({ ok: false, reason: 'gone' })
  })
})

describe('a card that was used', () => {
  it('gets the next version, and the review keeps the one it was made with', async () => {
    const { ask, start, reviewWith, card, entry, offered } = openCards()
    await ask('review-cards/add', { card: OURS })
    const one = await reviewWith(await card('ours'))
    expect(await ask('review-cards/get', { id: 'ours' })).toMatchObject({ used: true })
    const answer = await ask('review-cards/save', { card: lower(OURS), base: 1 })
    expect(answer).toEqual({ ok: true, card: { ...lower(OURS), version: 2 }, became: 'next' })
    expect((await entry('ours'))?.versions).toEqual([
      { version: 2, reviews: 0, drafts: 0 },
      { version: 1, reviews: 1, drafts: 0 },
    ])
    expect(await offered()).toEqual([...ROLES, 'ours 2'])
    const { reviews } = start()
    const head = await headOf(await reviews.database(), one.review)
    expect(head?.revision.content.card).toEqual({ id: 'ours', version: 1 })
    expect(await reviews.card({ id: 'ours', version: 1 })).toEqual(OURS)
  })

  it('is told in every version that is here, and one that never came is left out', async () => {
    const { ask, reviewWith } = openCards()
    await ask('review-cards/add', { card: OURS })
    await reviewWith(OURS)
    await ask('review-cards/save', { card: lower(OURS), base: 1 })
    const cards = [1, 2, 9].map((version) => ({ id: OURS.id, version }))
    const found = await ask('review-cards/some', { cards })
    expect(found).toEqual([OURS, { ...lower(OURS), version: 2 }])
  })

  it('counts as used also by a draft, which goes on with its version', async () => {
    const { ask, start, draftWith, entry } = openCards()
    await ask('review-cards/add', { card: OURS })
    await draftWith(OURS)
    expect(await ask('review-cards/save', { card: lower(OURS), base: 1 })).toMatchObject({ became: 'next' })
    expect((await entry('ours'))?.versions[1]).toEqual({ version: 1, reviews: 0, drafts: 1 })
    expect(await start().reviews.card({ id: 'ours', version: 1 })).toEqual(OURS)
  })

  it('is no longer offered when it was retired, stays with its reviews and drafts, and comes back', async () => {
    const { ask, start, reviewWith, draftWith, entry, offered } = openCards()
    await ask('review-cards/add', { card: OURS })
    const one = await reviewWith(OURS)
    await draftWith(OURS)
    expect(await ask('review-cards/retire', { id: 'ours', retired: true })).toEqual({ ok: true })
    expect(await offered()).toEqual(ROLES)
    expect(await entry('ours')).toMatchObject({ retired: true })
    const { reviews } = start()
    expect(await reviews.card({ id: 'ours', version: 1 })).toEqual(OURS)
    expect(await headOf(await reviews.database(), one.review)).toMatchObject({ id: one.review })
    // A draft that is saved now asks for its card again, which does not bring it back.
    await reviewWith(OURS, 2)
    expect(await offered()).toEqual(ROLES)
    await ask('review-cards/retire', { id: 'ours', retired: false })
    expect(await offered()).toEqual([...ROLES, 'ours 1'])
  })
})

describe('a card that was not used', () => {
  it('is changed in place', async () => {
    const { ask, card } = openCards()
    await ask('review-cards/add', { card: OURS })
    expect(await ask('review-cards/get', { id: 'ours' })).toMatchObject({ used: false })
    const answer = await ask('review-cards/save', { card: lower(OURS), base: 1 })
    expect(answer).toEqual({ ok: true, card: lower(OURS), became: 'in-place' })
    expect(await card('ours')).toEqual(lower(OURS))
  })

  it('stays as it is when nothing was changed', async () => {
    const { ask, audits } = openCards()
    await ask('review-cards/add', { card: OURS })
    expect(await ask('review-cards/save', { card: OURS, base: 1 })).toMatchObject({ became: 'same' })
    expect(await audits()).toHaveLength(1)
  })

  it('gets an id of its own when there is one of its name', async () => {
    const { ask } = openCards()
    expect(await ask('review-cards/add', { card: OURS })).toEqual({ ok: true, id: 'ours' })
    expect(await ask('review-cards/add', { card: OURS })).toEqual({ ok: true, id: 'ours-2' })
    expect(await ask('review-cards/add', { card: { ...OURS, id: 'engineer' } })).toEqual({
      ok: true,
      id: 'engineer-2',
    })
  })
})

describe('a card that comes with Deskhand', () => {
  it('is never changed in place, used or not', async () => {
    const { ask, card, entry } = openCards()
    const engineer = await card('engineer')
    const answer = await ask('review-cards/save', { card: lower(engineer), base: 1 })
    expect(answer).toMatchObject({ ok: true, became: 'next', card: { version: 2 } })
    expect(await entry('engineer')).toMatchObject({ origin: 'changed', version: 2 })
    expect(await ask('review-cards/get', { id: 'engineer' })).toMatchObject({ builtIn: engineer })
  })

  it('can be retired and brought back', async () => {
    const { ask, offered } = openCards()
    await ask('review-cards/retire', { id: 'analyst', retired: true })
    expect(await offered()).toEqual(ROLES.filter((role) => role !== 'analyst 1'))
    await ask('review-cards/retire', { id: 'analyst', retired: false })
    expect(await offered()).toEqual(ROLES)
  })
})

it('refuses what was changed from a version that another window has replaced', async () => {
  const { ask, card } = openCards()
  await ask('review-cards/save', { card: lower(await card('analyst')), base: 1 })
  const second = await ask('review-cards/save', {
    card: { ...(await card('analyst')), title: 'Mine' },
    base: 1,
  })
  expect(second).toEqual({ ok: false, reason: 'elsewhere' })
  expect((await card('analyst')).title).toBe('Support Analyst')
})

it('keeps the record of who did what with which version, and tells open pages', async () => {
  const { ask, audits, heard, contents } = openCards()
  await ask('review-cards/add', { card: OURS })
  await ask('review-cards/retire', { id: 'ours', retired: true })
  await ask('review-cards/retire', { id: 'ours', retired: false })
  const { me } = (contents['review-settings'] as { data: { me: { id: string } } }).data
  const ours = { id: 'ours', version: 1 }
  expect(await audits()).toMatchObject([
    { what: 'card-saved', by: me, card: ours },
    { what: 'card-retired', by: me, card: ours },
    { what: 'card-offered', by: me, card: ours },
  ])
  expect(heard).toEqual(Array.from({ length: 3 }, () => ({ deskhandNotice: 'reviews' })))
})

describe('a card from a file', () => {
  it('comes out and in again as the same', async () => {
    const { ask } = openCards()
    await ask('review-cards/add', { card: OURS })
    const file = await ask('review-cards/export', { id: 'ours' })
    expect(file?.fileName).toBe('scorecard-ours-1.json')
    expect(await ask('review-cards/import', { text: file?.text ?? '' })).toEqual({
      ok: true,
      card: OURS,
      became: 'same',
    })
    const elsewhere = openCards()
    expect(await elsewhere.ask('review-cards/import', { text: file?.text ?? '' })).toMatchObject({
      became: 'new',
    })
    expect(await elsewhere.card('ours')).toEqual(OURS)
  })

  it('becomes the next version where its own is there with other content', async () => {
    const { ask, card, offered } = openCards()
    await ask('review-cards/add', { card: OURS })
    const answer = await ask('review-cards/import', { text: writeCard(lower(OURS)) })
    expect(answer).toEqual({ ok: true, card: { ...lower(OURS), version: 2 }, became: 'renumbered' })
    expect(await offered()).toContain('ours 2')
    expect(await card('ours')).toMatchObject({ passAt: OURS.passAt - 1 })
  })

  it('of an older version leaves the newer one in place', async () => {
    const { ask, offered } = openCards()
    await ask('review-cards/import', { text: writeCard({ ...OURS, version: 5 }) })
    const answer = await ask('review-cards/import', { text: writeCard({ ...lower(OURS), version: 3 }) })
    expect(answer).toMatchObject({ became: 'older' })
    expect(await offered()).toContain('ours 5')
  })

  it('of a newer version is the one that is offered', async () => {
    const { ask, offered } = openCards()
    await ask('review-cards/add', { card: OURS })
    expect(await ask('review-cards/import', { text: writeCard({ ...OURS, version: 4 }) })).toMatchObject({
      became: 'newest',
    })
    expect(await offered()).toContain('ours 4')
  })

  const text = writeCard(OURS)
  const lineOf = (within: string, what: string) => within.slice(0, within.indexOf(what)).split('\n').length
  it.each<[string, string, string, string, RegExp]>([
    [
      'broken off',
      text.slice(0, text.indexOf('"points": 2')),
      'END',
      'categories.1.help',
      /^this is not JSON/,
    ],
    [
      'a weight that is too high',
      text.replace('"weight": 60', '"weight": 600'),
      '"weight": 600',
      'categories.0.weight',
      /at most 100/,
    ],
    [
      'points there are not',
      text.replace('"points": 4', '"points": 7'),
      '"points": 7',
      'categories.0.points',
      /one of 2, 3, 4, 5/,
    ],
    ['a key nobody knows', text.replace('"passAt"', '"pass"'), '"pass"', 'pass', /no such key as "pass"/],
    ['something missing', text.replace('"passAt"', '"pass"'), '{', 'passAt', /this is missing/],
    [
      'the same category twice',
      text.replace('"category-1"', '"category-0"'),
      '"category-0",\n      "title": "Category 1"',
      'categories.1.id',
      /"category-0" is there twice/,
    ],
    [
      'a key that reaches into objects',
      text.replace('"passAt": 90', '"__proto__": 1'),
      '"__proto__"',
      '__proto__',
      /not allowed/,
    ],
    [
      'another format',
      text.replace('"format": 1', '"format": 2'),
      '"format"',
      'format',
      /^this should be 1$/,
    ],
    [
      'no categories',
      text.replace(/"categories": \[[^]*\]/, '"categories": []'),
      '"categories"',
      'categories',
      /this is empty/,
    ],
    ['too long', `"${'x'.repeat(300_000)}"`, '"', '', /longer than 256 kB/],
    ['something else', '[]', '[', '', /an object in/],
  ])('%s: says in which line and why, and changes nothing', async (_, bad, where, path, message) => {
    const line = where === 'END' ? bad.split('\n').length : lineOf(bad, where)
    const { ask, audits, offered } = openCards()
    const answer = await ask('review-cards/import', { text: bad })
    if (answer.ok || answer.reason !== 'invalid') throw new Error('it was taken')
    expect(answer.faults).toContainEqual({
      line,
      column: expect.any(Number) as number,
      path,
      message: expect.stringMatching(message) as string,
    })
    expect(await audits()).toEqual([])
    expect(await offered()).toEqual(ROLES)
  })
})

it('refuses a card that does not hold, wherever it comes from', async () => {
  const { ask } = openCards()
  await ask('review-cards/add', { card: OURS })
  const answer = await ask('review-cards/save', { card: { ...OURS, passAt: 101 }, base: 1 })
  expect(answer).toMatchObject({ ok: false, reason: 'invalid', faults: [{ path: 'passAt' }] })
})
