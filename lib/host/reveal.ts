import { pageWorld } from './page-world'
import { findQuote } from './quote-range'

/** The name of our highlight; its colour is in the bridge's style sheet. */
const HIGHLIGHT = 'deskhand-evidence'

/**
 * Finds a quote inside an element, highlights it without touching the DOM, and scrolls to it. False when it is not there;
 * the page is then left alone.
 */
export function revealQuote(element: Element, quote: string): boolean {
  const range = rangeOf(element, quote)
  if (range) highlight(range)
  return range !== null
}

/** Highlights a range, the only one, and scrolls to it. A browser without highlights only scrolls. */
export function highlight(range: Range): void {
  const { Highlight, CSS } = pageWorld()
  if (Highlight) CSS.highlights?.set(HIGHLIGHT, new Highlight(range))
  if (range.startContainer.parentElement) scrollToElement(range.startContainer.parentElement)
}

/** Brings an element to the middle of the window, without movement where the person asked for none. */
export function scrollToElement(element: Element): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
}

/** Takes the highlight away. */
export function clearReveal(): void {
  pageWorld().CSS.highlights?.delete(HIGHLIGHT)
}

/** The range of a quote inside an element; null when it is not there. */
export function rangeOf(element: Element, quote: string): Range | null {
  const nodes: Text[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest('script, style')) nodes.push(node)

  const found = findQuote(nodes.map((node) => node.data).join(''), quote)
  if (!found) return null
  const range = document.createRange()
  let passed = 0
  for (const node of nodes) {
    const end = passed + node.length
    if (found.start >= passed && found.start < end) range.setStart(node, found.start - passed)
    if (found.end > passed && found.end <= end) {
      range.setEnd(node, found.end - passed)
      return range
    }
    passed = end
  }
  return null
}
