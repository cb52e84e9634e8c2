import { expect, it } from 'vitest'
import { toMarkdown } from '@/lib/document/markdown'
import { buildDraft } from '@/lib/knowledge/draft/build-draft'
import { PART_IDS, type PartId } from '@/lib/knowledge/draft/draft'
import { draftDocument } from '@/lib/knowledge/draft/draft-document'
import { findPrivate } from '@/lib/privacy/find-private'
import { readingOf } from '../../signals/ticket-of'
import { DEMO_NOW, demoSnapshots } from '../../rubric/demo-tickets'

const named = (prefix: string) =>
  Object.fromEntries(PART_IDS.map((id) => [id, `${prefix} ${id}`])) as Record<PartId, string>
const WORDS = { parts: named('Part'), questions: named('Missing'), untitled: 'Untitled' }

it('drafts of all demo tickets name nobody who wrote, and hold nothing a finder finds', () => {
  for (const snapshot of demoSnapshots().values()) {
    const draft = buildDraft(readingOf(snapshot, DEMO_NOW))
    const text = toMarkdown(
      draftDocument(draft, { title: null, leftOut: new Set() }, WORDS).document,
      true,
    ).replaceAll('\\', '')
    for (const name of draft.people) expect(text, snapshot.key).not.toContain(name)
    expect(findPrivate(text), snapshot.key).toEqual([])
  }
})
