import { PenLine } from 'lucide-react'
import type { Tone } from '../ui/tone'
import './RingDrawing.css'

export interface RingDrawingProps {
  readonly tone: Tone
  /** 0–1 of the ring. */
  readonly share: number
  /** Null when there is no score. */
  readonly number: string | null
  /** What the number is out of, where there is room to say it. */
  readonly of?: string
  /** Diameter in px. */
  readonly size: number
  /** Marked as counting what is being written. */
  readonly live?: boolean
}

const CENTRE = 36
const RADIUS = 32

/** A ring that fills, with a number inside; what it means is said beside it. */
export function RingDrawing({ tone, share, number, of, size, live = false }: RingDrawingProps) {
  return (
    <span className="ring" aria-hidden="true">
      <svg viewBox="0 0 72 72" width={size} height={size}>
        <circle className="ring-ground" cx={CENTRE} cy={CENTRE} r={RADIUS} />
        {number !== null && (
          <circle
            className={`ring-value ring-${tone}`}
            cx={CENTRE}
            cy={CENTRE}
            r={RADIUS}
            pathLength="100"
            strokeDasharray={`${Math.max(share * 100, 1)} 100`}
          />
        )}
      </svg>
      {live && (
        <span className="ring-live">
          <PenLine size={11} />
        </span>
      )}
      <span className="ring-words">
        <span className="ring-number">{number ?? '–'}</span>
        {of !== undefined && <span className="ring-of">{of}</span>}
      </span>
    </span>
  )
}
