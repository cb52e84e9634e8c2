import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import type { RecordLine } from '@/lib/review/files/line'
import type { AuditEntry } from '@/lib/review/record/audit'
import type { ReviewIdb } from '@/lib/storage/reviews/database'
import { commitImport, previewImport, type StagedFile } from '@/lib/storage/reviews/merge'
import { rows } from '@/lib/storage/reviews/heads'
import { addRevision, type RecordTransaction } from '@/lib/storage/reviews/records'
import { beginImports, stagePart } from '@/lib/storage/reviews/staging'
import { cardOf } from '../../review/some-card'
import { idOf, remarkOf, revisionOf } from '../../review/some-review'
import { dump, fillDisk, openReviews } from './open-reviews'

const TWO = { points: 2, weight: 1, critical: false } as const
const CARD = cardOf([{ ...TWO }, { ...TWO }])
const CHOICES = { erase: true, keepFrom: null } as const
const ME = { id: 'rita', name: 'Rita Reviewer' }
const entry = (what: AuditEntry['what']): AuditEntry => ({
  at: '2026-11-27T09:00:00.000Z',
  by: ME,
  what,
  id: null,
  counter: null,
  card: null,
  count: null,
})
const audit = () => entry('imported')

let database: ReviewIdb
let endless = () => undefined as unknown
beforeEach(async () => {
  database = await openReviews()
})
afterEach(() => {
  endless()
  endless = () => undefined
  database.close()
})

/** Lays lines aside as a file of parts of `size` lines. */
async function stage(id: string, lines: readonly RecordLine[], size = 3): Promise<StagedFile> {
  const parts = Math.max(1, Math.ceil(lines.length / size))
  for (let part = 0; part < parts; part++)
    await stagePart(database, { id, part, lines: lines.slice(part * size, (part + 1) * size) })
  return { id, parts }
}
const take = (...files: StagedFile[]) => commitImport(database, files, CHOICES, audit)
const reviews = (from: number, count: number, counter = 1): RecordLine[] =>
  Array.from({ length: count }, (_, at) => ({ revision: revisionOf(from + at, { counter }) }))

describe('an import', () => {
  it('comes to what adding its revisions one by one comes to, also where cards stand last', async () => {
    const lines = [
      ...reviews(1, 4),
      ...reviews(3, 4, 2),
      { revision: revisionOf(1, { content: { comment: 'b' } }) },
    ]
    await take(await stage('a', [...lines, { card: CARD }]))
    const imported = await dump(database, ['audit', 'imported', 'cards'])
    database.close()
    database = await openReviews()
    const stores = ['heads', 'revisions', 'cards', 'erased'] as const
    const tx = database.transaction(stores, 'readwrite')
    await tx.objectStore('cards').put({ id: CARD.id, version: CARD.version, card: CARD, retired: false })
    for (const line of lines)
      if ('revision' in line) await addRevision(tx as unknown as RecordTransaction, line.revision)
    await tx.done
    expect(await dump(database, ['audit', 'imported', 'cards'])).toEqual(imported)
  })

  it('changes nothing before it is taken, and its preview says what it does', async () => {
    const before = await dump(database, ['staged'])
    const file = await stage('a', [{ card: CARD }, ...reviews(1, 5), { remark: remarkOf(1, 1) }])
    const preview = await previewImport(database, [file], CHOICES)
    expect(await dump(database, ['staged'])).toEqual(before)
    const taken = await take(file)
    expect(taken).toEqual({ ok: true, value: preview })
    expect(preview).toMatchObject({
      report: { files: [{ added: 5, newReviews: 5, cards: 1, remarks: { added: 1 } }] },
    })
    expect(await database.count('staged')).toBe(0)
  })

  it('whose answer was lost answers the same again', async () => {
    const file = await stage('a', [{ card: CARD }, ...reviews(1, 5)])
    const first = await take(file)
    expect(await take(file)).toEqual(first)
    expect(await database.getAll('heads')).toHaveLength(5)
    expect(await database.count('audit')).toBe(1)
  })

  it('that another import began over is told so and changes nothing', async () => {
    const file = await stage('a', [{ card: CARD }, ...reviews(1, 5)])
    await beginImports(database)
    expect(await take(file)).toEqual({ ok: true, value: { ok: false, reason: 'interrupted' } })
    expect(await stagePart(database, { id: 'a', part: 2, lines: [] })).toEqual({
      ok: true,
      value: { ok: false, reason: 'interrupted' },
    })
    expect(await database.getAll('heads')).toEqual([])
  })

  it('of a file with a part missing changes nothing', async () => {
    const { id } = await stage('a', [{ card: CARD }, ...reviews(1, 5)])
    expect(await take({ id, parts: 3 })).toEqual({ ok: true, value: { ok: false, reason: 'interrupted' } })
    expect(await database.getAll('heads')).toEqual([])
  })
})

describe('a full disk', () => {
  it.each([0, 1, 7, 20])('after %i writes of an import leaves everything as it was', async (writes) => {
    await take(await stage('a', [{ card: CARD }, ...reviews(1, 2)]))
    const file = await stage('b', [{ card: CARD }, ...reviews(1, 9, 2), { remark: remarkOf(1, 1) }])
    const before = await dump(database)
    endless = fillDisk(writes)
    expect(await take(file)).toEqual({ ok: false, reason: 'storage-full' })
    endless()
    expect(await dump(database)).toEqual(before)
    expect(await take(file)).toMatchObject({ ok: true, value: { ok: true } })
  })

  it('while lines are laid aside is told', async () => {
    endless = fillDisk()
    expect(await stagePart(database, { id: 'a', part: 0, lines: [{ card: CARD }] })).toEqual({
      ok: false,
      reason: 'storage-full',
    })
  })
})

test('an erasure from a file takes all of the review, and leaves its id', async () => {
  await take(await stage('a', [{ card: CARD }, ...reviews(1, 2), { remark: remarkOf(1, 1) }]))
  await take(await stage('b', [{ erased: { review: idOf(1), at: '2026-11-03T10:00:00.000Z' } }]))
  expect(await database.getAllKeys('heads')).toEqual([idOf(2)])
  expect((await rows(database)).map(({ id }) => id)).toEqual([idOf(2)])
  expect((await database.getAllKeys('revisions')).map(([review]) => review)).toEqual([idOf(2)])
  expect([await database.count('remarks'), await database.count('erased')]).toEqual([0, 1])
})

test('20 reviewers with 100 reviews each are 2,000, in any order, twice', async () => {
  const files = Array.from({ length: 20 }, (_, at) => [{ card: CARD }, ...reviews(at * 100, 100)])
  for (const [at, lines] of files.toReversed().entries())
    await take(await stage(`one ${String(at)}`, lines, 60))
  const once = await dump(database, ['audit', 'imported'])
  const again = await Promise.all(files.map((lines, at) => stage(`two ${String(at)}`, lines, 60)))
  expect(await take(...again)).toMatchObject({ ok: true, value: { ok: true } })
  expect(await dump(database, ['audit', 'imported'])).toEqual(once)
  expect(await database.count('heads')).toBe(2_000)
})
