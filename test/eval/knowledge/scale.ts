import { deserialize, serialize } from 'node:v8'
import type { Article } from '@/lib/knowledge/article'
import type { StoredIndex } from '@/lib/knowledge/index/article-index'
import { PostingsIndex } from '@/lib/knowledge/index/postings-index'
import { storedBytes } from '@/lib/knowledge/index/segment'
import { suggestForQuery } from '@/lib/knowledge/suggest'
import { queryOfText } from '@/lib/knowledge/ticket-query'
import { percentile, rounded } from '../numbers'
import type { EvalContext } from '../part'
import { generateKnowledge } from './generated'
import { plainFuse } from './rivals'

export interface ScaleRow {
  readonly articles: number
  readonly msMedian: number
  readonly msP95: number
  /** Plain Fuse.js on the same articles, the median of a few questions; null where it would take minutes. */
  readonly fuseMs: number | null
  /** From the stored form, structured-cloned as IndexedDB does, to the first suggestion; without the disk. */
  readonly coldMs: number
  /** To change one article. */
  readonly changeMs: number
  /** The slowest of the changes: now and then small parts of the index are put together. */
  readonly changeMsMost: number
  readonly bytes: number
  /** What the index takes against the text of the articles. */
  readonly shareOfText: number
}

const QUESTIONS = 100
/** Fuse.js is measured up to so many articles, with so many questions. */
const FUSE = { articles: 1_000, questions: 2 }
/** Articles that are changed one after the other. */
const CHANGES = 200
/** Articles of a generated set that are kept for passages; more would only fill the memory. */
const BATCH = 1_000

/** Speed and size at several numbers of generated articles of about 3.6 kB, in Node. */
export async function measureScale(sizes: readonly number[], context: EvalContext): Promise<ScaleRow[]> {
  const rows: ScaleRow[] = []
  for (const size of sizes) {
    context.log(`  ${size} generated articles`)
    rows.push(await measureSize(size))
  }
  return rows
}

async function measureSize(size: number): Promise<ScaleRow> {
  const { articles, questions } = generateKnowledge(size, QUESTIONS)
  const built = new PostingsIndex()
  for (let start = 0; start < articles.length; start += BATCH) built.add(articles.slice(start, start + BATCH))
  const stored = built.toStored()
  const bytes = stored.segments.reduce((sum, segment) => sum + storedBytes(segment), 0)
  const byId = new Map(articles.map((item) => [item.id, item]))
  const read = (ids: readonly string[]) => Promise.resolve(ids.flatMap((id) => byId.get(id) ?? []))
  const frozen = serialize(stored)

  const coldStart = performance.now()
  const index = PostingsIndex.fromStored(deserialize(frozen) as StoredIndex)
  if (index === null) throw new Error('The index that was just stored is of another version')
  await suggestForQuery(index, queryOfText('', questions[0] ?? ''), 5, read)
  const coldMs = rounded(performance.now() - coldStart, 0)

  const times: number[] = []
  for (const question of questions) {
    const started = performance.now()
    await suggestForQuery(index, queryOfText('', question), 5, read)
    times.push(performance.now() - started)
  }
  const fuseMs = size <= FUSE.articles ? timeFuse(articles, questions) : null
  const changes: number[] = []
  for (const item of articles.slice(0, CHANGES)) {
    const started = performance.now()
    index.add([{ ...item, title: `${item.title} changed` }])
    changes.push(performance.now() - started)
  }
  return {
    articles: size,
    msMedian: rounded(percentile(times, 0.5), 2),
    msP95: rounded(percentile(times, 0.95), 2),
    fuseMs,
    coldMs,
    changeMs: rounded(percentile(changes, 0.5), 2),
    changeMsMost: rounded(Math.max(...changes), 2),
    bytes,
    shareOfText: rounded(
      bytes / articles.reduce((sum, { title, body }) => sum + title.length + body.length, 0),
      2,
    ),
  }
}

function timeFuse(articles: readonly Article[], questions: readonly string[]): number {
  const fuse = plainFuse(articles)
  const times = questions.slice(0, FUSE.questions).map((question) => {
    const started = performance.now()
    fuse(question)
    return performance.now() - started
  })
  return rounded(percentile(times, 0.5), 0)
}
