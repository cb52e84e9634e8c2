import { fileURLToPath } from 'node:url'
import type { EvalPart } from '../part'
import { demoSnapshots } from '../signals/demo-snapshots'
import { measureAgreement, type Agreement, type VerdictResult } from '../signals/verdict-agreement'
import {
  DEMO_LABELS,
  DEVELOPMENT_LABELS,
  FRESH_LABELS,
  readVerdictLabels,
  UNSEEN_LABELS,
} from '../signals/verdict-labels'
import { markdownTable } from '../table'

/** Tickets of the same company beside the demo's: some to develop with, some that nobody looks at. */
const ticketsIn = (folder: string) => fileURLToPath(new URL(`../tickets/${folder}/`, import.meta.url))

/**
 * Agreement on what may be looked at while the rubrics are improved (`development`: half of the demo, and tickets written for
 * it), on the other half of the demo, and on tickets that nobody who works on detectors has seen.
 */
interface Sets {
  readonly demoHalf: VerdictResult
  readonly development: VerdictResult
  readonly heldOut: VerdictResult
  readonly unseen: VerdictResult
  /** More of these, by other writers, each read by one reader. */
  readonly fresh: VerdictResult
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
    const apart = async (folder: string, file: string) =>
      measureAgreement(await demoSnapshots(ticketsIn(folder)), readVerdictLabels(file))
    const sets: Sets = {
      demoHalf: measured(true),
      development: await apart('development', DEVELOPMENT_LABELS),
      heldOut: measured(false),
      unseen: await apart('unseen', UNSEEN_LABELS),
      fresh: await apart('fresh', FRESH_LABELS),
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
          ...setLines('development: half of the demo', sets.demoHalf),
          ...setLines('development: tickets', sets.development),
          ...setLines('held out: half of the demo', sets.heldOut),
          ...setLines('held out: unseen tickets', sets.unseen),
          ...setLines('held out: fresh tickets', sets.fresh),
          line('stage (apart)', stages),
        ],
      ),
      markdownTable(
        ['criterion', 'demo', 'labels', 'development', 'labels', 'unseen', 'labels', 'fresh', 'labels'],
        Object.entries(criteria).map(([name, one]) => [
          ...line(name, one),
          ...[sets.development, sets.unseen, sets.fresh].flatMap((set) => {
            const { agreement, n } = set.criteria[name] ?? { agreement: 0, n: 0 }
            return [agreement.toFixed(3), n]
          }),
        ]),
      ),
      missesTable([...misses, ...sets.development.misses, ...sets.unseen.misses, ...sets.fresh.misses]),
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
