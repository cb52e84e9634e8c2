import { pageWorld } from './page-world'
import { findQuote } from './quote-range'

/** The name of our highlight; its colour is in the bridge's style sheet. */
const HIGHLIGHT = 'deskhand-evidence'

/**
 * Finds a quote inside a message's element, highlights it without touching the DOM, and scrolls to it. Only one quote is
 * highlighted at a time. False when it is not there, or the browser has no highlights; the page is then left alone.
 */
export function revealQuote(element: Element, quote: string): boolean {
  const range = rangeOf(element, quote)
  const { Highlight, CSS } = pageWorld()
  if (!range || !Highlight || !CSS.highlights) return false
  CSS.highlights.set(HIGHLIGHT, new Highlight(range))
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  return true
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
