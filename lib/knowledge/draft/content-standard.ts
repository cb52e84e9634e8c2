import type { Block, Inline } from '@/lib/document/document'
import type { MaskedDocument } from '@/lib/document/mask-document'
import { findPrivate } from '@/lib/privacy/find-private'
import { scanMessage } from '@/lib/signals/scan'
import type { DraftChoices } from './draft-document'
import { PART_IDS, type ArticleDraft, type PartId } from './draft'
import { lixOf } from './reading-ease'

/** What an article has to have before it is published, in the order it is gone through. */
export const STANDARD_IDS = [
  'title-symptom',
  'one-problem',
  'environment',
  'cause',
  'steps-numbered',
  'verification',
  'no-personal-data',
  'reading-ease',
  'related',
] as const
export type StandardId = (typeof STANDARD_IDS)[number]

/** `met` and `open` were judged; `check` is for the person, since no rule can tell. */
export type StandardVerdict = 'met' | 'open' | 'check'

export interface StandardItem {
  readonly id: StandardId
  readonly verdict: StandardVerdict
}

/** A title beyond this many words is a story. */
const MOST_TITLE_WORDS = 20
const LEAST_TITLE_WORDS = 4
/** LIX above which a text is hard for a reader in trouble. */
const HARD = 45

/** The article as it would leave now, held against the content standard. Pure. */
export function judgeDraft(
  document: MaskedDocument,
  draft: ArticleDraft,
  choices: DraftChoices,
): StandardItem[] {
  const count = (id: PartId) =>
    (draft.parts.find((part) => part.id === id)?.entries ?? []).filter(({ key }) => !choices.leftOut.has(key))
      .length
  const filled = (id: PartId): StandardVerdict => (count(id) > 0 ? 'met' : 'open')
  const verdicts: Readonly<Record<StandardId, StandardVerdict>> = {
    'title-symptom': titleVerdict(document.title),
    // Whether two symptoms have one cause, only a person can tell.
    'one-problem': 'check',
    environment: filled('environment'),
    cause: filled('cause'),
    'steps-numbered': stepsVerdict(document, count('resolution')),
    verification: filled('verification'),
    'no-personal-data': privacyVerdict(
      document,
      PART_IDS.reduce((sum, id) => sum + count(id), 0),
    ),
    'reading-ease': easeVerdict(document),
    // Many problems have no relatives.
    related: count('related') > 0 ? 'met' : 'check',
  }
  return STANDARD_IDS.map((id) => ({ id, verdict: verdicts[id] }))
}

function titleVerdict(title: string): StandardVerdict {
  const words = title.split(/\s+/u).length
  if (words < LEAST_TITLE_WORDS || words > MOST_TITLE_WORDS) return 'open'
  const scanned = scanMessage({
    id: 'title',
    author: { id: 'title', name: '', role: 'requester' },
    visibility: 'public',
    at: new Date(0).toISOString(),
    text: title,
    blocks: [],
    links: [],
    attachments: [],
  })
  const says = ['clear-symptom', 'observed', 'error-code', 'http-status', 'exception-name'] as const
  return says.some((id) => scanned.findings(id).length > 0) ? 'met' : 'check'
}

function stepsVerdict({ sections }: MaskedDocument, entries: number): StandardVerdict {
  if (entries === 0) return 'open'
  const blocks = sections.find(({ id }) => id === 'resolution')?.blocks ?? []
  return blocks.some((block) => block.kind === 'list' && block.ordered && block.items.length > 1)
    ? 'met'
    : 'check'
}

/** First names of people nobody told us of look like other words: only a text without a quote is known to be clean. */
function privacyVerdict(document: MaskedDocument, quotes: number): StandardVerdict {
  if (findPrivate(textOf(document)).length > 0) return 'open'
  return quotes > 0 ? 'check' : 'met'
}

function easeVerdict({ sections }: MaskedDocument): StandardVerdict {
  const lix = lixOf(
    sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'code').map(wordsOf)).join('\n'),
  )
  return lix === null ? 'check' : lix <= HARD ? 'met' : 'open'
}

function textOf({ title, sections }: MaskedDocument): string {
  return [title, ...sections.flatMap(({ blocks }) => blocks.map(wordsOf))].join('\n')
}

function wordsOf(block: Block): string {
  if (block.kind === 'code') return block.text
  const lines: readonly (readonly Inline[])[] = block.kind === 'paragraph' ? [block.content] : block.items
  return lines.map((line) => line.map(({ text }) => text).join('')).join('\n')
}
