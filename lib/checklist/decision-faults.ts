import type { ValueFault } from '@/lib/rubric/plain-issue'
import type { Decision } from './decision'

/** An answer that leads on to another decision. */
interface Lead {
  readonly from: number
  readonly answer: number
  readonly to: string
}

/**
 * What the shape of decisions alone cannot tell: two of one id, answers that lead nowhere, ways that go round in a circle,
 * and decisions that no answer leads to. Every way ends when there is no fault. @param start keys that lead to the list
 */
export function decisionFaults(decisions: readonly Decision[], start: ValueFault['path']): ValueFault[] {
  const places = new Map<string, number>()
  const faults: ValueFault[] = []
  decisions.forEach(({ id }, index) => {
    if (places.has(id)) faults.push({ path: [...start, index, 'id'], message: `"${id}" is there twice` })
    else places.set(id, index)
  })
  const leads = decisions.flatMap(({ answers }, from) =>
    answers.flatMap(({ next }, answer): Lead[] => (next === undefined ? [] : [{ from, answer, to: next }])),
  )
  const placeOf = ({ from, answer }: Lead): ValueFault['path'] => [...start, from, 'answers', answer, 'next']
  for (const lead of leads)
    if (!places.has(lead.to))
      faults.push({ path: placeOf(lead), message: `there is no decision "${lead.to}"` })
  const round = roundTrip(decisions, places, leads)
  if (round)
    faults.push({
      path: placeOf(round.last),
      message: `these decisions go round in a circle: ${round.ids.join(' → ')}`,
    })
  const reached = reachedFrom(0, places, leads)
  decisions.forEach(({ id }, index) => {
    if (places.get(id) === index && !reached.has(index))
      faults.push({ path: [...start, index], message: `no way from the first decision leads to "${id}"` })
  })
  return faults
}

function reachedFrom(
  first: number,
  places: ReadonlyMap<string, number>,
  leads: readonly Lead[],
): Set<number> {
  const reached = new Set([first])
  // A set that grows while it is walked is walked to its end.
  for (const each of reached)
    for (const { from, to } of leads) {
      const next = places.get(to)
      if (from === each && next !== undefined) reached.add(next)
    }
  return reached
}

/** A way that comes back to where it was, and the answer that closes it; null when every way ends. */
function roundTrip(
  decisions: readonly Decision[],
  places: ReadonlyMap<string, number>,
  leads: readonly Lead[],
): { readonly ids: readonly string[]; readonly last: Lead } | null {
  const ended = new Set<number>()
  // No longer than the list itself: a decision stands on the way once.
  const follow = (at: number, way: readonly number[]): ReturnType<typeof roundTrip> => {
    const here = [...way, at]
    for (const lead of leads.filter(({ from }) => from === at)) {
      const next = places.get(lead.to)
      if (next === undefined || ended.has(next)) continue
      const before = here.indexOf(next)
      if (before >= 0)
        return { ids: [...here.slice(before), next].map((place) => decisions[place]?.id ?? ''), last: lead }
      const found = follow(next, here)
      if (found) return found
    }
    ended.add(at)
    return null
  }
  for (const at of decisions.keys()) {
    const found = ended.has(at) ? null : follow(at, [])
    if (found) return found
  }
  return null
}
