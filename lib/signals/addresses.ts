import type { Span } from '@/lib/ticket/snapshot'
import type { Reading } from './reading'

const BARE = /https?:\/\/[^\s<>"'()]{8,400}/g
/** Longer texts are pasted, not written; links in them link nothing. In characters. */
const TEXT_LIMIT = 200_000

/** Links of a message, marked or written out, whose address fits; earlier mails left out. In its own text. */
export function addressesIn({ message, quotes }: Reading, fits: RegExp): readonly Span[] {
  const { links, text } = message
  const quoted = (start: number) => quotes.some((quote) => quote.start <= start && start < quote.end)
  const marked = links.filter(({ href, start }) => fits.test(href.slice(0, 400)) && !quoted(start))
  const bare = [...text.slice(0, TEXT_LIMIT).matchAll(BARE)].filter(
    ({ 0: address, index }) =>
      fits.test(address) && !quoted(index) && !marked.some((each) => each.start <= index && index < each.end),
  )
  return [
    ...marked.map(({ start, end }) => ({ start, end })),
    ...bare.map(({ 0: address, index }) => ({ start: index, end: index + address.length })),
  ]
}
