import { findPrivate, type FindOptions } from '@/lib/privacy/find-private'
import {
  PAYMENT_KINDS,
  PERSONAL_KINDS,
  SECRET_KINDS,
  type PrivacyFinding,
  type PrivacyKind,
} from '@/lib/privacy/finding'
import { MaskBook } from '@/lib/privacy/mask-book'
import { withoutOverlaps } from '@/lib/privacy/overlap'
import { mapTexts, type Block, type Inline, type OutgoingDocument } from './document'

/** A value known to be private because of what stands around it in the conversation. */
export interface KnownPrivate {
  readonly kind: PrivacyKind
  readonly value: string
}

export interface MaskOptions {
  /** Whether personal data is masked too; secrets and payment data always are. */
  readonly personal: boolean
  /** What was found in the messages that are quoted, where more of the sentence can be seen. */
  readonly known: readonly KnownPrivate[]
  /** Full names of the customer's people. */
  readonly people: readonly string[]
}

declare const masked: unique symbol
/** A document that has been through {@link maskDocument}. Every format asks for one, so that none is forgotten. */
export type MaskedDocument = OutgoingDocument & { readonly [masked]: true }

export interface Masked {
  readonly document: MaskedDocument
  /** How many different values of each kind were masked. */
  readonly tally: readonly { readonly kind: PrivacyKind; readonly count: number }[]
}

const ALWAYS: readonly PrivacyKind[] = [...SECRET_KINDS, ...PAYMENT_KINDS, 'custom']
/** Shorter values are parts of ordinary words. In characters. */
const LEAST_VALUE = 4

/** Masks what must not leave: the same value has the same mask everywhere in the document. */
export function maskDocument(document: OutgoingDocument, { personal, known, people }: MaskOptions): Masked {
  const kinds = personal ? [...ALWAYS, ...PERSONAL_KINDS] : ALWAYS
  const options: FindOptions = { kinds, people }
  const values = known.filter(({ kind, value }) => kinds.includes(kind) && value.length >= LEAST_VALUE)
  const book = new MaskBook()
  // What was read from a file has masks already; they must not come to stand for something else as well.
  mapTexts(document, (text) => book.reserve(text))
  const change = (text: string) => {
    const seen = values.flatMap((each) => placesOf(each, text))
    const found = findPrivate(text, options)
    const all = withoutOverlaps([seen.toSorted((a, b) => a.start - b.start), found])
    return book.maskAll(book.mask(text, all), options)
  }
  return {
    document: mapTexts(withoutSecretLinks(document, options), change) as MaskedDocument,
    tally: [...book.tally()].map(([kind, count]) => ({ kind, count })),
  }
}

/** A link cannot be masked and still lead anywhere: one with a secret in it is left out, its words stay. */
function withoutSecretLinks(document: OutgoingDocument, options: FindOptions): OutgoingDocument {
  const cleaned = (content: readonly Inline[]) =>
    content.map(({ href, ...rest }) =>
      href === undefined || findPrivate(href, { ...options, kinds: ALWAYS }).length > 0
        ? rest
        : { ...rest, href },
    )
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block): Block => {
        if (block.kind === 'paragraph') return { ...block, content: cleaned(block.content) }
        return block.kind === 'list' ? { ...block, items: block.items.map(cleaned) } : block
      }),
    })),
  }
}

function placesOf({ kind, value }: KnownPrivate, text: string): PrivacyFinding[] {
  const places: PrivacyFinding[] = []
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
    places.push({ kind, start: at, end: at + value.length, confidence: 'sure' })
  return places
}
