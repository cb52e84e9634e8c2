import { fittedLink, queryOf, type FittedLink, type MoreWords } from './fit-link'
import { toPlainText } from './formats/plain-text'
import type { MaskedDocument } from '@/lib/document/mask-document'

/** Longest address in characters. Windows hands mail programs about 2,000. */
export const MAIL_LIMIT = 1_900
/** Longest subject, in characters; each may take nine in an address. */
const SUBJECT_LIMIT = 70

/** An address that opens a new mail with the document in it as far as it fits, to nobody yet. */
export function mailLink(document: MaskedDocument, moreWords: MoreWords): FittedLink {
  const { title } = document
  const subject = title.length > SUBJECT_LIMIT ? `${title.slice(0, SUBJECT_LIMIT - 1)}…` : title
  // RFC 6068: lines end with both signs.
  const address = (text: string) => `mailto:?${queryOf({ subject, body: text.replaceAll('\n', '\r\n') })}`
  return fittedLink(document, toPlainText, address, MAIL_LIMIT, moreWords)
}
