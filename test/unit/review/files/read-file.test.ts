import { describe, expect, it, test } from 'vitest'
import { endLine, headLine, recordText } from '@/lib/review/files/write-file'
import { readReviewFile } from '@/lib/review/files/read-file'
import type { RecordLine } from '@/lib/review/files/line'
import { cardOf } from '../some-card'
import { idOf, remarkOf, revisionOf } from '../some-review'
import { byteParts, generatedParts, readWhole } from './reading'

const ME = { id: 'rita', name: 'Rita Reviewer' }
const HEAD = headLine('2026-11-27T09:00:00.000Z', ME)
const TWO = { points: 2, weight: 1, critical: false } as const
const CARD = cardOf([{ ...TWO }, { ...TWO }])
const LINES: RecordLine[] = [
  { card: CARD },
  { revision: revisionOf(1) },
  { remark: remarkOf(1, 1) },
  { erased: { review: idOf(9), at: '2026-11-03T10:00:00.000Z' } },
]
const WHOLE = HEAD + LINES.map(recordText).join('') + endLine(LINES.length)
const withLine = (line: string) => HEAD + `${line}\n` + endLine(1)
const changed = (field: (revision: Record<string, unknown>) => void) => {
  const revision = structuredClone(revisionOf(1)) as unknown as Record<string, unknown>
  field(revision)
  return JSON.stringify({ revision })
}

describe('a whole file', () => {
  it.each([
    ['as it was written', WHOLE],
    ['with a byte order mark', `\ufeff${WHOLE}`],
    ['with the line ends of Windows', WHOLE.replaceAll('\n', '\r\n')],
    ['with blank lines', WHOLE.replaceAll('\n', '\n\n  \n')],
    ['without the last line end', WHOLE.trimEnd()],
  ])('is read %s', async (_name, text) => {
    const { reading, texts } = await readWhole(text)
    expect(reading).toEqual({ ok: true, lines: 4 })
    expect(texts.map((one) => JSON.parse(one) as unknown)).toEqual(LINES)
  })

  it('is read the same in parts of any size, also where a part ends within a letter', async () => {
    const revision = revisionOf(1, { content: { comment: 'Größe ✓ 🎈 \u202eetfarD' } })
    const text = HEAD + recordText({ revision }) + endLine(1)
    for (const size of [1, 2, 3, 7, 64]) {
      const { reading, texts } = await readWhole(text, size)
      expect(reading).toEqual({ ok: true, lines: 1 })
      expect(JSON.parse(texts[0] ?? '')).toEqual({ revision })
    }
  })
})

describe('a file that is refused whole', () => {
  const cut = WHOLE.slice(0, WHOLE.length - 40)
  test.each([
    ['nothing', '', { reason: 'empty' }],
    ['a file of something else', '{"deskhand":"past-tickets","version":1}\n', { reason: 'not-reviews' }],
    ['a text', 'Dear all,\n', { reason: 'not-reviews' }],
    ['a later version', HEAD.replace('"format":1', '"format":2'), { reason: 'other-format', format: 2 }],
    ['a head with more in it', HEAD.replace('}', ',"more":1}'), { reason: 'not-reviews' }],
    ['a file that breaks off in a line', cut, { reason: 'half', promised: null, found: 4 }],
    [
      'a file without its end',
      HEAD + recordText({ card: CARD }),
      { reason: 'half', promised: null, found: 1 },
    ],
    [
      'a file with a line too few',
      HEAD + recordText({ card: CARD }) + endLine(2),
      { reason: 'half', promised: 2, found: 1 },
    ],
  ])('%s', async (_name, text, fault) => {
    const { reading } = await readWhole(text)
    expect(reading).toEqual({ ok: false, fault })
  })

  test('one of more bytes or lines than a file may have', async () => {
    const limits = { bytes: 400, lines: 2, line: 1_000 }
    expect((await readWhole(WHOLE, 50, limits)).reading).toEqual({
      ok: false,
      fault: { reason: 'too-large' },
    })
    expect((await readWhole(WHOLE, 50, { ...limits, bytes: 1e6, line: 1e6 })).reading).toEqual({
      ok: false,
      fault: { reason: 'too-many' },
    })
  })
})

