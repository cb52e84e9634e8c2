import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { CallRequest } from '@/lib/messaging/protocol'
import type { reviewFileCalls } from '@/lib/messaging/reviews/review-file-calls'
import { keepFrom } from '@/lib/review/erase/retention'
import type { RecordLine } from '@/lib/review/files/line'
import { readRecordLine } from '@/lib/review/files/read-line'
import type { MergeChoices } from '@/lib/review/merge/merge-book'
import { changeItem } from '@/lib/storage/item-store'
import { reviewSettingsItem } from '@/lib/storage/review-settings'
import { addAudit } from '@/lib/storage/reviews/audit'
import { openConflicts, sidesOf } from '@/lib/storage/reviews/conflicts'
import { commitImport, previewImport } from '@/lib/storage/reviews/merge'
import { beginImports, dropStaged, stagePart } from '@/lib/storage/reviews/staging'
import { isHidden } from './hidden-reviews'
import { conflictView } from './conflict-view'
import { auditNow, personHere } from './desk-audit'
import { exportPart } from './export-part'
import { filesStanding } from './files-standing'
import type { ReviewParts } from './review-parts'

const DONE = { ok: true } as const

/** The answers about files of reviews. */
export function reviewFileHandlers({
  reviews,
  area,
}: ReviewParts): Pick<CallHandlers, keyof typeof reviewFileCalls> {
  const choicesFor = async (erase: boolean): Promise<MergeChoices> => {
    const { keepMonths } = await reviews.settings()
    return { erase, keepFrom: keepFrom(Date.now(), keepMonths) }
  }
  return {
    'review-files/standing': async () =>
      filesStanding(await reviews.database(), await reviews.settings(), Date.now()),
    'review-files/export': async (order) =>
      exportPart(reviews, order, personHere(await reviews.settings()), new Date().toISOString()),
    'review-files/saved': async ({ of, format, reviews: count }) => {
      const settings = await reviews.settings()
      const isBackup = of.what === 'all' && format === 'jsonl'
      if (isBackup) {
        const kept = await changeItem(area, reviewSettingsItem, { exportedAt: new Date().toISOString() })
        if (!kept.ok && kept.reason === 'storage-full') return { ok: false, reason: 'storage-full' }
      }
      const id = of.what === 'session' ? of.session : null
      const entry = auditNow('exported', personHere(settings), { id, count })
      const added = await addAudit(await reviews.database(), entry)
      return added.ok ? DONE : added
    },
    'review-files/begin': async () => plain(await beginImports(await reviews.database())),
    'review-files/stage': async ({ id, part, lines: texts }) => {
      const lines = readLines(texts)
      if (!lines) return { ok: false, reason: 'invalid' }
      const staged = await stagePart(await reviews.database(), { id, part, lines })
      return staged.ok ? staged.value : staged
    },
    'review-files/drop': async ({ id }) => plain(await dropStaged(await reviews.database(), id)),
    'review-files/preview': async ({ files, erase }) =>
      previewImport(await reviews.database(), files, await choicesFor(erase)),
    'review-files/take': async ({ files, erase }) => {
      const by = personHere(await reviews.settings())
      const taken = await commitImport(
        await reviews.database(),
        files,
        await choicesFor(erase),
        ({ files: reports }) =>
          auditNow('imported', by, { count: reports.reduce((sum, { added }) => sum + added, 0) }),
      )
      if (!taken.ok) return taken
      if (taken.value.ok) reviews.changed()
      return taken.value
    },
    'review-files/conflicts': async ({ most }) => {
      const database = await reviews.database()
      const { me } = await reviews.settings()
      const open = await openConflicts(database)
      let hidden = 0
      const shown = await Promise.all(
        open.slice(0, most).map(async (conflict) => {
          const sides = await sidesOf(database, conflict)
          if (sides[0] && (await isHidden(database, sides[0].revision.content, me.id))) {
            hidden += 1
            return []
          }
          const card = sides[0] && (await reviews.card(sides[0].revision.content.card))
          return conflictView(sides, card) ?? []
        }),
      )
      return { conflicts: shown.flat(), count: open.length - hidden }
    },
  }
}

/** Null where a line is none. */
function readLines(texts: CallRequest<'review-files/stage'>['lines']): RecordLine[] | null {
  const lines: RecordLine[] = []
  for (const text of texts) {
    const read = readRecordLine(text)
    if (!read.ok) return null
    lines.push(read.line)
  }
  return lines
}

function plain(result: { readonly ok: true } | { readonly ok: false; readonly reason: 'storage-full' }) {
  return result.ok ? DONE : result
}
