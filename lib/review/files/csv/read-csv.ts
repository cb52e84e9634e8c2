import Papa from 'papaparse'
import { withoutShield } from '@/lib/knowledge/csv'
import { faultsOfIssue } from '@/lib/rubric/plain-issue'
import { revision, type Rating, type Revision } from '../../record/review'
import { LineFaults, refuse, type FileReading } from '../fault'
import { PART } from '../limits'
import { plainLineIssue } from '../plain-line-issue'
import { parseJson } from '../read-line'
import { recordText } from '../write-file'
import { JOINT, RATING_COLUMNS, REVIEW_COLUMNS } from './columns'

const NEEDED = [...REVIEW_COLUMNS, ...RATING_COLUMNS].map(({ name }) => name)

type Cells = Readonly<Record<string, string>>

/** A review of a table, and the row it began in. */
interface Gathered {
  readonly row: number
  readonly cells: Cells
  readonly ratings: unknown[]
}

/**
 * Reads the table of reviews by categories that was saved here, and hands on revisions as lines of a JSON Lines file. Rows may
 * stand in any order, columns too, and a table program may have changed the separator; more columns do no harm.
 *
 * What a table loses: earlier revisions, remarks, cards and sessions are not in it at all; empty and missing words of channel, type and
 * stratum are one; tags that hold a semicolon come apart. A review that comes back changed stands beside the one that is here, as a
 * conflict that is told.
 */
export async function readReviewCsv(
  text: string,
  take: (texts: readonly string[]) => Promise<void>,
): Promise<FileReading> {
  const faults = new LineFaults()
  const reviews = new Map<string, Gathered>()
  let columns: readonly string[] = []
  let row = 0
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: 'greedy',
    step: ({ data }) => {
      row += 1
      if (row === 1) columns = data.map((name) => name.trim())
      else gather(reviews, columns, data, row)
    },
  })
  if (row === 0) return refuse({ reason: 'empty' })
  const missing = NEEDED.find((name) => !columns.includes(name))
  if (missing !== undefined)
    return refuse(columns.includes('review') ? { reason: 'columns', missing } : { reason: 'not-reviews' })
  let part: string[] = []
  for (const gathered of reviews.values()) {
    const result = revision.safeParse(revisionOf(gathered), { error: plainLineIssue })
    if (!result.success) {
      const [first] = result.error.issues.flatMap(faultsOfIssue)
      faults.add({ line: gathered.row, field: (first?.path ?? []).join('.'), message: first?.message ?? '' })
    } else if (faults.count === 0) part.push(recordText({ revision: result.data }).trimEnd())
    if (part.length >= PART.lines / 2) {
      await take(part)
      part = []
    }
  }
  const refused = faults.refusal()
  if (refused) return refused
  if (part.length > 0) await take(part)
  return { ok: true, lines: reviews.size }
}

function gather(
  reviews: Map<string, Gathered>,
  columns: readonly string[],
  data: readonly string[],
  row: number,
): void {
  const cells: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [at, name] of columns.entries()) cells[name] = withoutShield(data[at] ?? '')
  const key = `${cells['review'] ?? ''} ${cells['counter'] ?? ''}`
  const gathered = reviews.get(key) ?? { row, cells, ratings: [] }
  reviews.set(key, gathered)
  if (cells['category'] !== undefined && cells['category'] !== '') gathered.ratings.push(ratingOf(cells))
}

function ratingOf(cells: Cells): unknown {
  const at = reader(cells)
  const value = at.word('rating').toLowerCase()
  const quotes = at.word('quotes')
  return {
    category: at.word('category'),
    value: value === '' ? null : value === 'na' ? 'na' : at.number('rating'),
    causes: at.several('causes'),
    comment: at.text('comment'),
    quotes: quotes === '' ? [] : (parseJson(quotes) ?? quotes),
  } satisfies Record<keyof Rating, unknown>
}

function revisionOf({ cells, ratings }: Gathered): unknown {
  const at = reader(cells)
  const how = at.word('picked')
  const list = at.word('list')
  return {
    review: at.word('review'),
    counter: at.number('counter'),
    at: at.word('saved_at'),
    by: { id: at.text('saved_by_id'), name: at.text('saved_by') },
    why: at.word('why'),
    content: {
      ticket: {
        host: at.word('host'),
        site: at.text('site'),
        key: at.text('ticket'),
        url: at.text('address'),
        channel: at.orNull('channel'),
        type: at.orNull('type'),
        tags: at.several('tags'),
        stage: at.word('stage'),
        priority: at.orNull('priority'),
        profile: at.word('profile'),
        hygiene: at.numberOrNull('hygiene'),
        escalation: at.numberOrNull('escalation'),
      },
      agent: at.text('agent_id') === '' ? null : { id: at.text('agent_id'), name: at.text('agent') },
      reviewer: { id: at.text('reviewer_id'), name: at.text('reviewer') },
      card: { id: at.word('card'), version: at.number('card_version') },
      ratings,
      comment: at.text('review_comment'),
      seconds: at.number('seconds'),
      pick:
        how === 'random'
          ? { how, list, stratum: at.orNull('stratum') }
          : how === 'targeted'
            ? { how, list, reasons: at.several('reasons') }
            : { how },
      blind: at.flag('blind'),
      prefilled: at.flag('prefilled'),
      session: at.orNull('session'),
      startedAt: at.word('begun_at'),
    },
  } satisfies Record<keyof Revision, unknown>
}

/** Cells as values; what they do not hold is left for the schema to name. */
function reader(cells: Cells) {
  const text = (name: string) => cells[name] ?? ''
  const word = (name: string) => text(name).trim()
  const number = (name: string) =>
    /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(word(name)) ? Number(word(name)) : word(name)
  return {
    text,
    word,
    number,
    numberOrNull: (name: string) => (word(name) === '' ? null : number(name)),
    orNull: (name: string) => (text(name) === '' ? null : text(name)),
    several: (name: string) => (text(name) === '' ? [] : text(name).split(JOINT)),
    // Excel writes TRUE and FALSE.
    flag: (name: string) => ({ true: true, false: false })[word(name).toLowerCase()] ?? word(name),
  }
}
