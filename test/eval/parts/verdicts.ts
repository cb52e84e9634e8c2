import type { EvalPart } from '../part'
import { demoSnapshots } from '../signals/demo-snapshots'
import { measureAgreement, type VerdictResult } from '../signals/verdict-agreement'
import { readVerdictLabels } from '../signals/verdict-labels'
import { markdownTable } from '../table'

/** How often the built-in rubrics say of the demo's tickets what an independent reader says. */
export const verdictsPart: EvalPart = {
  name: 'verdicts',
  async run({ log }) {
    const labels = readVerdictLabels()
    if (labels.length === 0) {
      log('  nothing to measure with: the demo tickets have no verdicts yet')
      return null
    }
    return { ...measureAgreement(await demoSnapshots(), labels) }
  },
  table(result) {
    const { agreement, n, rubrics, criteria, stages, misses } = result as unknown as VerdictResult
    const line = (name: string, one: { readonly agreement: number; readonly n: number }) => [
      name,
      one.agreement.toFixed(3),
      one.n,
    ]
    return [
      markdownTable(
        ['verdicts', 'agreement', 'labels'],
        [
          line('all', { agreement, n }),
          ...Object.entries(rubrics).map(([name, one]) => line(name, one)),
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
