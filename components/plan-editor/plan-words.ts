import { i18n } from '@/components/i18n'
import type { Measure } from '@/lib/checklist/plan'
import { camel } from '../ui/camel'

/** What a goal is counted by. */
export function measureWord(measure: Measure): string {
  return i18n.t(`planEditor.measure.${camel(measure)}`)
}
