import { addBareLinks } from './bare-links'
import { absoluteHref } from './href'
import { markQuotedReplies } from './quoted-reply'
import type { RichText } from './snapshot'
import { TextBuilder } from './text-builder'

type Node = Readonly<Record<string, unknown>>

/** A node still to be walked, or what to do when all below one has been. */
type Task = { readonly node: unknown; readonly row?: Row } | { readonly leave: () => void }
interface Row {
  cells: number
}

/** How many nodes are walked at most; a comment of Jira's 32,767 characters has a few thousand. */
const MOST_NODES = 500_000

/**
 * The text of an Atlassian Document, as {@link htmlToText} gives it for HTML. The document comes from elsewhere: nodes of
 * unknown type give the text inside them, wrong shapes give nothing. Iterative, so depth costs no stack.
 *
 * @param base Address that relative links are resolved against.
 */
export function adfToText(document: unknown, base?: string): RichText {
  const builder = new TextBuilder()
  const tasks: Task[] = [{ node: document }]
  let left = MOST_NODES
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    if ('leave' in task) task.leave()
    else if (isNode(task.node) && left-- > 0) walk(task.node, task.row, builder, tasks, base)
  }
  return markQuotedReplies(addBareLinks(builder.finish()))
}

function walk(node: Node, row: Row | undefined, builder: TextBuilder, tasks: Task[], base?: string): void {
  const attrs = isNode(node['attrs']) ? node['attrs'] : {}
  const inside = (leave: () => void, nextRow?: Row) => {
    tasks.push({ leave })
    const content = node['content']
    if (!Array.isArray(content)) return
    for (let index = content.length - 1; index >= 0; index -= 1)
      tasks.push(nextRow ? { node: content[index], row: nextRow } : { node: content[index] })
  }
  const block = (open: () => void, close: () => void) => {
    open()
    inside(close)
  }

  switch (node['type']) {
    case 'text':
      return text(node, builder, base)
    case 'hardBreak':
      return builder.lineBreak()
    case 'paragraph':
    case 'panel':
    case 'table':
    case 'mediaSingle':
    case 'layoutSection':
    case 'caption':
      return block(
        () => builder.separate(2),
        () => builder.separate(2),
      )
    case 'rule':
      return builder.separate(2)
    case 'heading':
      return block(
        () => builder.openHeading(),
        () => builder.closeHeading(),
      )
    case 'codeBlock':
      return block(
        () => builder.openCode(),
        () => builder.closeCode(),
      )
    case 'blockquote':
      return block(
        () => builder.openQuote(),
        () => builder.closeQuote(),
      )
    case 'bulletList':
    case 'taskList':
    case 'decisionList':
      return block(
        () => builder.openList(false),
        () => builder.closeList(),
      )
    case 'orderedList':
      return block(
        () => builder.openList(true, typeof attrs['order'] === 'number' ? attrs['order'] : 1),
        () => builder.closeList(),
      )
    case 'listItem':
    case 'taskItem':
    case 'decisionItem':
      builder.openItem()
      if (node['type'] === 'taskItem') builder.text(attrs['state'] === 'DONE' ? '[x] ' : '[ ] ')
      return inside(() => builder.closeItem())
    case 'tableRow':
      builder.openRow()
      return inside(() => builder.closeRow(), { cells: 0 })
    case 'tableCell':
    case 'tableHeader':
      builder.openCell(!row || row.cells === 0)
      if (row) row.cells += 1
      return inside(() => builder.closeCell())
    case 'expand':
    case 'nestedExpand':
      builder.separate(2)
      builder.text(textOf(attrs['title']))
      builder.separate(1)
      return inside(() => builder.separate(2))
    case 'mediaGroup':
      // Files below the text: they are the message's attachments, not part of what it says.
      return
    case 'media':
    case 'mediaInline':
      return builder.text(textOf(attrs['alt']) === '' ? '[image]' : `[image: ${textOf(attrs['alt'])}]`)
    case 'mention':
      return builder.text(mentionOf(textOf(attrs['text'])))
    case 'emoji':
      return builder.text(textOf(attrs['text']) || textOf(attrs['shortName']))
    case 'date':
      return builder.text(dateOf(attrs['timestamp']))
    case 'status':
      return builder.text(textOf(attrs['text']))
    case 'inlineCard':
    case 'blockCard':
    case 'embedCard':
      return card(node['type'] !== 'inlineCard', textOf(attrs['url']), builder, base)
    default:
      if (typeof node['text'] === 'string') builder.text(node['text'])
      return inside(() => undefined)
  }
}

function text(node: Node, builder: TextBuilder, base?: string): void {
  const marks = Array.isArray(node['marks']) ? node['marks'] : []
  const link: unknown = marks.find((mark) => isNode(mark) && mark['type'] === 'link')
  const target = isNode(link) && isNode(link['attrs']) ? textOf(link['attrs']['href']) : ''
  const href = target === '' ? null : absoluteHref(target, base)
  if (href) builder.openLink(href)
  builder.text(textOf(node['text']))
  if (href) builder.closeLink()
}

/** A card is shown as a title that is not in the document: its address is what there is. */
function card(isBlock: boolean, url: string, builder: TextBuilder, base?: string): void {
  const href = absoluteHref(url, base)
  if (isBlock) builder.separate(2)
  if (href) builder.openLink(href)
  builder.text(url)
  if (href) builder.closeLink()
  if (isBlock) builder.separate(2)
}

function mentionOf(name: string): string {
  return name === '' || name.startsWith('@') ? name : `@${name}`
}

/** `timestamp` is midnight UTC in milliseconds, as text. Shown as `2026-11-18`. */
function dateOf(timestamp: unknown): string {
  const date = new Date(Number(timestamp))
  return timestamp == null || Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
