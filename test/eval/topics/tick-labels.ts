import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { readText } from '../data-files'

/** What readers expect of the steps of playbooks: of the demo's tickets, and of those to develop with. */
export const STATE_LABELS = fileURLToPath(new URL('../labels/states.tsv', import.meta.url))
export const DEVELOPMENT_STATE_LABELS = fileURLToPath(
  new URL('../labels/development-states.tsv', import.meta.url),
)
/** Of tickets that nobody who writes conditions has seen, read by one reader each. */
export const FRESH_STATE_LABELS = fileURLToPath(new URL('../labels/fresh-states.tsv', import.meta.url))
/** Of threads that others wrote and read after the conditions were written: odd ticket numbers to work on, even ones held back. */
export const READ_STATE_LABELS = fileURLToPath(new URL('../labels/read-states.tsv', import.meta.url))

const row = z.object({
  ticket: z.string().regex(/^\d+$/),
  /** `sso/expiry`. */
  step: z.templateLiteral([z.string(), '/', z.string()]),
  state: z.enum(['done', 'open', 'na']),
})
export type TickLabel = z.infer<typeof row>

/** The labels of a file in its order; null where there is no such file. @throws Error with the number of the first bad row. */
export function readTickLabels(file: string): TickLabel[] | null {
  const text = readText(file)
  if (text === null) return null
  return text.split('\n').flatMap((line, at) => {
    const [ticket, step, state] = line.trim().split('\t')
    if (ticket === '' || ticket === 'ticket') return []
    const parsed = row.safeParse({ ticket, step, state })
    if (!parsed.success) throw new Error(`States, line ${at + 1}: ${z.prettifyError(parsed.error)}`)
    return [parsed.data]
  })
}
