import { demoSnapshots } from '../signals/demo-snapshots'
import { evalFile, readTopicLabels, type LabelledTicket } from './topic-set'

/**
 * Whole threads with the topics readers gave them; null where there are no labels.
 * @param folder of `test/eval/tickets`; absent: the demo's
 */
export async function labelledThreads(labels: string, folder?: string): Promise<LabelledTicket[] | null> {
  const known = readTopicLabels(evalFile(`labels/${labels}`))
  if (known === null) return null
  const snapshots = await demoSnapshots(folder === undefined ? undefined : evalFile(`tickets/${folder}/`))
  return snapshots.flatMap((snapshot): LabelledTicket[] => {
    const label = known.get(snapshot.key)
    return label ? [{ snapshot, first: label.first, second: label.second ?? null }] : []
  })
}
