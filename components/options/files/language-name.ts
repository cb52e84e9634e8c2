import { uiLocale } from '../../ui/locale'

/** A language as people call it, in the language of the interface. @param tag BCP 47 */
export function languageName(tag: string): string {
  return new Intl.DisplayNames([uiLocale(), 'en'], { type: 'language' }).of(tag) ?? tag
}
