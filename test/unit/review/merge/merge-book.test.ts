import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import { calibrationSession } from '@/lib/review/calibration/session'
import type { RecordLine } from '@/lib/review/files/line'
import { remark, revision } from '@/lib/review/record/review'
import { cardOf, rated } from '../some-card'
import { idOf, remarkOf, revisionOf } from '../some-review'
import { hashed, Shelf, type Hashed } from './merging'

const TWO = { points: 2, weight: 1, critical: false } as const
const CARD = cardOf([{ ...TWO }, { ...TWO }])
const file = (...lines: RecordLine[]): Hashed[] => [{ card: CARD }, ...lines].map(hashed)
const saved = (number: number, counter: number, comment = '') =>
  ({ revision: revisionOf(number, { counter, content: { comment } }) }) as const
const said = (number: number, review: number, text = 'Seen.') =>
  ({ remark: remarkOf(number, review, { text }) }) as const
const shelfWith = (...files: Hashed[][]) => {
  const shelf = new Shelf()
  shelf.take(files)
  return shelf
}

const SESSION: CalibrationSession = {
  format: 1,
  id: idOf(1, 2),
  title: 'November',
  at: '2026-11-01T08:00:00.000Z',
  by: { id: 'lea', name: 'Lea Lead' },
  card: CARD,
  tickets: [{ host: 'jira', site: 'https://acme.atlassian.net', key: 'DESK-1', url: '' }],
  reviewers: 2,
  opened: null,
  decisions: [],
}
const decided = (number: number, text: string) => ({
  id: idOf(number, 3),
  at: `2026-11-05T0${String(number)}:00:00.000Z`,
  by: SESSION.by,
  ticket: null,
  category: null,
  text,
})

/** A line about one of few reviews, so that files meet. */
const someLine: fc.Arbitrary<RecordLine> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), fc.constantFrom('', 'a', 'b'))
    .map(([number, counter, comment]) => saved(number, counter, comment)),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }), fc.constantFrom('x', 'y', 'z'))
    .map(([number, review, text]) => said(10 * review + number, review, text)),
  fc
    .tuple(fc.subarray([1, 2, 3]), fc.constantFrom('yes', 'no'), fc.boolean())
    .map(([numbers, text, isOpened]) => ({
      session: {
        ...SESSION,
        decisions: numbers.map((number) => decided(number, text)),
        opened: isOpened ? { at: SESSION.at, by: SESSION.by, reason: text } : null,
      },
    })),
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 3, max: 4 })
      .map((number) => ({ erased: { review: idOf(number), at: SESSION.at } })),
  },
)
const someFiles = fc.array(
  fc.array(someLine, { maxLength: 12 }).map((lines) => file(...lines)),
  { minLength: 1, maxLength: 5 },
)

describe('putting files together', () => {
  test('comes to the same in any order, one by one or at once, and twice', () => {
    fc.assert(
      fc.property(someFiles, fc.infiniteStream(fc.nat()), (files, chances) => {
        const order = files
          .map((one) => ({ one, by: chances.next().value }))
          .sort((a, b) => a.by - b.by)
          .map(({ one }) => one)
        const together = shelfWith(...files)
        const oneByOne = new Shelf()
        for (const one of order) oneByOne.take([one])
        expect(oneByOne.contents).toBe(together.contents)
        for (const one of order) {
          const { files: reports } = oneByOne.take([one])
          expect(reports[0]).toMatchObject({
            added: 0,
            newReviews: 0,
            cards: 0,
            sessions: { added: 0, changed: 0 },
          })
        }
        expect(oneByOne.contents).toBe(together.contents)
      }),
      { numRuns: 200 },
    )
  })

  test('50 reviewers with 1,000 reviews each are 50,000, in any order, twice', () => {
    const reviewers = Array.from({ length: 50 }, (_, reviewer) =>
      file(
        ...Array.from({ length: 1_000 }, (_, at) => ({
          revision: revisionOf(reviewer * 1_000 + at, { by: { id: `r${String(reviewer)}`, name: '' } }),
        })),
      ),
    )
    const forth = new Shelf()
    for (const one of reviewers) forth.take([one])
    const back = new Shelf()
    back.take(reviewers.toReversed())
    expect(forth.heads.size).toBe(50_000)
    expect(forth.revisions.size).toBe(50_000)
    expect(back.contents).toBe(forth.contents)
    const again = back.take(reviewers)
    expect(again.files.reduce((sum, { known }) => sum + known, 0)).toBe(50_000)
    expect(back.contents).toBe(forth.contents)
  })
})

describe('which revision counts', () => {
  const hashOf = (line: RecordLine) => hashed(line).hash
  it('is the one with the higher counter, whatever the clocks said', () => {
    const early = { revision: revisionOf(1, { counter: 2, at: '2020-01-01T00:00:00.000Z' }) }
    const late = { revision: revisionOf(1, { counter: 1, at: '2026-11-01T00:00:00.000Z' }) }
    expect(shelfWith(file(early, late)).heads.get(idOf(1))).toBe(hashOf(early))
  })

  it('with the same counter is decided by the digest, both stay, and the conflict is told once', () => {
    const [a, b] = [saved(1, 2, 'a'), saved(1, 2, 'b')]
    const shelf = new Shelf()
    const report = shelf.take([file(a), file(b)])
    expect(shelf.revisions.size).toBe(2)
    expect(shelf.heads.get(idOf(1))).toBe([hashOf(a), hashOf(b)].sort()[1])
    expect(report).toMatchObject({
      conflictCount: 1,
      conflicts: [{ review: idOf(1), counter: 2, ticket: { key: '1' } }],
      files: [
        { added: 1, beside: 0 },
        { added: 1, beside: 1 },
      ],
    })
    expect(shelf.take([file(a, b)]).conflictCount).toBe(0)
  })
})

