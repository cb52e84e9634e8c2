import { describe, expect, it } from 'vitest'
import { RereadPace } from '@/lib/desk/reread-pace'

/** When each of some hints is looked at. A look shows what `isChange` says. */
function looks(hints: readonly number[], isChange: boolean): number[] {
  const pace = new RereadPace()
  return hints.map((at) => {
    const look = at + pace.take(at)
    pace.found(isChange)
    return look
  })
}

describe('RereadPace', () => {
  it('looks at the first changes at once', () => {
    expect(looks([0, 500, 900], true)).toEqual([0, 500, 900])
  })

  it('looks at most three times in a quarter of a minute', () => {
    expect(looks([0, 500, 900, 1_400, 1_500, 40_000], true)).toEqual([0, 500, 900, 15_000, 15_500, 40_000])
  })

  it('looks less and less where hints prove empty, at least once a minute', () => {
    const at = looks(
      Array.from({ length: 12 }, () => 0),
      false,
    )
    const gaps = at.slice(1).map((look, index) => look - (at[index] ?? 0))
    expect(gaps[0]).toBe(1_000)
    expect(gaps[1]).toBe(2_000)
    expect(gaps.slice(-4)).toEqual([60_000, 60_000, 60_000, 60_000])
  })

  it('is quick again once a hint was right', () => {
    const pace = new RereadPace()
    for (let empty = 0; empty < 5; empty += 1) {
      pace.take(empty * 100_000)
      pace.found(false)
    }
    pace.take(500_000)
    pace.found(true)
    expect(pace.take(515_000)).toBe(0)
  })
})
