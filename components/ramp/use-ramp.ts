import { useMemo } from 'react'
import { rampOf, type Ramp } from '@/lib/checklist/ramp/ramp'
import type { RampView } from '@/lib/messaging/ramp-calls'
import { textFor } from '@/lib/rubric/localized'
import { uiLocale } from '../ui/locale'
import { useAnswer } from '../ui/use-answer'
import { useNow } from '../ui/use-now'
import { beginOf, dayHere } from './days'

/** A ramp with what it was counted from. */
export interface ShownRamp extends RampView {
  readonly ramp: Ramp
  /** The day here, `2026-11-27`. */
  readonly today: string
  /** What a topic is called; its id where its playbook is gone. */
  readonly topicName: (id: string) => string
}

/** The person's ramp, counted anew whenever something of it changes and when a new day begins. */
export function useRamp() {
  const { value, failed, again } = useAnswer('ramp/view', '{}', ['ramp', 'settings'])
  const today = dayHere(useNow())
  const shown = useMemo(() => value && shownRamp(value, today), [value, today])
  return { shown, failed, again }
}

/** Counts a ramp. */
export function shownRamp(view: RampView, today: string): ShownRamp {
  const { kept, plan, topics } = view
  const { start } = kept.person
  const since = start === null ? null : beginOf(start)
  const names = new Map(topics.map(({ id, title }) => [id, textFor(title, uiLocale())]))
  return {
    ...view,
    today,
    ramp: rampOf(
      kept,
      plan,
      topics.map(({ id }) => id),
      { today, since },
    ),
    topicName: (id) => names.get(id) ?? id,
  }
}
