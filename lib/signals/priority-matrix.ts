import { z } from 'zod'
import { ticketPriority, type TicketPriority } from '@/lib/ticket/snapshot'

/** Priorities from the least to the most pressing. */
export const PRIORITY_STEPS = ['low', 'normal', 'high', 'urgent'] as const satisfies readonly TicketPriority[]

/** How far up a priority stands, 0–3. */
export function stepOf(priority: TicketPriority): number {
  return PRIORITY_STEPS.indexOf(priority)
}

/** The more pressing of two. */
export function higherOf(a: TicketPriority, b: TicketPriority): TicketPriority {
  return stepOf(a) >= stepOf(b) ? a : b
}

const row = z.tuple([ticketPriority, ticketPriority, ticketPriority])
const cells = z.tuple([row, row, row])

/** Rows: impact 1–3; columns: urgency 1–3. */
export type PriorityMatrix = z.infer<typeof cells>
export type Level = 1 | 2 | 3

/** A cell (levels of impact and urgency) that is less pressing than one with less impact or less urgency. */
export interface FallingCell {
  readonly impact: Level
  readonly urgency: Level
  /** The neighbour it falls below. */
  readonly below: { readonly impact: Level; readonly urgency: Level }
}

const LEVELS = [1, 2, 3] as const

/** The priority of a cell. */
export function priorityAt(matrix: PriorityMatrix, impact: Level, urgency: Level): TicketPriority {
  return matrix[impact - 1]?.[urgency - 1] ?? 'normal'
}

/** The first cell at which the matrix falls although impact or urgency rises; null when it never does. */
export function fallingCell(matrix: PriorityMatrix): FallingCell | null {
  for (const impact of LEVELS)
    for (const urgency of LEVELS) {
      const here = stepOf(priorityAt(matrix, impact, urgency))
      const neighbours = [
        { impact: (impact - 1) as Level, urgency },
        { impact, urgency: (urgency - 1) as Level },
      ].filter((each) => each.impact > 0 && each.urgency > 0)
      const below = neighbours.find((each) => stepOf(priorityAt(matrix, each.impact, each.urgency)) > here)
      if (below) return { impact, urgency, below }
    }
  return null
}

/** A matrix that never falls when impact or urgency rises (field guide §4). */
export const priorityMatrix = cells.refine((matrix) => fallingCell(matrix) === null, 'must not fall')

/** The matrix most desks start with; an organisation may bring its own. */
export const PRIORITY_MATRIX: PriorityMatrix = [
  ['low', 'normal', 'normal'],
  ['normal', 'normal', 'high'],
  ['high', 'high', 'urgent'],
]
