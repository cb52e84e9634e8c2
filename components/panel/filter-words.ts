import { i18n } from '@/components/i18n'
import type { FilterName } from '@/lib/knowledge/search/filters'
import type { SourceStatus } from '@/lib/messaging/view'
import { uiLocale } from '../ui/locale'
import { sourceName } from '../ui/source-words'

/** A value that results can be narrowed to, as people call it. */
export function filterValueWords(name: FilterName, value: string, sources: readonly SourceStatus[]): string {
  switch (name) {
    case 'source': {
      const source = sources.find(({ id }) => id === value)
      return source ? sourceName(source) : value
    }
    case 'audience':
      if (value === 'public') return i18n.t('assist.filter.public')
      if (value === 'signed-in') return i18n.t('assist.filter.signedIn')
      return i18n.t(value === 'internal' ? 'assist.filter.internal' : 'assist.filter.unknown')
    case 'language':
      return value === '' ? i18n.t('assist.filter.noLanguage') : languageWords(value)
  }
}

/** A filter with the value it is set to: `Language: German`. */
export function filterWords(name: FilterName, value: string, sources: readonly SourceStatus[]): string {
  return `${i18n.t(`assist.filter.${name}`)}: ${filterValueWords(name, value, sources)}`
}

/** A language by its name; its code where it has none, as the tag of an import may be anything. */
function languageWords(tag: string): string {
  try {
    return new Intl.DisplayNames(uiLocale(), { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
