import type { EvalPart } from '../part'
import { demoSnapshots } from '../signals/demo-snapshots'
import { measureAgreement, type Agreement, type VerdictResult } from '../signals/verdict-agreement'
import { readVerdictLabels } from '../signals/verdict-labels'
import { markdownTable } from '../table'

/** Agreement in the half whose labels were looked at while the rubrics were improved, and in the half nobody looked at. */
interface Halves {
  readonly development: VerdictResult
  readonly heldOut: VerdictResult
}

/** Whether a ticket is in the half that may be looked at; the other half is for measuring only. */
function isDevelopment(ticket: string): boolean {
  return Number(ticket) % 2 === 1
}

/** How often the built-in rubrics say of the demo's tickets what an independent reader says. */
export const verdictsPart: EvalPart = {
  name: 'verdicts',
  async run({ log }) {
    const labels = readVerdictLabels()
    if (labels.length === 0) {
      log('  nothing to measure with: the demo tickets have no verdicts yet')
      return null
    }
    const snapshots = await demoSnapshots()
    const halves: Halves = {
      development: measureAgreement(
        snapshots,
        labels.filter(({ ticket }) => isDevelopment(ticket)),
      ),
      heldOut: measureAgreement(
        snapshots,
        labels.filter(({ ticket }) => !isDevelopment(ticket)),
      ),
    }
    return { ...measureAgreement(snapshots, labels), halves }
  },
  table(result) {
    const { agreement, n, rubrics, criteria, stages, misses, halves } = result as unknown as VerdictResult & {
      readonly halves: Halves
    }
    const line = (name: string, one: Agreement) => [name, one.agreement.toFixed(3), one.n]
    const halfLines = (name: string, half: VerdictResult) => [
      line(name, half),
      ...Object.entries(half.rubrics).map(([rubric, one]) => line(`${name}, ${rubric}`, one)),
    ]
    return [
      markdownTable(
        ['verdicts', 'agreement', 'labels'],
        [
          line('all', { agreement, n }),
          ...Object.entries(rubrics).map(([name, one]) => line(name, one)),
          ...halfLines('development', halves.development),
          ...halfLines('held out', halves.heldOut),
          line('stage (apart)', stages),
        ],
      ),
      markdownTable(
        ['criterion', 'agreement', 'labels'],
        Object.entries(criteria).map(([name, one]) => line(name, one)),
      ),
      missesTable(misses),
    ].join('\n\n')
  },
}

/** Every label that was not met, in the order of the labels. */
function missesTable(misses: VerdictResult['misses']): string {
  const rows = misses.map(({ ticket, rubric, criterion, label, said, note }) => [
    ticket,
    rubric === 'stage' ? 'stage' : `${rubric}.${criterion}`,
    label,
    said,
    note.replaceAll('|', '\\|'),
  ])
  return markdownTable(['ticket', 'criterion', 'reader', 'Deskhand', 'note of the reader'], rows)
}
