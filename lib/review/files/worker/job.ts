import type { FileReading } from '../fault'

/** What the page tells its worker: which file to read, and that it has put away the lines it was given. */
export type ReadingOrder = { readonly file: File } | { readonly next: true }

/**
 * What the worker tells: the share of the file that is read, 0–1; checked lines, after which it waits for `next`, so that no more
 * than a part of the file is held; and what became of the file.
 */
export type ReadingNews =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'lines'; readonly lines: readonly string[] }
  | { readonly type: 'end'; readonly reading: FileReading }
