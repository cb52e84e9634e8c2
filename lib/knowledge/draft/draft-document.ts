import {
  oneLine,
  plain,
  strong,
  type Block,
  type Inline,
  type OutgoingDocument,
} from '@/lib/document/document'
import { maskDocument, type Masked } from '@/lib/document/mask-document'
import { PART_IDS, type ArticleDraft, type DraftEntry, type PartId } from './draft'

/** What the person decided about a draft. */
export interface DraftChoices {
  /** The title as the person wrote it; null leaves the draft's own. */
  readonly title: string | null
  /** Keys of entries that are left out. */
  readonly leftOut: ReadonlySet<string>
}

/** The words of an article that are not of the ticket, in the language of the desk. */
export interface DraftWords {
  readonly parts: Readonly<Record<PartId, string>>
  /** What stands in a part nobody wrote about: the question its writer has to answer. */
  readonly questions: Readonly<Record<PartId, string>>
  readonly untitled: string
}

/** Longest title, in characters; help centres cut at 255 and show about 120. */
const LONGEST_TITLE = 160

/**
 * The article as it leaves: every part in its place, empty ones as questions, and everything private masked, the names of those who
 * wrote and of their company among it.
 */
export function draftDocument(draft: ArticleDraft, choices: DraftChoices, words: DraftWords): Masked {
  const parts = new Map(draft.parts.map((part) => [part.id, part.entries]))
  const document: OutgoingDocument = {
    title: titleOf(draft, choices, words),
    sections: PART_IDS.map((id) => {
      const entries = (parts.get(id) ?? []).filter(({ key }) => !choices.leftOut.has(key))
      const blocks = blocksOf(id, entries)
      return {
        id,
        title: words.parts[id],
        blocks: blocks.length > 0 ? blocks : [{ kind: 'paragraph', content: [plain(words.questions[id])] }],
      }
    }),
  }
  return maskDocument(document, { personal: true, known: draft.private, people: draft.people })
}

function titleOf(draft: ArticleDraft, { title }: DraftChoices, { untitled }: DraftWords): string {
  const text = oneLine(title ?? draft.title?.value ?? '').trim() || untitled
  if (text.length <= LONGEST_TITLE) return text
  const cut = text.slice(0, LONGEST_TITLE - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2))}…`
}

function blocksOf(id: PartId, entries: readonly DraftEntry[]): Block[] {
  const blocks: Block[] = []
  const items: Inline[][] = []
  const close = () => {
    const [first] = items
    if (!first) return
    const isAlone = items.length === 1 && id !== 'resolution'
    blocks.push(
      isAlone
        ? { kind: 'paragraph', content: first }
        : { kind: 'list', ordered: id === 'resolution', items: [...items] },
    )
    items.length = 0
  }
  for (const { label, value } of entries) {
    if (value.includes('\n')) {
      close()
      blocks.push({ kind: 'code', text: value })
    } else items.push(label === null ? [plain(value)] : [strong(`${label}:`), plain(` ${value}`)])
  }
  close()
  return blocks
}
