import type { ExportFormat, ExportWhat } from '@/lib/messaging/reviews/review-file-calls'
import { blockText } from '@/lib/review/files/text-block'
import { endLine } from '@/lib/review/files/write-file'
import { ask } from '../../desk'
import { saveFile } from '../../ui/save-file'

/** `noted`: whether it was recorded that a file was saved; a full disk keeps that from happening. */
export type Saved =
  | { readonly ok: true; readonly reviews: number; readonly noted: boolean }
  | { readonly ok: false }

/**
 * Gathers a file part by part and hands it to the person. @param name without its ending
 * @param progress told how many reviews are in it so far
 */
export async function saveReviews(
  of: ExportWhat,
  format: ExportFormat,
  name: string,
  progress: (reviews: number) => void,
): Promise<Saved> {
  const texts: string[] = []
  let lines = 0
  let reviews = 0
  let after: string | null = null
  do {
    const answer: Awaited<ReturnType<typeof ask<'review-files/export'>>> = await ask('review-files/export', {
      of,
      format,
      after,
    })
    if (!answer.ok) return { ok: false }
    texts.push(...answer.value.blocks.map(blockText))
    lines += answer.value.lines
    reviews += answer.value.reviews
    after = answer.value.next
    progress(reviews)
  } while (after !== null)
  if (format === 'jsonl') texts.push(endLine(lines))
  const [ending, type] = format === 'jsonl' ? ['jsonl', 'application/jsonl'] : ['csv', 'text/csv']
  saveFile(`${name}.${ending}`, new Blob(texts, { type }))
  const noted = await ask('review-files/saved', { of, format, reviews })
  return { ok: true, reviews, noted: noted.ok && noted.value.ok }
}
