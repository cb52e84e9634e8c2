import { i18n } from '@/components/i18n'
import type { ProfileId } from '@/lib/profile/profile'

const WORDS: Record<ProfileId, () => string> = {
  associate: () => i18n.t('role.associate'),
  specialist: () => i18n.t('role.specialist'),
  'technical-specialist': () => i18n.t('role.technicalSpecialist'),
  analyst: () => i18n.t('role.analyst'),
  engineer: () => i18n.t('role.engineer'),
}

/** A role as people call it. */
export function roleWord(role: ProfileId): string {
  return WORDS[role]()
}
