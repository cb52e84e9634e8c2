/** Where a section stands, seen from the top edge of the window. */
export interface SectionPlace<Id extends string> {
  readonly id: Id
  /** px below the top edge; negative when it begins above it. */
  readonly top: number
  readonly hasFocus: boolean
}

/** The window on the page, in px. */
export interface PageView {
  readonly height: number
  /** How far the page is scrolled, and how far it can be. */
  readonly scrolled: number
  readonly furthest: number
}

/** What begins above this line, in px from the top edge, is being read. */
const READING_LINE = 120

/**
 * The section the person is at; null without sections. The one with the focus while its beginning is in sight, else the
 * last that begins above the reading line. The line sinks over the last windowful, so that sections which are too short
 * ever to reach the top have their turn.
 */
export function currentSection<Id extends string>(
  places: readonly SectionPlace<Id>[],
  { height, scrolled, furthest }: PageView,
): Id | null {
  const focused = places.find(({ hasFocus }) => hasFocus)
  if (focused && focused.top > -READING_LINE / 2 && focused.top < height) return focused.id
  const nearEnd = furthest > 0 ? Math.max(0, 1 - (furthest - scrolled) / Math.min(height, furthest)) : 0
  const line = READING_LINE + (height - READING_LINE) * nearEnd
  return (places.findLast(({ top }) => top <= line) ?? places[0])?.id ?? null
}
