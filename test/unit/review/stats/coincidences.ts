import type { Level } from '@/lib/review/stats/alpha'
import type { RatingTable } from '@/lib/review/stats/ratings'

/**
 * Krippendorff's alpha as the book has it, by the whole coincidence matrix and the difference functions as they are defined:
 * slow, and nothing of it is shared with what is tested. NaN where it is 0 / 0.
 */
export function alphaByCoincidences(table: RatingTable<number>, level: Level): number {
  const units = table.map((row) => row.filter((rating) => rating !== null)).filter((row) => row.length > 1)
  const values = [...new Set(units.flat())].sort((a, b) => a - b)
  const coincidences = values.map((c) =>
    values.map((k) =>
      units.reduce((sum, row) => {
        const pairs = row.flatMap((a, i) => row.filter((b, j) => i !== j && a === c && b === k))
        return sum + pairs.length / (row.length - 1)
      }, 0),
    ),
  )
  const counts = coincidences.map((row) => row.reduce((sum, each) => sum + each, 0))
  const n = counts.reduce((sum, each) => sum + each, 0)
  const at = (list: readonly number[], place: number) => list[place] ?? Number.NaN
  const squared = (c: number, k: number): number => {
    if (level === 'nominal') return c === k ? 0 : 1
    if (level === 'interval') return (at(values, c) - at(values, k)) ** 2
    const [low, high] = c < k ? [c, k] : [k, c]
    const between = counts.slice(low, high + 1).reduce((sum, each) => sum + each, 0)
    return (between - (at(counts, c) + at(counts, k)) / 2) ** 2
  }
  let observed = 0
  let expected = 0
  for (let c = 0; c < values.length; c++) {
    for (let k = c + 1; k < values.length; k++) {
      observed += at(coincidences[c] ?? [], k) * squared(c, k)
      expected += at(counts, c) * at(counts, k) * squared(c, k)
    }
  }
  return 1 - ((n - 1) * observed) / expected
}
