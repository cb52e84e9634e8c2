import { browser } from 'wxt/browser'

/** The language of the browser's interface, which is the one our texts are in; BCP 47. */
export function uiLocale(): string {
  return browser.i18n.getUILanguage() || 'en'
}
