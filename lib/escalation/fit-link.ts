import type { MaskedDocument } from '@/lib/document/mask-document'

/** The sentence that names what was left out. */
export type MoreWords = (titles: readonly string[]) => string

export interface FittedLink {
  readonly url: string
  /** Titles of the fields that did not fit. */
  readonly leftOut: readonly string[]
}

/**
 * The address of a page that takes a document. What does not fit is left out as whole fields, the last first, and named at
 * the end of the text; which ticket it is about always stays.
 * @param address the address for a text.
 * @param limit longest address, in characters.
 */
export function fittedLink(
  document: MaskedDocument,
  write: (document: MaskedDocument) => string,
  address: (text: string) => string,
  limit: number,
  moreWords: MoreWords,
): FittedLink {
  const fields = document.sections.filter(({ id }) => id !== 'ticket')
  const ticket = document.sections.filter(({ id }) => id === 'ticket')
  const made = (kept: number): FittedLink => {
    const leftOut = fields.slice(kept).map(({ title }) => title)
    const sections = withNote([...fields.slice(0, kept), ...ticket], leftOut, moreWords)
    return { url: address(write({ ...document, sections } as MaskedDocument)), leftOut }
  }
  for (let kept = fields.length; kept > 0; kept--) {
    const link = made(kept)
    if (link.url.length <= limit) return link
  }
  return made(0)
}

/** The query of an address. A cut can leave half a sign behind, which could not be encoded. */
export function queryOf(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&')
}

function withNote(
  sections: MaskedDocument['sections'],
  leftOut: readonly string[],
  moreWords: MoreWords,
): MaskedDocument['sections'] {
  const last = sections.at(-1)
  if (leftOut.length === 0 || !last) return sections
  const note = {
    kind: 'paragraph' as const,
    content: [{ text: moreWords(leftOut), look: 'plain' as const }],
  }
  return [...sections.slice(0, -1), { ...last, blocks: [...last.blocks, note] }]
}
