import type { DraftArticle } from '../draft-article'
import { FileReading, isArticleFile, MOST_FILE_BYTES, sharedFolder } from '../file-reading'
import type { ReadingJob, ReadingMessage } from './job'

/** Progress is told when it has moved by so much. */
const STEP = 0.01
/** Articles and characters of one message at most. */
const MOST_ARTICLES = 500
const MOST_CHARACTERS = 2_000_000

/** Reads what was chosen, one file after the other. In a folder, what holds no articles is passed over. */
export async function runJob({ files }: ReadingJob, tell: (message: ReadingMessage) => void): Promise<void> {
  const reading = new FileReading()
  const shared = sharedFolder(files.map(({ path }) => path))
  const wanted = files.filter(({ path }) => path === '' || isArticleFile(path.slice(shared.length)))
  const all = wanted.reduce((sum, { file }) => sum + file.size, 0)
  let before = 0
  let told = 0
  const progress = (bytes: number) => {
    const share = all === 0 ? 1 : Math.min(1, bytes / all)
    if (share - told < STEP) return
    told = share
    tell({ type: 'progress', share })
  }
  for (const { path, file } of wanted) {
    const name = path.slice(shared.length) || file.name
    const bytes = await bytesOf(file)
    if (typeof bytes === 'string') reading.leftOut(name, bytes)
    else
      reading.add(name, bytes, new Date(file.lastModified).toISOString(), (share) =>
        progress(before + share * file.size),
      )
    before += file.size
    progress(before)
  }
  const { drafts, ...rest } = reading.finish()
  for (const part of partsOf(drafts)) tell({ type: 'drafts', drafts: part })
  tell({ type: 'end', rest })
}

async function bytesOf(file: File): Promise<Uint8Array | 'too-large' | 'unreadable'> {
  // One that is too large is told of without being read.
  if (file.size > MOST_FILE_BYTES) return 'too-large'
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    // The file was moved, or may not be read.
    return 'unreadable'
  }
}

function* partsOf(drafts: readonly DraftArticle[]): Generator<readonly DraftArticle[]> {
  for (let start = 0; start < drafts.length;) {
    let end = start
    let characters = 0
    while (end < drafts.length && end - start < MOST_ARTICLES) {
      characters += drafts[end]?.body.length ?? 0
      if (end > start && characters > MOST_CHARACTERS) break
      end += 1
    }
    yield drafts.slice(start, end)
    start = end
  }
}
