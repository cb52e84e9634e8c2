/** Constructors as the page has them. */
export interface PageWorld {
  readonly Object: ObjectConstructor
  readonly DataTransfer: typeof DataTransfer
  readonly ClipboardEvent: typeof ClipboardEvent
  readonly Highlight?: typeof Highlight
  readonly CSS: typeof CSS
}

/**
 * The page's own constructors. Firefox keeps what a content script makes away from the page ("permission denied"), so
 * events and highlights that the page or its editors shall see are made with the page's; Chromium shares them anyway.
 */
export function pageWorld(): PageWorld {
  const own = window as unknown as PageWorld & { readonly wrappedJSObject?: PageWorld }
  return own.wrappedJSObject ?? own
}
