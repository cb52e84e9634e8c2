import type { DraftArticle } from '@/lib/knowledge/files/draft-article'
import type { FileSource } from '@/lib/knowledge/store'
import { ask } from '../../desk'

/** Articles and characters of one message at most; browsers refuse messages of 64 MB. */
const MOST_ARTICLES = 200
const MOST_CHARACTERS = 3_000_000

export type ImportFailure = 'interrupted' | 'invalid' | 'storage-full' | 'unanswered'
export type ImportOutcome =
  | { readonly ok: true; readonly articles: number }
  | { readonly ok: false; readonly reason: ImportFailure | 'aborted' }

/** What is imported, and what was chosen for it. */
export interface Import {
  readonly source: FileSource
  readonly drafts: readonly DraftArticle[]
  /** Articles that could not be read. */
  readonly skipped: number
}

/** Hands articles to the background, part after part. With the last one they are offered, and what is gone is removed. */
export async function sendImport(
  { source, drafts, skipped }: Import,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<ImportOutcome> {
  const { fileSourceId, toArticle } = await import('@/lib/knowledge/files/to-article')
  const sourceId = fileSourceId(source.name)
  const importId = crypto.randomUUID()
  for (let before = 0; ;) {
    if (signal.aborted) return { ok: false, reason: 'aborted' }
    const end = endOfPart(drafts, before)
    const isLast = end === drafts.length
    const articles = drafts
      .slice(before, end)
      .map((draft) => toArticle(draft, { sourceId, audience: source.audience, language: source.language }))
    const part = { sourceId, source, importId, before, articles, isLast, skipped }
    const answer = await ask('knowledge/import', part)
    if (!answer.ok) return { ok: false, reason: 'unanswered' }
    if (!answer.value.ok) return answer.value
    onProgress(end)
    if (isLast) return answer.value
    before = end
  }
}

function endOfPart(drafts: readonly DraftArticle[], start: number): number {
  let characters = 0
  let end = start
  while (end < drafts.length && end - start < MOST_ARTICLES) {
    characters += drafts[end]?.body.length ?? 0
    if (end > start && characters > MOST_CHARACTERS) break
    end += 1
  }
  return end
}
