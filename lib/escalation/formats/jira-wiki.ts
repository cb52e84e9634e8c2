import type { Block, Inline } from '@/lib/document/document'
import type { MaskedDocument } from '@/lib/document/mask-document'

/** Signs that mean something in Jira's wiki markup. */
const SIGNS = /[{}[\]*_+^~?!|@#&<>\\-]/g
/** Signs that a backslash does not take the meaning from. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\\': '&#92;' }
/** `h1.`, `bq.` and `{` begin blocks; numbered and bulleted lines begin lists. */
const LINE_START = /^(\s*)(h[1-6]|bq|fn\d)\./i

/** The document in Jira's wiki markup, which the prefilled "create issue" page and Data Center take. */
export function toJiraWiki({ sections }: MaskedDocument): string {
  return `${sections.map(({ title, blocks }) => [`h3. ${escaped(title)}`, ...blocks.map(blockOf)].join('\n')).join('\n\n')}\n`
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return lineOf(block.content)
    case 'list':
      return block.items.map((item) => `${block.ordered ? '#' : '*'} ${lineOf(item)}`).join('\n')
    case 'code':
      // The end mark cannot be escaped inside; a joiner that nobody sees parts it.
      return `{noformat}\n${block.text.replaceAll(/\{noformat/gi, '{\u2060noformat')}\n{noformat}`
  }
}

function lineOf(content: readonly Inline[]): string {
  return content.map(inlineOf).join('').replace(LINE_START, '$1$2&#46;')
}

function inlineOf({ text, look, href }: Inline): string {
  const words = escaped(text)
  const looked = look === 'strong' ? around('*', words) : look === 'code' ? around('{{', words, '}}') : words
  return href === undefined ? looked : `[${words.trim()}|${href.replace(/[|[\]\s]/g, encodeURIComponent)}]`
}

function around(open: string, text: string, close = open): string {
  const inner = text.trim()
  return inner === '' ? text : text.replace(inner, () => `${open}${inner}${close}`)
}

function escaped(text: string): string {
  return text.replace(SIGNS, (sign) => ENTITIES[sign] ?? `\\${sign}`)
}
