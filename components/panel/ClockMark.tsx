import {
  AlarmClock,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CirclePause,
  CircleX,
  Clock,
  TriangleAlert,
} from 'lucide-react'
import type { ClockLine } from '@/lib/insight/clock-lines'
import { CLOCK_TONE } from './clock-words'
import './ClockMark.css'

const ICONS = {
  running: Clock,
  soon: AlarmClock,
  overdue: TriangleAlert,
  paused: CirclePause,
  met: CircleCheck,
  missed: CircleX,
  none: CircleDashed,
  unknown: CircleHelp,
} as const satisfies Record<ClockLine['state'], unknown>

/** The state of a clock as a shape in its colour; its word stands beside it. */
export function ClockMark({ state, size }: { readonly state: ClockLine['state']; readonly size: number }) {
  const Icon = ICONS[state]
  return (
    <Icon
      className={`clock-mark clock-mark-${CLOCK_TONE[state]}`}
      size={size}
      strokeWidth={2.25}
      aria-hidden
    />
  )
}
