/**
 * Calls back when the page has laid itself out for its next frame: to look at it costs nothing then, while in the middle of
 * the page's own work its layout would have to be made for us. Never calls back in a page that is not seen.
 */
export function afterLayout(callback: () => void): void {
  // What is observed anew is reported once in any case, right after the layout.
  const observer = new ResizeObserver(() => {
    observer.disconnect()
    callback()
  })
  observer.observe(document.documentElement)
}
