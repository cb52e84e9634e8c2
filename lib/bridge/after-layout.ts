/** A page that has made itself anew meanwhile never reports what was observed: after this it is asked again. Milliseconds. */
const PATIENCE = 2_000

/**
 * Makes a look at the page cheap: what is asked for with the answered function is called when the page has laid itself out
 * for its next frame, while in the middle of the page's own work its layout would have to be made for us. Asked for several
 * times before that, it is called once; in a page that is not seen it is not called.
 */
export function afterLayout(callback: () => void): () => void {
  let askedAt = -Infinity
  const observer = new ResizeObserver(() => {
    observer.disconnect()
    askedAt = -Infinity
    callback()
  })
  return () => {
    const now = performance.now()
    if (now - askedAt < PATIENCE || document.visibilityState !== 'visible') return
    askedAt = now
    observer.disconnect()
    // What is observed anew is reported once in any case, right after the layout.
    observer.observe(document.documentElement)
  }
}
