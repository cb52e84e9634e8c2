import type { ContentScriptContext } from 'wxt/utils/content-script-context'

/** How often the address is compared, for browsers and moves that tell nothing of themselves. Milliseconds. */
const COMPARE_EVERY = 250

/** Part of the Navigation API, which not every browser has. */
type WithNavigation = Window & { readonly navigation?: EventTarget }

/**
 * Tells each address that the page has moved to without loading anew. Only moves that were made count: a navigation that is
 * begun may yet be refused by the page, be a download, or lead away.
 */
export function watchRoute(context: ContentScriptContext, moved: (url: string) => void): void {
  let last = location.href
  const compare = () => {
    if (location.href === last) return
    last = location.href
    moved(last)
  }
  const { navigation } = window as WithNavigation
  navigation?.addEventListener('currententrychange', compare, { signal: context.signal })
  context.addEventListener(window, 'popstate', compare)
  // A page that comes back as it was left, from the browser's memory, may have been left at another ticket.
  context.addEventListener(window, 'pageshow', compare)
  context.setInterval(compare, COMPARE_EVERY)
}
