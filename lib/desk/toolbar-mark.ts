import { i18n } from '#i18n'
import { browser } from 'wxt/browser'

/**
 * Says on the toolbar's button whether the page of a tab threw the panel out: where it cannot stand, this is the place
 * left to say so. A tab that loads another page loses the mark by itself.
 */
export async function markThrownOut(tabId: number, thrownOut: boolean): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: thrownOut ? '!' : '' })
    await browser.action.setTitle({
      tabId,
      title: thrownOut ? i18n.t('thrownOut.toolbar') : i18n.t('extensionName'),
    })
  } catch {
    // The tab was closed meanwhile.
  }
}
