import { absoluteHref } from './href'
import type { RichText } from './snapshot'

const ADDRESS = /https?:\/\/[^\s<>"`]+/gi
/** What ends a sentence or closes a bracket is not part of an address. */
const TRAILING = new Set(['.', ',', ';', ':', '!', '?', ')', ']', '}', '>', "'", '*', '…'])

/** Adds the web addresses written out in the text that are not links already. */
export function addBareLinks(rich: RichText): RichText {
  const added: RichText['links'] = []
  let next = 0
  for (const match of rich.text.matchAll(ADDRESS)) {
    const start = match.index
    const address = withoutTrailing(match[0])
    let known = rich.links[next]
    while (known && known.end <= start) known = rich.links[(next += 1)]
    const href = known && known.start < start + address.length ? null : absoluteHref(address)
    if (href) added.push({ href, start, end: start + address.length })
  }
  if (added.length === 0) return rich
  return { ...rich, links: [...rich.links, ...added].sort((a, b) => a.start - b.start) }
}

function withoutTrailing(address: string): string {
  // A closing bracket that was opened inside belongs to the address, as in Wikipedia's.
  let unopened = count(address, ')') - count(address, '(')
  let end = address.length
  while (end > 0 && TRAILING.has(address.charAt(end - 1))) {
    if (address.charAt(end - 1) === ')') {
      if (unopened <= 0) break
      unopened -= 1
    }
    end -= 1
  }
  return address.slice(0, end)
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
