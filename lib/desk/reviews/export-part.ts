import type { ExportFormat, ExportWhat } from '@/lib/messaging/reviews/review-file-calls'
import type { CardRef } from '@/lib/review/card/card'
import { csvBlock, csvHead, type CsvKind } from '@/lib/review/files/csv/write-csv'
import type { RecordLine } from '@/lib/review/files/line'
import { blockSize, blockText, plainBlock, type TextBlock } from '@/lib/review/files/text-block'
import { headLine, recordText } from '@/lib/review/files/write-file'
import type { ReviewPerson } from '@/lib/review/record/review'
import type { ReviewIdb } from '@/lib/storage/reviews/database'
import { headsAmong } from '@/lib/storage/reviews/heads'
import { nextReviews, remarksAmong, revisionsAmong, type Wanted } from '@/lib/storage/reviews/export'
import { hiddenAmong } from './hidden-reviews'
import type { ReviewBase } from './review-base'

/** Reviews and characters of one part at most; one review alone may be longer. */
const MOST_REVIEWS = 1_000
const MOST_CHARACTERS = 2_000_000

/** What a file is made of. */
export interface ExportOrder {
  readonly of: ExportWhat
  readonly format: ExportFormat
  /** Where the part before ended: the id of its last review, empty before the first; null: the file begins. */
  readonly after: string | null
}

/** A part of a file. `next` is null when it was the last. */
export interface ExportPart {
  readonly blocks: TextBlock[]
  /** Lines of a JSON Lines file in it, the first one left out. */
  readonly lines: number
  readonly reviews: number
  readonly next: string | null
}

/** The next part of a file of reviews. Holds nothing between parts. @param now ISO 8601 UTC */
export async function exportPart(
  reviews: ReviewBase,
  { of, format, after }: ExportOrder,
  me: ReviewPerson,
  now: string,
): Promise<ExportPart> {
  const database = await reviews.database()
  if (after === null) {
    const { text, lines } = format === 'jsonl' ? await beginning(database, of, me, now) : csvBeginning(format)
    return { blocks: [plainBlock(text)], lines, reviews: 0, next: '' }
  }
  const wanted = wantedOf(of, me)
  const ids = await nextReviews(database, wanted, after, MOST_REVIEWS)
  const isEnd = ids.length < MOST_REVIEWS
  // A copy of everything must bring everything back. What is read or handed on says nothing of what is still blind.
  const isCopy = of.what === 'all' && format === 'jsonl'
  const hidden = isCopy ? new Set<string>() : await hiddenAmong(database, ids, me.id)
  return format === 'jsonl'
    ? linesPart(reviews, { of, wanted, ids, isEnd, hidden, after })
    : csvPart(reviews, format, { wanted, ids, isEnd, hidden })
}

function wantedOf(of: ExportWhat, me: ReviewPerson): Wanted {
  return of.what === 'mine' ? { what: 'mine', me: me.id } : of
}

async function beginning(
  database: ReviewIdb,
  of: ExportWhat,
  me: ReviewPerson,
  now: string,
): Promise<{ readonly text: string; readonly lines: number }> {
  const lines: RecordLine[] = []
  if (of.what === 'all') {
    lines.push(...(await database.getAll('cards')).map(({ card }) => ({ card })))
    lines.push(...(await database.getAll('sessions')).map((session) => ({ session })))
  }
  // Whoever puts the files of a team together should know what was erased.
  if (of.what === 'all' || of.what === 'mine')
    lines.push(...(await database.getAll('erased')).map((erased) => ({ erased })))
  if (of.what === 'session') {
    const session = await database.get('sessions', of.session)
    if (session) lines.push({ session })
  }
  return { text: headLine(now, me) + lines.map(recordText).join(''), lines: lines.length }
}

function csvBeginning(kind: CsvKind): { readonly text: string; readonly lines: number } {
  return { text: csvHead(kind), lines: 0 }
}

interface Chosen {
  readonly wanted: Wanted
  readonly ids: readonly string[]
  readonly isEnd: boolean
  /** Those of the ids that are left out. */
  readonly hidden: ReadonlySet<string>
}

/** Revisions and remarks, and the cards they need: a card may come twice in a file, which does no harm. */
async function linesPart(
  reviews: ReviewBase,
  { of, wanted, ids, isEnd, hidden, after }: Chosen & { readonly of: ExportWhat; readonly after: string },
): Promise<ExportPart> {
  const database = await reviews.database()
  const areAll = wanted.what === 'all'
  const [revisions, remarks] = await Promise.all([
    revisionsAmong(database, ids, areAll),
    remarksAmong(database, ids, areAll ? { after, isEnd } : null),
  ])
  const parts = new Map<string, RecordLine[]>(ids.map((id) => [id, []]))
  for (const revision of revisions)
    if (of.what !== 'agent' || revision.content.agent?.id === of.agent)
      parts.get(revision.review)?.push({ revision })
  for (const remark of remarks) {
    if (of.what === 'agent' && !of.coaching && remark.kind === 'coaching') continue
    const lines = parts.get(remark.review)
    if (lines) lines.push({ remark })
    else parts.set(remark.review, [{ remark }])
  }
  const taken = new Taken(ids, isEnd)
  const cards = new Map<string, CardRef>()
  let lines = 0
  for (const id of [...parts.keys()].sort()) {
    if (hidden.has(id)) continue
    const own = parts.get(id) ?? []
    if (!taken.take(id, plainBlock(own.map(recordText).join('')))) break
    lines += own.length
    for (const line of own)
      if ('revision' in line)
        cards.set(JSON.stringify(line.revision.content.card), line.revision.content.card)
  }
  const found = areAll ? [] : await Promise.all([...cards.values()].map((ref) => reviews.card(ref)))
  const known = found.flatMap((card) => (card ? { card } : []))
  const text = [...known.map(recordText), ...taken.blocks.map(blockText)].join('')
  return { ...taken.part, blocks: [plainBlock(text)], lines: lines + known.length }
}

async function csvPart(
  reviews: ReviewBase,
  kind: CsvKind,
  { wanted, ids, isEnd, hidden }: Chosen,
): Promise<ExportPart> {
  const heads = await headsAmong(await reviews.database(), ids, wanted.what === 'all')
  const taken = new Taken(ids, isEnd)
  for (const { id, revision, score } of heads) {
    if (hidden.has(id)) continue
    if (!taken.take(id, csvBlock(kind, { revision, score }))) break
  }
  return { ...taken.part, blocks: taken.blocks, lines: 0 }
}

/** What of the ids fits into a part. */
class Taken {
  readonly blocks: TextBlock[] = []
  readonly #ids: readonly string[]
  readonly #isEnd: boolean
  #characters = 0
  #last = ''
  #count = 0
  #isFull = false

  constructor(ids: readonly string[], isEnd: boolean) {
    this.#ids = ids
    this.#isEnd = isEnd
  }

  /** False where there is no more room, and it must stand in the next part. */
  take(id: string, block: TextBlock): boolean {
    this.#isFull ||= this.#characters > MOST_CHARACTERS
    if (this.#isFull) return false
    this.blocks.push(block)
    this.#characters += blockSize(block)
    this.#last = id
    this.#count += 1
    return true
  }

  get part(): { readonly reviews: number; readonly next: string | null } {
    const reviews = this.#count
    if (this.#isFull) return { reviews, next: this.#last }
    return { reviews, next: this.#isEnd ? null : (this.#ids.at(-1) ?? null) }
  }
}
