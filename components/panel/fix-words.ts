import { i18n } from '@/components/i18n'
import type { FieldTarget, ReadyAction } from '@/lib/rubric/fix-action'
import { fieldWord } from '../ui/field-words'

/** What the button of a step says. @param hasArticle whether there is an article to link */
export function fixWords(action: ReadyAction, hasArticle: boolean): string {
  switch (action.kind) {
    case 'ask':
      return i18n.t('fix.ask')
    case 'section':
      return i18n.t('fix.section')
    case 'field':
      return i18n.t('fix.field', { field: targetWord(action.target) })
    case 'article':
      return i18n.t(hasArticle ? 'fix.article' : 'fix.findArticle')
    case 'reply':
      return i18n.t('fix.reply')
  }
}

/** A field as people call it. */
export function targetWord(target: FieldTarget): string {
  return 'field' in target ? fieldWord(target.field) : target.name
}
