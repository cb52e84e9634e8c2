import { timeLeft, wholeMoment } from '../moments'

const NAMES: Record<string, string> = {
  first_reply_time: 'First reply',
  next_reply_time: 'Next reply',
  periodic_update_time: 'Periodic update',
  requester_wait_time: 'Requester wait',
}

interface Props {
  metrics: Array<{ metric: string; stage: string; breach_at: string | null }>
}

/** The targets of a ticket; the nearest first. */
export function SlaBadges({ metrics }: Props) {
  const running = metrics.filter((one) => one.stage !== 'achieved')
  return running.map(({ metric, stage, breach_at }) => {
    const isLate = breach_at !== null && Date.parse(breach_at) < Date.now()
    const tone = stage === 'paused' ? 'paused' : isLate ? 'late' : 'running'
    return (
      <span
        key={metric}
        className="sla"
        data-tone={tone}
        data-test-id={`sla-policy-${metric.replaceAll('_', '-')}`}
        title={breach_at ? wholeMoment(breach_at) : stage}
      >
        {NAMES[metric] ?? metric} {breach_at ? timeLeft(breach_at) : stage}
      </span>
    )
  })
}
