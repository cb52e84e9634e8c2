import { i18n } from '@/components/i18n'
import type { SnippetFault } from '@/lib/reply/snippets/read-snippets'
import type { Snippet } from '@/lib/reply/snippets/snippet'
import { stageWord } from '../../ui/stage-words'

/** What kind of text it is and when it is offered, in one line. */
export function conditionWords({ kind, when }: Snippet): string {
  const { language, host, stage, field } = when
  const parts = [
    i18n.t(kind === 'note' ? 'snippets.kind.note' : 'snippets.kind.reply'),
    ...(language === null ? [] : [i18n.t(`snippets.language.${language}`)]),
    ...(host === null ? [] : [i18n.t(`host.${host}`)]),
    ...(stage === null ? [] : [stageWord(stage)]),
    ...(field === null ? [] : [i18n.t('snippets.fieldIs', field)]),
  ]
  return parts.join(' · ')
}

/** Why a file was not taken in, and what to do. */
export function faultWords(fault: SnippetFault | { readonly reason: 'unreadable' | 'not-saved' }): string {
  switch (fault.reason) {
    case 'too-long':
      return i18n.t('snippets.fault.tooLong')
    case 'no-json':
      return i18n.t('snippets.fault.noJson')
    case 'no-snippets':
      return i18n.t('snippets.fault.noSnippets')
    case 'too-many':
      return i18n.t('snippets.fault.tooMany')
    case 'no-column':
      return i18n.t('snippets.fault.noColumn', { column: fault.column })
    case 'unknown-column':
      return i18n.t('snippets.fault.unknownColumn', { column: fault.column })
    case 'invalid':
      return i18n.t('snippets.fault.invalid', { place: fault.place, field: fault.field })
    case 'twice':
      return i18n.t('snippets.fault.twice', { place: fault.place, title: fault.title })
    case 'unreadable':
      return i18n.t('snippets.fault.unreadable')
    case 'not-saved':
      return i18n.t('snippets.notSaved')
  }
}
