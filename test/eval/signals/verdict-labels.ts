import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { verdict } from '@/lib/rubric/judgement'
import { stage } from '@/lib/rubric/stage'
import { readText } from '../data-files'

/** What independent readers say of the demo's tickets, and of those in `tickets/`; see the README beside them. */
export const DEMO_LABELS = fileURLToPath(new URL('../labels/verdicts.tsv', import.meta.url))
export const DEVELOPMENT_LABELS = fileURLToPath(
  new URL('../labels/development-verdicts.tsv', import.meta.url),
)
export const UNSEEN_LABELS = fileURLToPath(new URL('../labels/unseen-verdicts.tsv', import.meta.url))
export const FRESH_LABELS = fileURLToPath(new URL('../labels/fresh-verdicts.tsv', import.meta.url))

const row = z.object({
  ticket: z.string(),
  rubric: z.enum(['hygiene', 'escalation', 'stage']),
  criterion: z.string(),
  /** A verdict; in rows of the rubric `stage` the stage. */
  label: z.union([verdict, stage]),
  note: z.string(),
})
export type VerdictLabel = z.infer<typeof row>

/** The labels of a file in its order. @throws Error with the number of the first row that is not in shape. */
export function readVerdictLabels(file: string): VerdictLabel[] {
  return parseVerdictLabels(readText(file) ?? '')
}

/** The labels in the order of the text. @throws Error with the number of the first row that is not in shape. */
export function parseVerdictLabels(text: string): VerdictLabel[] {
  const lines = text.split('\n').slice(1)
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    const [ticket, rubric, criterion, label, note = ''] = line.split('\t')
    const parsed = row.safeParse({ ticket, rubric, criterion, label, note: note.trim() })
    if (!parsed.success) throw new Error(`Labels, line ${at + 2}: ${z.prettifyError(parsed.error)}`)
    return [parsed.data]
  })
}
