import { describe, expect, it } from 'vitest'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import { scoreReview } from '@/lib/review/card/score'
import { packedRows, packRows, unpackRows } from '@/lib/review/overview/packed'
import { rowOf, type CountedRow, type ReviewRow } from '@/lib/review/overview/row'
import { madeReviews } from '../../../reviews/made-reviews'

function counted(count: number): CountedRow[] {
  return builtInCards().flatMap((card) =>
    madeReviews({ count, card, seed: 5, until: '2026-11-20T12:00:00.000Z', days: 60 }).map((revision) => {
      const row: Partial<ReviewRow> = rowOf(revision, card, scoreReview(card, revision.content.ratings))
      delete row.id
      delete row.key
      return row as CountedRow
    }),
  )
}

describe('packed rows', () => {
  it('are the same rows again, on the way through JSON', () => {
    const [first, ...more] = counted(30)
    if (!first) throw new Error('no rows')
    const bare: CountedRow = {
      ...first,
      agent: null,
      channel: null,
      priority: null,
      final: null,
      passed: null,
      hygiene: null,
      escalation: null,
      isCalibration: true,
    }
    const rows = [bare, first, ...more]
    const sent: unknown = JSON.parse(JSON.stringify(packRows(rows)))
    expect(unpackRows(packedRows.parse(sent))).toEqual(rows)
  })

  it('of no reviews are none', () => {
    expect(unpackRows(packRows([]))).toEqual([])
  })

  it('tell a score of nought from none', () => {
    const [row] = counted(1)
    if (!row) throw new Error('no row')
    const rows = [
      { ...row, final: 0, hygiene: 0, passed: false },
      { ...row, final: null, hygiene: null, passed: null },
    ]
    expect(unpackRows(packRows(rows))).toEqual(rows)
  })

  it('are refused where columns do not fit together', () => {
    const packed = packRows(counted(3))
    expect(() => unpackRows({ ...packed, seconds: [1] })).toThrow('do not fit together')
    expect(() => unpackRows({ ...packed, people: [] })).toThrow('do not fit together')
    expect(packedRows.safeParse({ ...packed, final: ['1'] }).success).toBe(false)
    expect(packedRows.safeParse({ ...packed, at: [7] }).success).toBe(false)
  })
})