describe('a line that is wrong', () => {
  test.each([
    ['{"revision":', '', 'this is no JSON, or has a key that is not allowed'],
    [`{"card":{"__proto__":{"polluted":true}}}`, '', 'this is no JSON, or has a key that is not allowed'],
    [
      changed((revision) => Object.assign(revision, { constructor: { prototype: 1 } })),
      '',
      'this is no JSON, or has a key that is not allowed',
    ],
    ['[1]', '', 'this should be one of card, revision, remark, session, erased'],
    ['{"list":{}}', '', 'this should be one of card, revision, remark, session, erased'],
    [changed((one) => (one['counter'] = 0)), 'revision.counter', 'this should be at least 1'],
    [
      changed((one) => (one['review'] = 'r1')),
      'revision.review',
      'this should be an id of 32 hexadecimal digits in five groups',
    ],
    [
      changed((one) => (one['at'] = 'yesterday')),
      'revision.at',
      'this should be a moment such as 2026-11-27T09:00:00Z',
    ],
    [changed((one) => (one['extra'] = 1)), 'revision.extra', 'there is no such key as "extra"'],
    [
      changed((one) => Object.assign(one['content'] as object, { pick: { how: 'luck' } })),
      'revision.content.pick.how',
      'this should say how the ticket was picked',
    ],
    [
      changed((one) =>
        Object.assign((one['content'] as { ratings: object[] }).ratings[0] ?? {}, { value: 'good' }),
      ),
      'revision.content.ratings.0.value',
      'this should be a whole number from 1 to 5, "na" or null',
    ],
    [
      changed((one) => Object.assign(one['content'] as object, { comment: 'x'.repeat(1_000_000) })),
      'revision.content.comment',
      'this should have at most 4000 characters',
    ],
  ])('%.60s', async (line, field, message) => {
    const { reading, texts } = await readWhole(withLine(line))
    expect(reading).toEqual({
      ok: false,
      fault: { reason: 'lines', count: 1, faults: [{ line: 2, field, message }] },
    })
    expect(texts).toEqual([])
  })

  test('a line that is too long is told without being held', async () => {
    const limits = { bytes: 1e9, lines: 10, line: 5_000 }
    const { reading } = await readWhole(withLine(`{"card":"${'x'.repeat(100_000)}"}`), 1_000, limits)
    expect(reading).toMatchObject({ fault: { faults: [{ line: 2, message: 'this line is too long' }] } })
  })

  test('what is nested too deep to walk by itself', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    expect((await readWhole(withLine(`{"card":${deep}}`))).reading).toMatchObject({
      fault: { reason: 'lines', count: 1 },
    })
  })

  test('of many, the first fifty are told and all are counted', async () => {
    const text = HEAD + '{"no":1}\n'.repeat(120) + endLine(120)
    const { reading } = await readWhole(text)
    expect(reading).toMatchObject({ ok: false, fault: { reason: 'lines', count: 120 } })
    expect(reading.ok || (reading.fault.reason === 'lines' && reading.fault.faults.length)).toBe(50)
  })

  test('what stands after the end, as in two files that were put into one', async () => {
    const { reading } = await readWhole(WHOLE + WHOLE)
    expect(reading).toMatchObject({ fault: { reason: 'lines', faults: [{ line: 7 }] } })
  })
})

describe('hostile words', () => {
  it.each(['=cmd|calc!A0', '<img src=x onerror=alert(1)>', '\u202etxt.exe', 'nul\u0000nul', '\ud800 alone'])(
    'are read as the words they are: %j',
    async (comment) => {
      const { reading, texts } = await readWhole(
        HEAD + recordText({ revision: revisionOf(1, { content: { comment } }) }) + endLine(1),
      )
      expect(reading.ok).toBe(true)
      expect(
        (JSON.parse(texts[0] ?? '') as { revision: { content: { comment: string } } }).revision.content
          .comment,
      ).toBe(comment)
    },
  )
})

describe('a file of 200 MB', () => {
  const MEGABYTES = 200
  it('is read in parts: no more is held than a few of them', async () => {
    const line = new TextEncoder().encode(`{"no":"${'x'.repeat(64 * 1024)}"}\n`)
    const count = Math.ceil((MEGABYTES * 1024 * 1024) / line.byteLength)
    let most = 0
    const watched = generatedParts(HEAD, line, count, () => {
      most = Math.max(most, process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed)
    })
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed
    const reading = await readReviewFile(watched, () => Promise.resolve())
    expect(reading).toMatchObject({ ok: false, fault: { reason: 'half', found: count } })
    expect((most - before) / 1024 / 1024).toBeLessThan(MEGABYTES / 2)
  })

  it('that is one line is let go by', async () => {
    const part = new Uint8Array(1024 * 1024).fill(120)
    const reading = await readReviewFile(generatedParts('', part, MEGABYTES), () => Promise.resolve())
    expect(reading).toEqual({ ok: false, fault: { reason: 'not-reviews' } })
  })
})

test('parts that are handed on are waited for', async () => {
  const revisions = Array.from({ length: 2_500 }, (_, at) => recordText({ revision: revisionOf(at) }))
  const sizes: number[] = []
  let busy = false
  await readReviewFile(byteParts(HEAD + revisions.join('') + endLine(2_500), 65_536), async (texts) => {
    expect(busy).toBe(false)
    busy = true
    await new Promise((resolve) => setTimeout(resolve, 1))
    sizes.push(texts.length)
    busy = false
  })
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(2_500)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1_000)
})
