import type { Evidence } from '@/lib/ticket/evidence'

/** What was seen, each place once and in its order, at most so many. */
export function distinctEvidence(evidence: readonly Evidence[], most: number): Evidence[] {
  const places = new Map(evidence.map((each) => [placeOf(each), each]))
  return [...places.values()].slice(0, most)
}

/** Where evidence was seen, as text: in a message by its stretch, in a field by its value. */
function placeOf(evidence: Evidence): string {
  if ('field' in evidence) return `${evidence.field} ${evidence.quote}`
  return `${evidence.messageId} ${String(evidence.start)}-${String(evidence.end)}`
}
