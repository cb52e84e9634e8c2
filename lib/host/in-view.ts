/**
 * Whether words of a message take up room on the page and are not cut off by a folded part of it. Whether the window shows
 * them does not matter: it is scrolled to them.
 */
export function isInView(range: Range, message: Element): boolean {
  const words = range.getBoundingClientRect()
  if (words.height === 0) return false
  for (
    let element = range.startContainer.parentElement;
    element && message.contains(element);
    element = element.parentElement
  ) {
    if (!/^(?:hidden|clip)$/.test(getComputedStyle(element).overflowY)) continue
    const fold = element.getBoundingClientRect()
    if (words.bottom > fold.bottom + 1 || words.top < fold.top - 1) return false
  }
  return true
}
