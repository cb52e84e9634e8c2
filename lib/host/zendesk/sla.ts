import { toUtc } from '@/lib/ticket/moment'
import type { SlaTarget } from '@/lib/ticket/snapshot'
import type { ZendeskPolicyMetric } from './answers'

/** Zendesk's metrics, as its SLA pages name them. */
const METRICS: Readonly<Record<string, Pick<SlaTarget, 'name' | 'kind'>>> = {
  first_reply_time: { name: 'First reply time', kind: 'first-response' },
  next_reply_time: { name: 'Next reply time', kind: 'next-response' },
  periodic_update_time: { name: 'Periodic update', kind: 'update' },
  pausable_update_time: { name: 'Pausable update', kind: 'update' },
  requester_wait_time: { name: 'Requester wait time', kind: 'resolution' },
  agent_work_time: { name: 'Agent work time', kind: 'resolution' },
  total_resolution_time: { name: 'Total resolution time', kind: 'resolution' },
  group_ownership_time: { name: 'Group ownership time', kind: 'other' },
}

/** The targets of a ticket as they stood at `readAt`. A stage Zendesk does not document is left out. */
export function slaOf(metrics: readonly ZendeskPolicyMetric[], readAt: string): SlaTarget[] {
  return metrics.flatMap((metric) => {
    const stage = stageOf(metric, readAt)
    if (!stage) return []
    const known = Object.hasOwn(METRICS, metric.metric) ? METRICS[metric.metric] : undefined
    const { name, kind } = known ?? { name: metric.metric.replaceAll('_', ' '), kind: 'other' }
    const isDue = stage === 'running' || stage === 'breached'
    return [{ name, kind, stage, dueAt: isDue ? toUtc(metric.breach_at) : null }]
  })
}

function stageOf({ stage, breach_at }: ZendeskPolicyMetric, readAt: string): SlaTarget['stage'] | null {
  if (stage === 'paused') return 'paused'
  if (stage === 'achieved' || stage === 'fulfilled') return 'met'
  if (stage !== 'active') return null
  return breach_at !== null && Date.parse(breach_at) <= Date.parse(readAt) ? 'breached' : 'running'
}
