import type { ReadFiles } from '@/lib/knowledge/files/file-reading'

/** What a person chose: files, or a folder with all that is in it. */
export interface Chosen {
  readonly files: readonly File[]
  /** What it is called: the folder, or the one file without its ending. */
  readonly name: string
}

/** @param isFolder whether a folder was chosen, whose paths begin with its name */
export function chosenOf(files: readonly File[], isFolder: boolean): Chosen {
  const [first] = files
  if (!first) return { files, name: '' }
  const folder = first.webkitRelativePath.split('/')[0] ?? ''
  const name = isFolder ? folder : files.length === 1 ? first.name.replace(/\.[a-z0-9]{1,8}$/iu, '') : ''
  return { files, name: name.slice(0, 80) }
}

/**
 * Reads what was chosen, one file after the other. In a folder, what holds no articles is passed over. The readers are brought
 * along only now. Null when it was aborted.
 */
export async function readChosen(
  { files }: Chosen,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<ReadFiles | null> {
  const { FileReading, MOST_FILE_BYTES, isArticleFile, sharedFolder } =
    await import('@/lib/knowledge/files/file-reading')
  const reading = new FileReading()
  const shared = sharedFolder(files.map(({ webkitRelativePath }) => webkitRelativePath))
  const wanted = files.filter(
    ({ webkitRelativePath: path }) => path === '' || isArticleFile(path.slice(shared.length)),
  )
  for (const [index, file] of wanted.entries()) {
    if (signal.aborted) return null
    onProgress(index, wanted.length)
    const path = file.webkitRelativePath.slice(shared.length) || file.name
    try {
      // One that is too large is told of without being read.
      const bytes = file.size > MOST_FILE_BYTES ? null : new Uint8Array(await file.arrayBuffer())
      if (bytes) reading.add(path, bytes, new Date(file.lastModified).toISOString())
      else reading.leftOut(path, 'too-large')
    } catch {
      // The file was moved, or may not be read.
      reading.leftOut(path, 'unreadable')
    }
    await nextFrame()
  }
  return reading.finish()
}

/** Lets the page show how far it is. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
