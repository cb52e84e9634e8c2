import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it, test } from 'vitest'
import { readReviewCsv } from '@/lib/review/files/csv/read-csv'
import { csvHead, csvRows } from '@/lib/review/files/csv/write-csv'
import { scoreReview } from '@/lib/review/card/score'
import { revision, type Revision } from '@/lib/review/record/review'
import { cardOf, rated } from '../some-card'
import { idOf, revisionOf } from '../some-review'

const TWO = { points: 2, weight: 1, critical: true } as const
const CARD = cardOf([{ ...TWO }, { ...TWO }], { critical: 'zero' })

function table(...revisions: readonly Revision[]): string {
  const reviews = revisions.map((one) => ({ revision: one, score: scoreReview(CARD, one.content.ratings) }))
  return csvHead('csv-categories') + csvRows('csv-categories', reviews)
}

async function readBack(text: string) {
  const revisions: unknown[] = []
  const reading = await readReviewCsv(text, async (texts) => {
    revisions.push(...texts.map((one) => (JSON.parse(one) as { revision: unknown }).revision))
  })
  return { reading, revisions }
}

const FULL = revisionOf(1, {
  counter: 3,
  why: 'dispute',
  content: {
    agent: null,
    pick: { how: 'targeted', list: idOf(7, 4), reasons: ['long', 'reopened'] },
    session: idOf(2, 2),
    blind: false,
    ratings: [
      {
        category: 'category-0',
        value: 'na',
        causes: ['tone', 'haste'],
        comment: '=HYPERLINK("https://x.example","here")',
        quotes: [{ messageId: 'm1', quote: 'I said "no",\nand meant it', masked: true }],
      },
      { category: 'category-1', value: null, causes: [], comment: "'-1 is what it was", quotes: [] },
    ],
  },
})

describe('the table of reviews by categories', () => {
  it.each([
    ['as it was written', (text: string) => text],
    ['without its mark', (text: string) => text.slice(1)],
    ['with semicolons, as table programs of many languages save it', withSemicolons],
    ['with its rows in another order', shuffled],
    ['with a column more', (text: string) => text.replace(/\r\n/, ',mine\r\n')],
  ])('comes back %s', async (_name, change) => {
    const random = revisionOf(2, { content: { pick: { how: 'random', list: idOf(7, 4), stratum: '@a' } } })
    const { reading, revisions } = await readBack(change(table(FULL, random)))
    expect(reading).toEqual({ ok: true, lines: 2 })
    expect(revisions).toHaveLength(2)
    expect(revisions).toEqual(expect.arrayContaining([FULL, random]))
  })

  test('any words come back as they were', async () => {
    const words = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replaceAll('\r', ''))
    const formula = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', "'=", "''+"), words)
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(fc.oneof(words, formula), async (comment) => {
        const one = revisionOf(1, { content: { comment } })
        expect((await readBack(table(one))).revisions).toEqual([one])
      }),
    )
  })

  it('holds a review without ratings, too', async () => {
    const one = revisionOf(1, { content: { ratings: [] } })
    expect((await readBack(table(one))).revisions).toEqual([one])
  })

  it('holds no cell that a table program takes for a formula', () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd|calc!A0']
    const revisions = hostile.map((text, at) =>
      revisionOf(at, {
        by: { id: text, name: text },
        content: { comment: text, agent: { id: text, name: text }, reviewer: { id: text, name: text } },
      }),
    )
    const { data } = Papa.parse<string[]>(table(...revisions).slice(1))
    expect(data.flat().filter((one) => /^[=+\-@\t\r]/.test(one))).toEqual([])
  })

  it('begins with the mark of UTF-8 and ends its lines as table programs do', () => {
    const text = table(FULL)
    expect(text.startsWith('\ufeffreview,counter,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
  })
})

describe('a table that is refused', () => {
  test.each([
    ['nothing', '', { reason: 'empty' }],
    ['another table', 'name,age\r\nAna,3\r\n', { reason: 'not-reviews' }],
    [
      'the table of one line for each review',
      csvHead('csv-reviews'),
      { reason: 'columns', missing: 'category' },
    ],
  ])('%s', async (_name, text, fault) => {
    expect((await readBack(text)).reading).toEqual({ ok: false, fault })
  })

  test.each([
    [
      'category-0,na,',
      'category-0,seven,',
      'content.ratings.0.value',
      'this should be a whole number from 1 to 5, "na" or null',
    ],
    [idOf(1), 'one', 'review', 'this should be an id of 32 hexadecimal digits in five groups'],
    [',false,false,', ',maybe,false,', 'content.blind', 'this should be true or false'],
    [',dispute,', ',whim,', 'why', 'this should be one of "saved", "dispute", "privacy"'],
    ['"[{', '"[[{', 'content.ratings.0.quotes', 'this should be a list in [ ]'],
  ])('a cell that is wrong: %s', async (cell, wrong, field, message) => {
    const text = table(FULL)
    expect(text).toContain(cell)
    const { reading, revisions } = await readBack(text.replaceAll(cell, wrong))
    expect(revisions).toEqual([])
    expect(reading).toEqual({
      ok: false,
      fault: { reason: 'lines', count: 1, faults: [{ line: 2, field, message }] },
    })
  })
})

test('the table of reviews has one line for each, with what it comes to', () => {
  const one = revisionOf(1, { content: { ratings: rated([1, 2]) } })
  const text =
    csvHead('csv-reviews') +
    csvRows('csv-reviews', [{ revision: one, score: scoreReview(CARD, one.content.ratings) }])
  const [row] = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data
  expect(row).toMatchObject({
    review: idOf(1),
    score_raw: '50',
    score: '0',
    passed: 'false',
    critical_failed: 'category-0',
  })
  expect(revision.safeParse(one).success).toBe(true)
})

function withSemicolons(text: string): string {
  return `\ufeff${Papa.unparse(Papa.parse<string[]>(text.slice(1)).data, { delimiter: ';' })}`
}

function shuffled(text: string): string {
  const [head, ...rows] = Papa.parse<string[]>(text.slice(1)).data
  // Each review's own rows keep their order; those of others come between.
  const order = rows.map((row, at) => ({ row, by: at % 2 })).sort((a, b) => a.by - b.by)
  return Papa.unparse([head ?? [], ...order.map(({ row }) => row)])
}
