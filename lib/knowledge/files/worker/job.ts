import type { DraftArticle } from '../draft-article'
import type { ReadFiles } from '../file-reading'

/** What the page gives its worker: the files a person chose. */
export interface ReadingJob {
  readonly files: readonly {
    /** Path in the folder that was chosen, with slashes; empty for files chosen by themselves. */
    readonly path: string
    readonly file: File
  }[]
}

/** Messages of the worker, in their order: progress and articles, then one end. Articles come in parts that a page takes in a frame. */
export type ReadingMessage =
  /** Share of the bytes that is read, 0–1. */
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'drafts'; readonly drafts: readonly DraftArticle[] }
  | { readonly type: 'end'; readonly rest: Omit<ReadFiles, 'drafts'> }
  | { readonly type: 'broken' }

/** `broken`: the worker was ended by the browser, for example because the files do not fit into its memory. */
export type ReadingOutcome =
  | { readonly ok: true; readonly read: ReadFiles }
  | { readonly ok: false; readonly reason: 'broken' | 'aborted' }
