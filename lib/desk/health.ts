import type { HealthReport } from '@/lib/knowledge/health/report'
import { HealthSurvey } from '@/lib/knowledge/health/survey'
import type { Settings } from '@/lib/storage/settings'
import type { KnowledgeDesk } from './knowledge-desk'

/** Articles read from the database at a time. */
const BATCH = 200

/** How the articles of all sources that are switched on stand. */
export async function surveyHealth(
  knowledge: KnowledgeDesk,
  { staleMonths, disabledSources }: Settings,
): Promise<HealthReport> {
  const survey = new HealthSurvey()
  for await (const batch of knowledge.batches(BATCH))
    survey.add(batch.filter(({ sourceId }) => !disabledSources.includes(sourceId)))
  // Without a memory of past tickets nothing is said of use.
  const past = await knowledge.learning.memory().then(
    (learnt) => learnt.tickets(),
    () => [],
  )
  return survey.report(past, { now: Date.now(), staleMonths })
}
