import type { Remark } from '../record/review'

/** Disputes that nobody has answered, in the order given. */
export function openDisputes(remarks: readonly Remark[]): Remark[] {
  const answered = new Set(remarks.flatMap(({ answers }) => answers ?? []))
  return remarks.filter(({ kind, id }) => kind === 'dispute' && !answered.has(id))
}

/** Coaching notes whose day has come. @param today e.g. `2026-12-01` */
export function dueCoaching(remarks: readonly Remark[], today: string): Remark[] {
  return remarks.filter(({ kind, due }) => kind === 'coaching' && due !== null && due <= today)
}

/**
 * What was said about a review as it is read: by the version it is about, and then by time. Clocks differ and are set back: no
 * answer stands before what it answers.
 */
export function inOrder(remarks: readonly Remark[]): Remark[] {
  const sorted = remarks.toSorted(
    (one, other) => one.counter - other.counter || compared(one.at, other.at) || compared(one.id, other.id),
  )
  const ids = new Set(sorted.map(({ id }) => id))
  const said = new Set<string>()
  const ordered: Remark[] = []
  const say = (remark: Remark) => {
    said.add(remark.id)
    ordered.push(remark)
    for (const one of sorted) if (one.answers === remark.id && held.delete(one)) say(one)
  }
  const held = new Set<Remark>()
  for (const remark of sorted) {
    const { answers } = remark
    if (answers !== null && ids.has(answers) && !said.has(answers)) held.add(remark)
    else say(remark)
  }
  // Two that answer each other come from a file somebody made; they are shown all the same.
  return [...ordered, ...held]
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
