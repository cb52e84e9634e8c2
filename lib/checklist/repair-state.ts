import { z } from 'zod'
import { checklistState, type ChecklistState } from './checklist-state'

/** A ticket's checklist, ready for use. */
export interface OpenedChecklist {
  readonly state: ChecklistState
  /** Whether something that lay there could not be used and was left out. */
  readonly isRepaired: boolean
}

/** The ticket that a checklist belongs to. */
export type ChecklistTicket = Pick<ChecklistState, 'host' | 'site' | 'key'>

/** The checklist of a ticket on which nothing was done yet. @param now ISO 8601 UTC */
export function emptyChecklist({ host, site, key }: ChecklistTicket, now: string): ChecklistState {
  return { host, site, key, at: now, chosen: null, marks: {}, facts: [], ways: {}, ticked: {} }
}

/**
 * The checklist that lies somewhere for a ticket, whatever lies there: each mark, fact, way and moment that can be used is, and
 * what cannot is left out. Never throws.
 * @param now ISO 8601 UTC, for a checklist that does not say when it was changed
 */
export function repairChecklist(kept: unknown, ticket: ChecklistTicket, now: string): OpenedChecklist {
  const empty = emptyChecklist(ticket, now)
  if (kept === undefined) return { state: empty, isRepaired: false }
  const whole = checklistState.safeParse(kept)
  if (whole.success)
    return { state: { ...whole.data, host: empty.host, site: empty.site, key: empty.key }, isRepaired: false }
  const source = z.record(z.string(), z.unknown()).catch({}).parse(kept)
  const { at, chosen, marks, facts, ways, ticked } = checklistState.shape
  const state = {
    ...empty,
    at: at.catch(now).parse(source['at']),
    chosen: chosen.catch(null).parse(source['chosen']),
    marks: usable(source['marks'], marks.valueType),
    facts: z
      .array(z.unknown())
      .catch([])
      .parse(source['facts'])
      .flatMap((each) => facts.element.safeParse(each).data ?? []),
    ways: usable(source['ways'], ways.valueType),
    ticked: usable(source['ticked'], ticked.valueType),
  }
  return { state, isRepaired: true }
}

/** The entries of a record that hold. */
function usable<T>(record: unknown, value: z.ZodType<T>): Record<string, T> {
  const entries = Object.entries(z.record(z.string(), z.unknown()).catch({}).parse(record))
  return Object.fromEntries(
    entries.flatMap(([key, each]): [string, T][] => {
      const parsed = value.safeParse(each)
      return parsed.success ? [[key, parsed.data]] : []
    }),
  )
}
