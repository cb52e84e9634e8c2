import type { ReadingJob } from '@/lib/knowledge/files/worker/job'

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

/** What a worker is to read. The path is told beside the file: it does not go with it. */
export function jobOf({ files }: Chosen): ReadingJob {
  return { files: files.map((file) => ({ path: file.webkitRelativePath, file })) }
}