describe('remarks', () => {
  it('with the same id and other words are all kept', () => {
    const shelf = shelfWith(file(saved(1, 1), said(1, 1, 'x')), file(said(1, 1, 'y')), file(said(1, 1, 'z')))
    expect([...shelf.remarks.values()].map(({ text }) => text).sort()).toEqual(['x', 'y', 'z'])
    for (const one of shelf.remarks.values()) expect(remark.safeParse(one).success).toBe(true)
  })
})

describe('cards', () => {
  const heavier = cardOf([{ ...TWO, weight: 9 }, { ...TWO }])
  const reworded = { ...CARD, title: 'Eine Karte' }

  it('that score otherwise than the one here never change it: what was rated by them is refused and told', () => {
    const shelf = shelfWith(file(saved(1, 1)))
    const report = shelf.take([[{ card: heavier }, saved(2, 1)].map(hashed)])
    expect(shelf.cards.get('some-card 1')).toEqual(CARD)
    expect(shelf.heads.has(idOf(2))).toBe(false)
    expect(report.files[0]?.refusals).toEqual([
      { why: 'other-card', card: { id: 'some-card', version: 1 }, title: 'Some card', count: 1 },
    ])
  })

  it('that only read otherwise are taken for the same; what is here stays', () => {
    const shelf = shelfWith(file(saved(1, 1)))
    const report = shelf.take([[{ card: reworded }, saved(2, 1)].map(hashed)])
    expect(report.files[0]).toMatchObject({ added: 1, refusals: [] })
    expect(shelf.cards.get('some-card 1')?.title).toBe('Some card')
  })

  it('about which files of one import disagree: their order does not decide', () => {
    const [one, other] = [file(saved(1, 1)), [{ card: heavier }, saved(2, 1)].map(hashed)]
    expect(shelfWith(one, other).contents).toBe(shelfWith(other, one).contents)
  })

  it.each([
    ['no-card', null, revisionOf(1, { content: { card: { id: 'elsewhere', version: 3 } } })],
    ['unfit', 'Some card', revisionOf(1, { content: { ratings: rated([3]) } })],
    ['unfit', 'Some card', revisionOf(1, { content: { ratings: [...rated([1]), ...rated([2])] } })],
    ['unfit', 'Some card', revisionOf(1, { content: { ratings: rated([1, 1, 1]) } })],
  ] as const)('that a review does not fit: %s', (why, title, one) => {
    const shelf = new Shelf()
    expect(shelf.take([file({ revision: revision.parse(one) })]).files[0]?.refusals).toMatchObject([
      { why, title, count: 1 },
    ])
    expect(shelf.revisions.size).toBe(0)
  })
})

describe('what was erased', () => {
  const erasure: RecordLine = { erased: { review: idOf(1), at: SESSION.at } }
  it('is not brought back, and is counted', () => {
    const shelf = shelfWith(file(erasure))
    expect(shelf.take([file(saved(1, 1), said(1, 1), saved(2, 1))]).files[0]).toMatchObject({
      erased: 1,
      added: 1,
    })
    expect([...shelf.heads.keys()]).toEqual([idOf(2)])
    expect(shelf.remarks.size).toBe(0)
  })

  it('elsewhere and is here is told, and stays here unless a person says so', () => {
    const shelf = shelfWith(file(saved(1, 1)))
    expect(shelf.take([file(erasure)], { erase: false, keepFrom: null }).erasedThere).toBe(1)
    expect(shelf.heads.size).toBe(1)
    shelf.take([file(erasure)])
    expect([shelf.heads.size, shelf.revisions.size]).toEqual([0, 0])
  })
})

test('what is older than what is kept here is left out and counted', () => {
  const shelf = new Shelf()
  const report = shelf.take([file(saved(1, 1), said(1, 1))], {
    erase: false,
    keepFrom: '2026-11-02T12:00:00.000Z',
  })
  expect(report.files[0]).toMatchObject({ expired: 1, added: 0 })
  expect([shelf.heads.size, shelf.remarks.size]).toEqual([0, 0])
})

describe('calibration sessions', () => {
  it('bring their card, and are put together from what was decided in each', () => {
    const shelf = new Shelf()
    shelf.take([
      [{ session: { ...SESSION, decisions: [decided(1, 'a')] } }, saved(1, 1)].map(hashed),
      [{ session: { ...SESSION, decisions: [decided(2, 'b')] } }].map(hashed),
    ])
    const [session] = shelf.sessions.values()
    expect(session?.decisions.map(({ text }) => text)).toEqual(['a', 'b'])
    expect(calibrationSession.safeParse(session).success).toBe(true)
    expect(shelf.heads.size).toBe(1)
  })

  it('of the same id that are other ones are refused and told', () => {
    const shelf = shelfWith([hashed({ session: SESSION })])
    const report = shelf.take([[hashed({ session: { ...SESSION, title: 'Other' } })]])
    expect(report.files[0]?.refusals).toEqual([{ why: 'session', card: null, title: null, count: 1 }])
    expect([...shelf.sessions.values()]).toEqual([SESSION])
  })
})
