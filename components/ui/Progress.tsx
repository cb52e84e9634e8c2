import { ProgressBar } from 'react-aria-components/ProgressBar'
import type { CSSProperties } from 'react'
import './Progress.css'

export interface ProgressProps {
  /** What is going on; its accessible name. */
  readonly label: string
  readonly done: number
  /** Null when nobody knows how much there is. */
  readonly total: number | null
}

/** A thin line that fills. */
export function Progress({ label, done, total }: ProgressProps) {
  const known = total !== null && total > 0
  const share = known ? Math.min(1, done / total) : 0
  return (
    <ProgressBar
      className="progress"
      aria-label={label}
      isIndeterminate={!known}
      value={share * 100}
      style={{ '--share': `${share * 100}%` } as CSSProperties}
    >
      <div className="progress-fill" />
    </ProgressBar>
  )
}
