/** A figure on a chart with its interval. */
export interface Mark {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly n: number
  /** All of it in words. */
  readonly words: string
}

/** An axis from one end to the other. */
export interface Axis {
  readonly title: string
  readonly least: number
  readonly most: number
}

/** A line that figures are held against. */
export interface Target {
  readonly value: number
  readonly words: string
}

/** What is drawn. Labels may have several lines; null: nothing at this place. */
export type Plot =
  | {
      readonly kind: 'time' | 'rows'
      readonly labels: readonly (readonly string[])[]
      readonly marks: readonly (Mark | null)[]
      readonly axis: Axis
      readonly target: Target | null
    }
  | {
      readonly kind: 'points'
      readonly points: readonly (readonly [x: number, y: number])[]
      readonly across: Axis
      readonly up: Axis
    }

/** The same in words, for those who would rather read it. The first columns, one at least, say what a row is about. */
export interface WordTable {
  /** How many columns are words and not figures; one where it is not said. */
  readonly words?: number
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * A figure for programs: what it is, of which card and of what in it, the value with its interval, of how many reviews or
 * ratings, and how many of those. Empty: none.
 */
export type Figure = readonly [
  figure: string,
  card: string,
  group: string,
  value: number | '',
  low: number | '',
  high: number | '',
  n: number | '',
  count: number | '',
]

/** A chart with everything that can be done with it. */
export interface ChartOf {
  /** Stands in names of files. */
  readonly id: string
  readonly title: string
  readonly text: string
  /** What it shows, in a sentence, for those who do not see it. */
  readonly summary: string
  readonly plot: Plot
  /** Made when somebody asks: words for hundreds of rows would hold up each change of a filter. */
  readonly table: () => WordTable
  readonly figures: () => readonly Figure[]
}
