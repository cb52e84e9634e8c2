import { describe, expect, it } from 'vitest'
import { placesIn } from '@/lib/rubric/json-places'

const LIMITS = { depth: 4, values: 20 }
const TEXT = '{"a": [1, {"b": true}], "c": {"d\\u00e9": "x"}}'

describe('placesIn', () => {
  it.each<[path: (string | number)[], rest: string]>([
    [['a'], '"a": ['],
    [['a', 0], '1,'],
    [['a', 1], '{"b"'],
    [['a', 1, 'b'], '"b": true'],
    [['c', 'dé'], '"d\\u00e9"'],
  ])('%j leads to %s', (path, rest) => {
    const place = placesIn(TEXT, LIMITS).placeOf(path)
    expect(TEXT.slice(place ?? -1).startsWith(rest)).toBe(true)
  })

  it.each([[['x']], [['a', 2]], [['a', 'b']], [['a', '0']]])('%j leads nowhere', (path) => {
    expect(placesIn(TEXT, LIMITS).placeOf(path)).toBeNull()
  })

  it('keeps what stands before a fault', () => {
    const { faults, placeOf } = placesIn('{"a": 1, "b"', LIMITS)
    expect(faults).toEqual([{ at: 12, path: ['b'], kind: 'not-json', expected: ':' }])
    expect(placeOf(['a'])).toBe(1)
  })

  it('stops where there is too much', () => {
    expect(placesIn('[[[[[1]]]]]', LIMITS).faults).toEqual([{ at: 4, path: [0, 0, 0, 0], kind: 'too-deep' }])
    expect(placesIn(`[${'1,'.repeat(30)}1]`, LIMITS).faults).toMatchObject([{ kind: 'too-many', path: [19] }])
  })
})
