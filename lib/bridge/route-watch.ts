import type { ContentScriptContext } from 'wxt/utils/content-script-context'

/** How often the address is compared where the browser does not tell of changes. Milliseconds. */
const COMPARE_EVERY = 200

/** The part of the Navigation API that is used; not every browser has it. */
interface Navigation extends EventTarget {
  readonly currentEntry?: unknown
}

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
  const { navigation } = window as Window & { readonly navigation?: Navigation }
  if (navigation) context.addEventListener(navigation as never, 'currententrychange' as never, compare)
  else context.setInterval(compare, COMPARE_EVERY)
  context.addEventListener(window, 'popstate', compare)
  // A page that comes back as it was left, from the browser's memory, may have been left at another ticket.
  context.addEventListener(window, 'pageshow', compare)
}
