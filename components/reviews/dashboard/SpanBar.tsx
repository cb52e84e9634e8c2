import type { Interval } from '@/lib/review/stats/interval'

export interface SpanBarProps {
  /** All of 0–100. */
  readonly interval: Interval
  readonly middle: number
  readonly target: number | null
}

/** An interval on a line from 0 to 100: for a glance, the words beside it say the same. */
export function SpanBar({ interval: { low, high }, middle, target }: SpanBarProps) {
  return (
    <svg className="span-bar" viewBox="0 0 100 12" preserveAspectRatio="none">
      <rect className="span-bar-ground" x="0" y="4" width="100" height="4" />
      <rect className="span-bar-reach" x={low} y="2" width={Math.max(0.5, high - low)} height="8" />
      <rect
        className="span-bar-middle"
        x={Math.min(99, Math.max(0, middle - 0.5))}
        y="0"
        width="1"
        height="12"
      />
      {target !== null && (
        <line
          className="span-bar-target"
          x1={target}
          x2={target}
          y1="0"
          y2="12"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  )
}
