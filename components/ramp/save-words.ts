import { i18n } from '@/components/i18n'
import type { CallResult } from '@/lib/messaging/make-call'

/** What is said of a write that did not happen; null where it did. */
export function saveFault(
  answer: CallResult<'ramp/person' | 'ramp/goal' | 'ramp/article' | 'ramp/forget' | 'ramp/erase'>,
): string | null {
  if (!answer.ok) return i18n.t('ramp.notSaved')
  return answer.value.ok ? null : i18n.t('ramp.storageFull')
}
