import { i18n } from '@/components/i18n'
import type { CardCondition } from '@/lib/review/card/card'
import { listWords } from '../../ui/number-words'
import { stageWord } from '../../ui/stage-words'

/** For which tickets a category is, as a phrase: `channel email, and type incident`. */
export function conditionWords({ channels, types, tags, stages }: CardCondition): string {
  return listWords([
    ...(channels ? [i18n.t('reviewTab.channels', { names: channels.join(', ') })] : []),
    ...(types ? [i18n.t('reviewTab.types', { names: types.join(', ') })] : []),
    ...(tags ? [i18n.t('reviewTab.tags', { names: tags.join(', ') })] : []),
    ...(stages ? [i18n.t('reviewTab.stages', { names: stages.map(stageWord).join(', ') })] : []),
  ])
}
