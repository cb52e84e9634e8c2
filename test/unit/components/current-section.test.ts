import { describe, expect, it } from 'vitest'
import { currentSection, type SectionPlace } from '@/components/options/nav/current-section'

/** Sections of these heights one under another, seen through a window 600 px high. */
const HEIGHTS = { hours: 900, targets: 500, files: 700, look: 150, cleaner: 150 }
type Id = keyof typeof HEIGHTS
const WINDOW = 600
const FURTHEST = Object.values(HEIGHTS).reduce((sum, height) => sum + height, 0) - WINDOW

function at(scrolled: number, focused?: Id): string | null {
  let top = -scrolled
  const places = (Object.keys(HEIGHTS) as Id[]).map((id): SectionPlace<Id> => {
    const place = { id, top, hasFocus: id === focused }
    top += HEIGHTS[id]
    return place
  })
  return currentSection(places, { height: WINDOW, scrolled, furthest: FURTHEST })
}

describe('the section the person is at', () => {
  it.each([
    ['the first, at the top', 0, 'hours'],
    ['the first, while the next has only come into sight', 500, 'hours'],
    ['the next, once it is near the top', 850, 'targets'],
    ['the last, at the end, though it is too short to reach the top', FURTHEST, 'cleaner'],
  ])('is %s', (_, scrolled, id) => {
    expect(at(scrolled)).toBe(id)
  })

  it('is each of them at some place of the page', () => {
    const seen = new Set(Array.from({ length: FURTHEST + 1 }, (_, scrolled) => at(scrolled)))
    expect([...seen]).toEqual(Object.keys(HEIGHTS))
  })

  it('is the one with the focus while its beginning is in sight', () => {
    expect(at(FURTHEST, 'look')).toBe('look')
    expect(at(FURTHEST, 'hours')).toBe('cleaner')
  })

  it('is the only one where the page fits the window, and none without sections', () => {
    const view = { height: 600, scrolled: 0, furthest: 0 }
    expect(currentSection([{ id: 'a', top: 200, hasFocus: false }], view)).toBe('a')
    expect(currentSection([], view)).toBeNull()
  })
})
