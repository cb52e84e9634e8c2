import type { StoreResult } from '@/lib/knowledge/store'
import type { Scorecard } from '@/lib/review/card/card'
import { MergeBook, type MergeChoices, type MergeWriter } from '@/lib/review/merge/merge-book'
import type { MergeReport } from '@/lib/review/merge/report'
import type { AuditEntry } from '@/lib/review/record/audit'
import { contentHash } from '@/lib/review/record/hash'
import type { Remover } from '@/lib/review/erase/removal'
import { finish, storing } from '../transaction'
import type { RecordLine } from '@/lib/review/files/line'
import type { ReviewIdb } from './database'
import { eraseReview } from './erase-review'
import { keptHead } from './heads'
import { KEPT_STORES, keptIn } from './kept'
import type { RecordTransaction } from './records'
import { leadKey, stagedRange, unstaged } from './staging'

/** A file that was laid aside whole: its import, and its parts. */
export interface StagedFile {
  readonly id: string
  readonly parts: number
}

/** `interrupted`: what was laid aside is not here any more; nothing was changed. */
export type MergeResult =
  | { readonly ok: true; readonly report: MergeReport }
  | { readonly ok: false; readonly reason: 'interrupted' }

const PREVIEW_STORES = [...KEPT_STORES, 'staged'] as const
const ALL_STORES = [...PREVIEW_STORES, 'heads', 'drafts', 'lists', 'audit', 'imported'] as const

/** What taking files in would do; changes nothing. */
export async function previewImport(
  database: ReviewIdb,
  files: readonly StagedFile[],
  choices: MergeChoices,
): Promise<MergeResult> {
  const tx = database.transaction(PREVIEW_STORES, 'readonly')
  return finish(tx, () =>
    merge(tx as unknown as RecordTransaction, files, choices, () => ({ writer: NO_WRITER, written })),
  )
}

/**
 * Takes files in that were laid aside, all of them or nothing: in one transaction, which the disk has before this answers. A second
 * call for the same files answers the same, where the first answer was lost on its way.
 */
export function commitImport(
  database: ReviewIdb,
  files: readonly StagedFile[],
  choices: MergeChoices,
  audit: (report: MergeReport) => AuditEntry,
): Promise<StoreResult<MergeResult>> {
  return storing(async () => {
    const opened = database.transaction(ALL_STORES, 'readwrite', { durability: 'strict' })
    const tx = opened as unknown as RecordTransaction
    return finish<MergeResult>(opened, async () => {
      const id = files.map((file) => file.id).join(' ')
      const before = await tx.objectStore('imported').get(id)
      if (before) return { ok: true, report: before }
      const result = await merge(tx, files, choices, (pinned) => storeWriter(tx, pinned))
      if (!result.ok) return result
      for (const file of files) await tx.objectStore('staged').delete(stagedRange(file.id))
      await tx.objectStore('imported').put(result.report, id)
      await tx.objectStore('audit').add(audit(result.report))
      return result
    })
  })
}

/** A writer, and a wait for what it was told so far. */
interface Writing {
  readonly writer: MergeWriter
  readonly written: () => Promise<void>
}

async function merge(
  tx: RecordTransaction,
  files: readonly StagedFile[],
  choices: MergeChoices,
  open: (pinned: ReadonlySet<string>) => Writing,
): Promise<MergeResult> {
  const staged = tx.objectStore('staged')
  for (const { id, parts } of files) {
    const whole = IDBKeyRange.bound([id, 0], [id, parts])
    if (parts === 0 || (await staged.count(whole)) !== parts) return { ok: false, reason: 'interrupted' }
  }
  const { kept, pinned, remover } = await keptIn(tx)
  const { writer, written: waitFor } = open(pinned)
  const book = new MergeBook(kept, choices, writer)
  const each = async (
    keyOf: (part: number) => number,
    tell: (file: number, line: RecordLine, hash: string) => void,
  ) => {
    for (const [file, { id, parts }] of files.entries())
      for (let part = 0; part < parts; part++) {
        for (const one of (await staged.get([id, keyOf(part)])) ?? []) tell(file, unstaged(one), one.hash)
        await waitFor()
      }
  }
  await each(leadKey, (file, line) => book.lead(file, line))
  book.settle()
  await waitFor()
  await each(
    (part) => part,
    (file, line, hash) => {
      const clean = withoutRemoved(remover, line)
      book.take(file, clean, clean === line || !('revision' in clean) ? hash : contentHash(clean.revision))
    },
  )
  return { ok: true, report: book.report(files.length) }
}

/** The line without what was taken out on request; the same one where nothing of it was. */
function withoutRemoved(remover: Remover, line: RecordLine): RecordLine {
  if (remover.isIdle) return line
  if ('remark' in line) return { remark: { ...line.remark, by: remover.person(line.remark.by) } }
  if ('session' in line) return { session: remover.session(line.session) }
  if (!('revision' in line)) return line
  const revision = remover.revision(line.revision)
  return revision === line.revision ? line : { revision }
}

const nothing = () => undefined
const written = () => Promise.resolve()
const NO_WRITER: MergeWriter = {
  card: nothing,
  revision: nothing,
  remark: nothing,
  session: nothing,
  erasure: nothing,
}

/** Writes what the book says. @param pinned cards that are kept already; see {@link keptIn} */
function storeWriter(tx: RecordTransaction, pinned: ReadonlySet<string>): Writing {
  let waiting: Promise<unknown>[] = []
  const start = (work: Promise<unknown>) => {
    // Waited for below; where another one fails before, nobody hears what became of this one.
    work.catch(nothing)
    waiting.push(work)
  }
  const here = new Set(pinned)
  const keepCard = (card: Scorecard) => {
    const { id, version } = card
    const key = `${id} ${String(version)}`
    if (here.has(key)) return
    here.add(key)
    start(tx.objectStore('cards').put({ id, version, card, retired: false, fromFile: true }))
  }
  return {
    writer: {
      card: keepCard,
      revision: (revision, hash, counts, card) => {
        keepCard(card)
        const hashed = { revision, hash }
        const key: [string, number, string] = [revision.review, revision.counter, hash]
        start(tx.objectStore('revisions').put({ ...hashed, key }))
        if (counts) start(tx.objectStore('heads').put(keptHead(hashed, card)))
      },
      remark: (remark) => start(tx.objectStore('remarks').put(remark)),
      session: (session) => start(tx.objectStore('sessions').put(session)),
      erasure: (erasure, isHere) =>
        start(isHere ? eraseReview(tx, erasure) : tx.objectStore('erased').put(erasure)),
    },
    written: async () => {
      await Promise.all(waiting)
      waiting = []
    },
  }
}
