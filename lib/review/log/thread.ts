import type { Remark } from '../record/review'

/** Disputes that nobody has answered, the oldest first as they come. */
export function openDisputes(remarks: readonly Remark[]): Remark[] {
  const answered = new Set(remarks.flatMap(({ answers }) => answers ?? []))
  return remarks.filter(({ kind, id }) => kind === 'dispute' && !answered.has(id))
}

/** Coaching notes whose day has come. @param today e.g. `2026-12-01` */
export function dueCoaching(remarks: readonly Remark[], today: string): Remark[] {
  return remarks.filter(({ kind, due }) => kind === 'coaching' && due !== null && due <= today)
}
