import type { FinalEntry, FinalField } from './edits'
import {
  oneLine,
  plain,
  strong,
  type Block,
  type Inline,
  type OutgoingDocument,
  type Section,
} from '@/lib/document/document'
import type { Aspect, Packet, PacketConflict } from './packet'
import type { PacketTemplate } from './template'

/** The words of a document that are not of the ticket, in the language of the desk. */
export interface DocumentWords {
  readonly ticket: string
  readonly aspects: Readonly<Record<Aspect, string>>
  /** Before the sides of a conflict nobody decided. */
  readonly disagree: (about: PacketConflict['about']) => string
  /** What stands in a field that is empty, when the template shows empty fields. */
  readonly empty: string
  /** A title where the ticket has none. */
  readonly untitled: string
  /** Titles of links that were built from the packet, e.g. into logs. */
  readonly links: string
  /** After what was read from a file of the person; `name` is empty for what was pasted. */
  readonly fromFile: (name: string) => string
  /** After an article that was suggested. */
  readonly suggested: string
}

/** A link built for this packet, e.g. into a log search. */
export interface DocumentLink {
  readonly title: string
  readonly href: string
}

/** Longest title, in characters; trackers cut at 255. */
const TITLE_LIMIT = 200

/** The document of a packet for one destination. Nothing in it is masked yet. */
export function packetDocument(
  { ticket }: Packet,
  fields: readonly FinalField[],
  template: PacketTemplate,
  words: DocumentWords,
  links: readonly DocumentLink[] = [],
): OutgoingDocument {
  const byId = new Map(fields.map((field) => [field.id, field]))
  const sections = template.fields.flatMap(({ id, title, on }): Section[] => {
    const field = byId.get(id)
    if (!on || !field) return []
    const blocks = blocksOf(field, words)
    if (blocks.length > 0) return [{ id, title, blocks }]
    return template.showEmpty
      ? [{ id, title, blocks: [{ kind: 'paragraph', content: [plain(words.empty)] }] }]
      : []
  })
  const source: Inline[] = [
    { ...plain(ticket.key), ...(ticket.url.startsWith('https://') ? { href: ticket.url } : {}) },
    ...(ticket.organization ? [plain(` (${ticket.organization})`)] : []),
  ]
  return {
    title: titleOf(byId.get('summary'), ticket.subject, words),
    sections: [
      ...sections,
      ...(links.length > 0 ? [linkSection(links, words)] : []),
      { id: 'ticket', title: words.ticket, blocks: [{ kind: 'paragraph', content: source }] },
    ],
  }
}

function linkSection(links: readonly DocumentLink[], words: DocumentWords): Section {
  const items = links.map(({ title, href }): Inline[] => [{ ...plain(title), href }])
  return { id: 'links', title: words.links, blocks: [{ kind: 'list', ordered: false, items }] }
}

function titleOf(summary: FinalField | undefined, subject: string | null, words: DocumentWords): string {
  const text = oneLine(summary?.entries[0]?.value ?? subject ?? words.untitled).trim()
  if (text.length <= TITLE_LIMIT) return text
  const cut = text.slice(0, TITLE_LIMIT)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE_LIMIT / 2))}…`
}

function blocksOf(field: FinalField, words: DocumentWords): Block[] {
  const blocks: Block[] = []
  const items: Inline[][] = []
  const close = () => {
    const [first] = items
    if (!first) return
    const isOne = items.length === 1 && blocks.length === 0
    blocks.push(
      isOne && field.id !== 'steps'
        ? { kind: 'paragraph', content: first }
        : { kind: 'list', ordered: field.id === 'steps', items: [...items] },
    )
    items.length = 0
  }
  for (const entry of field.entries) {
    if (entry.source === 'typed') {
      for (const line of entry.value.split('\n'))
        if (line.trim() !== '') items.push(inlinesOf(entry, line, words))
    } else if (entry.value.includes('\n')) {
      close()
      const from = originOf(entry, words)
      if (from !== null) blocks.push({ kind: 'paragraph', content: [plain(from)] })
      blocks.push({ kind: 'code', text: entry.value })
    } else items.push(inlinesOf(entry, entry.value, words))
  }
  close()
  return [...blocks, ...field.open.map((conflict) => disagreement(conflict, words))]
}

function inlinesOf(entry: FinalEntry, value: string, words: DocumentWords): Inline[] {
  const { aspect } = entry
  const from = originOf(entry, words)
  const said = from === null ? value : `${value} (${from})`
  return aspect === null ? [plain(said)] : [strong(`${words.aspects[aspect]}:`), plain(` ${said}`)]
}

/** Where an entry comes from, for the reader; null for what the ticket says, what was typed, and the name of the file itself. */
function originOf({ source, value }: FinalEntry, words: DocumentWords): string | null {
  if (source === 'suggested') return words.suggested
  if (typeof source === 'string' || !('file' in source) || source.file === value) return null
  return words.fromFile(source.file)
}

function disagreement({ about, sides }: PacketConflict, words: DocumentWords): Block {
  const values = sides.map(({ value }) => `“${oneLine(value)}”`).join(' / ')
  return { kind: 'paragraph', content: [strong(words.disagree(about)), plain(` ${values}`)] }
}
