import { i18n } from '@/components/i18n'
import type { TimelineLine } from '@/lib/insight/timeline'
import { momentWords } from '../ui/time-words'

/** Until when something was promised, and what became of it. */
export function untilWords({ at, state }: NonNullable<TimelineLine['due']>): string {
  const time = momentWords(at)
  switch (state) {
    case 'open':
      return i18n.t('handOver.untilOpen', { time })
    case 'kept':
      return i18n.t('handOver.untilKept', { time })
    case 'broken':
      return i18n.t('handOver.untilBroken', { time })
  }
}
