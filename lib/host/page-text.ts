import { PAGE_CAPS } from '@/lib/ticket/page-caps'
import type { PageMessage, PageTicket } from '@/lib/ticket/page-ticket'

/** What a field shows that holds nothing, in the languages that are tried. */
const EMPTY: ReadonlySet<string> = new Set([
  ...['-', '–', '—', 'None', 'Unassigned', 'Keine', 'Keiner', 'Nicht zugewiesen', 'なし', '未割り当て'],
])

const PICTURES = '[aria-hidden="true"], svg, style, script'

/** What a page shows among a message's words that nobody wrote. */
const NOT_WRITTEN = 'button, svg, script, style, template, [role="button"]'

/** What an element shows, or what stands in it if it is a control; undefined where there is no element. */
export function shownText(element: Element | null): string | undefined {
  if (!element) return undefined
  const typed = element.matches('input, textarea') ? (element as HTMLInputElement).value : null
  const text = (typed ?? spoken(element)).replace(/\s+/g, ' ').trim()
  return EMPTY.has(text) ? '' : text.slice(0, PAGE_CAPS.word)
}

/** The words of an element without those that are pictures, such as the initials of a person. */
function spoken(element: Element): string {
  if (!element.querySelector(PICTURES)) return element.textContent ?? ''
  const copy = element.cloneNode(true) as Element
  for (const picture of copy.querySelectorAll(PICTURES)) picture.remove()
  return copy.textContent ?? ''
}

/**
 * The HTML of a message without what the page put into it: buttons, and whatever `extra` matches. Elements of a kind that
 * HTML does not know are other extensions'.
 */
export function writtenHtml(element: Element, extra: string): string {
  const copy = element.cloneNode(true) as Element
  for (const one of [...copy.querySelectorAll('*')])
    if (one.localName.includes('-') || one.matches(`${NOT_WRITTEN}, ${extra}`)) one.remove()
  return copy.innerHTML.slice(0, PAGE_CAPS.html)
}

/**
 * The newest of the messages that may cross at once, and how many are left behind.
 * @param all the oldest first
 * @param most how many may cross
 */
export function newestMessages(
  all: readonly PageMessage[],
  most: number = PAGE_CAPS.messages,
): { messages: PageMessage[]; left: number } {
  const taken: PageMessage[] = []
  let characters = 0
  for (const message of all.slice(-most).reverse()) {
    characters += message.html.length
    if (characters > PAGE_CAPS.allHtml) break
    taken.push(message)
  }
  return { messages: taken.reverse(), left: all.length - taken.length }
}

/** The facts that are shown: those that are not are left out, as an absent key. */
export function shownFacts(facts: {
  readonly [K in keyof PageTicket]?: PageTicket[K] | undefined
}): Partial<PageTicket> {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined))
}
