/**
 * K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), example C: four observers, twelve units, ratings
 * missing. Nominal 0.743, ordinal 0.815, interval 0.849.
 */
const OBSERVERS = [
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
]

const byObserver = OBSERVERS.map((line) =>
  line.split(' ').map((rating) => (rating === '.' ? null : Number(rating))),
)

/** A row a unit, a place an observer. */
export const EXAMPLE_C = Array.from({ length: 12 }, (_, unit) =>
  byObserver.map((ratings) => ratings[unit] ?? null),
)
