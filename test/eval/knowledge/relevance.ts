import { mean, percentile, rounded } from '../numbers'

/** Which articles answer a ticket, and how well (1 and up). */
export type Grades = ReadonlyMap<string, number>

/** One ranking as evaluation prints it: shares 0–1, times in milliseconds. */
export interface RankingResult {
  readonly ndcg10: number
  readonly recall5: number
  readonly success1: number
  readonly msMedian: number
  readonly msP95: number
}

/** What was ranked for one ticket: article ids, best first, and how long it took. */
export interface Ranked {
  readonly ids: readonly string[]
  readonly ms: number
  readonly grades: Grades
}

/** Normalised discounted cumulative gain of the first ten; gain 2^grade − 1 (Burges et al., 2005). */
export function ndcg10(ids: readonly string[], grades: Grades): number {
  const discounted = (grade: number, rank: number) => (2 ** grade - 1) / Math.log2(rank + 2)
  const gained = ids.slice(0, 10).reduce((sum, id, rank) => sum + discounted(grades.get(id) ?? 0, rank), 0)
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, 10)
  const most = ideal.reduce((sum, grade, rank) => sum + discounted(grade, rank), 0)
  return most === 0 ? 0 : gained / most
}

/** Share of the right articles that are among the first five. */
export function recall5(ids: readonly string[], grades: Grades): number {
  return ids.slice(0, 5).filter((id) => grades.has(id)).length / (grades.size || 1)
}

/** Sums up rankings over all tickets. */
export function summarise(all: readonly Ranked[]): RankingResult {
  const times = all.map((one) => one.ms)
  return {
    ndcg10: rounded(mean(all.map((one) => ndcg10(one.ids, one.grades))), 4),
    recall5: rounded(mean(all.map((one) => recall5(one.ids, one.grades))), 4),
    success1: rounded(mean(all.map((one) => (one.grades.has(one.ids[0] ?? '') ? 1 : 0))), 4),
    msMedian: rounded(percentile(times, 0.5), 3),
    msP95: rounded(percentile(times, 0.95), 3),
  }
}
