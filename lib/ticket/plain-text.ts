import { addBareLinks } from './bare-links'
import { markQuotedReplies } from './quoted-reply'
import type { RichText } from './snapshot'

/** Plain text as a message: line ends made uniform, addresses and quoted mail noted; nothing else is read into it. */
export function plainToText(plain: string): RichText {
  const text = plain
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return markQuotedReplies(addBareLinks({ text, blocks: [], links: [] }))
}
