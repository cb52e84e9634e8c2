import { i18n } from '@/components/i18n'
import type { Level } from '@/lib/signals/priority-matrix'

const WORDS: Readonly<Record<Level, () => string>> = {
  1: () => i18n.t('sense.level.low'),
  2: () => i18n.t('sense.level.medium'),
  3: () => i18n.t('sense.level.high'),
}

/** A level of impact or urgency as a word. */
export function levelWord(level: Level): string {
  return WORDS[level]()
}
