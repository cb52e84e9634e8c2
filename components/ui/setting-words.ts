import { i18n } from '@/components/i18n'
import { settingsSchema } from '@/lib/storage/settings'

const NAMES = settingsSchema.keyof()

/** A setting's name in words; one that this version does not know keeps the name it has in storage. */
export function settingWord(field: string): string {
  const known = NAMES.safeParse(field)
  return known.success ? i18n.t(`options.field.${known.data}`) : field
}
