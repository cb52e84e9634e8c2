import type { Threshold } from '@/lib/rubric/thresholds'
import { NumberBox } from '../ui/NumberBox'
import { thresholdPartWord, thresholdWords } from './threshold-words'

export interface ThresholdListProps {
  readonly thresholds: readonly Threshold[]
  readonly onChange: (threshold: Threshold, value: number) => void
}

/** The numbers that decide a criterion, each with what it decides. */
export function ThresholdList({ thresholds, onChange }: ThresholdListProps) {
  const groups = Map.groupBy(thresholds, thresholdPartWord)
  return [...groups].map(([part, inPart]) => (
    <div key={part} role="group" aria-label={part} className="thresholds">
      <p className="thresholds-part">{part}</p>
      {inPart.map((threshold) => (
        <NumberBox
          key={
            threshold.kind === 'partialCredit' ? 'credit' : `${threshold.kind} ${threshold.path.join('.')}`
          }
          label={thresholdWords(threshold)}
          value={threshold.value}
          least={threshold.least}
          most={threshold.most}
          {...(threshold.kind === 'partialCredit' ? { percent: true, step: 0.05 } : { step: 1 })}
          onChange={(value) => onChange(threshold, value)}
        />
      ))}
    </div>
  ))
}
