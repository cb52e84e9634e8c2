import { i18n } from '@/components/i18n'
import { stage, type Stage } from '@/lib/rubric/stage'

const WORDS: Record<Stage, () => string> = {
  new: () => i18n.t('stage.new'),
  'in-progress': () => i18n.t('stage.inProgress'),
  waiting: () => i18n.t('stage.waiting'),
  escalated: () => i18n.t('stage.escalated'),
  solved: () => i18n.t('stage.solved'),
}

/** All stages, in the order a ticket goes through them. */
export const STAGES: readonly Stage[] = stage.options

/** A stage as people call it; a name that is no stage stays as it is. */
export function stageWord(name: string): string {
  const known = stage.safeParse(name)
  return known.success ? WORDS[known.data]() : name
}
