import { IDBFactory } from 'fake-indexeddb'
import { ReviewBase } from '@/lib/desk/reviews/review-base'
import { reviewFileHandlers } from '@/lib/desk/reviews/review-file-handlers'
import type { ReviewParts } from '@/lib/desk/reviews/review-parts'
import type { ExportFormat, ExportWhat } from '@/lib/messaging/reviews/review-file-calls'
import { readReviewCsv } from '@/lib/review/files/csv/read-csv'
import type { RecordLine } from '@/lib/review/files/line'
import { readReviewFile } from '@/lib/review/files/read-file'
import { blockText } from '@/lib/review/files/text-block'
import { endLine, headLine, recordText } from '@/lib/review/files/write-file'
import { reviewSettingsItem, type ReviewSettings } from '@/lib/storage/review-settings'
import { toStored } from '@/lib/storage/versioned'
import { byteParts } from '../../review/files/reading'
import { memoryArea } from '../../storage/memory-area'

export const ME = { id: '00000000-0000-4000-8000-00000000beef', name: 'Rita Reviewer' }

/** The background's answers about files, over an empty database. */
export function openFileDesk(settings: Partial<ReviewSettings> = {}) {
  globalThis.indexedDB = new IDBFactory()
  const stored = toStored(reviewSettingsItem, { ...reviewSettingsItem.defaults, me: ME, ...settings })
  const { area, contents } = memoryArea({ [reviewSettingsItem.key]: stored })
  const told: unknown[] = []
  const reviews = new ReviewBase(area, (notice) => told.push(notice))
  const parts = { reviews, area } as unknown as ReviewParts
  const handlers = reviewFileHandlers(parts)
  const sender = { kind: 'page' } as const

  const save = async (of: ExportWhat, format: ExportFormat) => {
    let text = ''
    let lines = 0
    for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
      const part = await handlers['review-files/export']({ of, format, after }, sender)
      text += part.blocks.map(blockText).join('')
      lines += part.lines
      after = part.next
    }
    return format === 'jsonl' ? text + endLine(lines) : text
  }
  const stage = async (text: string) => {
    const id = crypto.randomUUID()
    let part = 0
    const take = async (given: readonly string[]) => {
      const answer = await handlers['review-files/stage']({ id, part, lines: [...given] }, sender)
      if (!answer.ok) throw new Error(answer.reason)
      part += 1
    }
    const isTable = text.startsWith('\ufeff')
    const reading = isTable
      ? await readReviewCsv(text, take)
      : await readReviewFile(byteParts(text, 65_536), take)
    return { reading, file: { id, parts: part } }
  }
  const load = async (...texts: string[]) => {
    const files = []
    for (const text of texts) files.push((await stage(text)).file)
    return handlers['review-files/take']({ files, erase: true }, sender)
  }
  return { parts, reviews, handlers, sender, contents, told, save, stage, load }
}

/** A file of lines. */
export function fileOf(...lines: readonly RecordLine[]): string {
  return headLine('2026-11-27T09:00:00.000Z', ME) + lines.map(recordText).join('') + endLine(lines.length)
}
