import type { Block, Inline } from './document'
import type { MaskedDocument } from './mask-document'
import { calm } from './calm'

/** Signs that mean something anywhere in a line of Markdown as GitHub and GitLab read it. */
const SIGNS = /[\\`*_{}[\]<>()#|~&$^=]/g
/** Signs that mean something at the beginning of a line. */
const LINE_START = /^(\s*)(?:([-+:])|(\d{1,9})([.)]))(?=\s|$|-|\+)/
/** A bare address becomes a link by itself. */
const ADDRESS = /\b(https?|ftp|mailto|www)([:.])/gi
/** So does an e-mail address, which has a dot after its @. */
const MAIL_ADDRESS = /(@[a-z\d-]+)\./gi

/**
 * The document as Markdown (CommonMark with GitHub's and GitLab's additions). No text in it can become markup.
 * @param withTitle whether its title stands above it
 */
export function toMarkdown({ title, sections }: MaskedDocument, withTitle = false): string {
  const parts = sections.map((section) =>
    [`## ${escaped(section.title)}`, ...section.blocks.map(blockOf)].join('\n\n'),
  )
  return `${[...(withTitle ? [`# ${escaped(title)}`] : []), ...parts].join('\n\n')}\n`
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return lineOf(block.content)
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${lineOf(item)}`)
        .join('\n')
    case 'code': {
      const fence = '`'.repeat(Math.max(3, longestRun(block.text) + 1))
      return `${fence}text\n${block.text}\n${fence}`
    }
  }
}

function lineOf(content: readonly Inline[]): string {
  const line = content
    .map((each, index) => inlineOf(each, isApart(content[index - 1], content[index + 1])))
    .join('')
  return line.replace(LINE_START, (_, space: string, sign?: string, number?: string, dot?: string) =>
    sign === undefined ? `${space}${number ?? ''}\\${dot ?? ''}` : `${space}\\${sign}`,
  )
}

/**
 * Marks of a look hold only where white space or the end of the line stands on both sides. That of a neighbour in code
 * stands within its marks.
 */
function isApart(before: Inline | undefined, after: Inline | undefined): boolean {
  const isOpen = (each: Inline | undefined, space: RegExp) =>
    each === undefined || (each.look !== 'code' && space.test(each.text))
  return isOpen(before, /\s$/) && isOpen(after, /^\s/)
}

function inlineOf({ text, look, href }: Inline, apart: boolean): string {
  const words = !apart || look === 'plain' ? escaped(text) : look === 'code' ? codeOf(text) : strongOf(text)
  return href === undefined ? words : `[${words}](<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>)`
}

/** White space beside the stars would keep them from being markup. */
function strongOf(text: string): string {
  const inner = text.trim()
  return inner === '' ? text : text.replace(inner, () => `**${escaped(inner)}**`)
}

function codeOf(text: string): string {
  if (text.trim() === '') return text
  const fence = '`'.repeat(longestRun(text) + 1)
  return `${fence} ${text} ${fence}`
}

function escaped(text: string): string {
  return calm(text)
    .replace(SIGNS, '\\$&')
    .replace(MAIL_ADDRESS, '$1\\.')
    .replace(ADDRESS, (_, scheme: string, sign: string) => (sign === ':' ? `${scheme}\\:` : `${scheme}\\.`))
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
}
