import { fileURLToPath } from 'node:url'
import type { EvalPart } from '../part'
import { demoSnapshots } from '../signals/demo-snapshots'
import { measureAgreement, type Agreement, type VerdictResult } from '../signals/verdict-agreement'
import { DEMO_LABELS, readVerdictLabels, UNSEEN_LABELS } from '../signals/verdict-labels'
import { markdownTable } from '../table'

/** Tickets written after the detectors, by somebody who had not seen them, and never looked at while working on them. */
const UNSEEN_TICKETS = fileURLToPath(new URL('../tickets/', import.meta.url))

/**
 * Agreement in the half of the demo that was looked at while the rubrics were improved, in the half that was not, and on
 * tickets that are not the demo's at all.
 */
interface Sets {
  readonly development: VerdictResult
  readonly heldOut: VerdictResult
  readonly unseen: VerdictResult
}

/** Whether a ticket is in the half that may be looked at; the other half is for measuring only. */
function isDevelopment(ticket: string): boolean {
  return Number(ticket) % 2 === 1
}

/** How often the built-in rubrics say of tickets what independent readers say. */
export const verdictsPart: EvalPart = {
  name: 'verdicts',
  async run() {
    const labels = readVerdictLabels(DEMO_LABELS)
    const demo = await demoSnapshots()
    const measured = (wanted: boolean) =>
      measureAgreement(
        demo,
        labels.filter(({ ticket }) => isDevelopment(ticket) === wanted),
      )
    const sets: Sets = {
      development: measured(true),
      heldOut: measured(false),
      unseen: measureAgreement(await demoSnapshots(UNSEEN_TICKETS), readVerdictLabels(UNSEEN_LABELS)),
    }
    return { ...measureAgreement(demo, labels), sets }
  },
  table(result) {
    const { agreement, n, rubrics, criteria, stages, misses, sets } = result as unknown as VerdictResult & {
      readonly sets: Sets
    }
    const line = (name: string, one: Agreement) => [name, one.agreement.toFixed(3), one.n]
    const setLines = (name: string, set: VerdictResult) => [
      line(name, set),
      ...Object.entries(set.rubrics).map(([rubric, one]) => line(`${name}, ${rubric}`, one)),
    ]
    return [
      markdownTable(
        ['verdicts', 'agreement', 'labels'],
        [
          line('demo', { agreement, n }),
          ...Object.entries(rubrics).map(([name, one]) => line(`demo, ${name}`, one)),
          ...setLines('development', sets.development),
          ...setLines('held out', sets.heldOut),
          ...setLines('unseen tickets', sets.unseen),
          line('stage (apart)', stages),
        ],
      ),
      markdownTable(
        ['criterion', 'demo', 'labels', 'unseen', 'labels'],
        Object.entries(criteria).map(([name, one]) => {
          const unseen = sets.unseen.criteria[name] ?? { agreement: 0, n: 0 }
          return [...line(name, one), unseen.agreement.toFixed(3), unseen.n]
        }),
      ),
      missesTable([...misses, ...sets.unseen.misses]),
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
