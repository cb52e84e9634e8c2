import type { Article } from '../article'

/** An article as a file gives it: what the file does not say is empty or null, and chosen at the import. */
export interface DraftArticle {
  /**
   * What the article is known by at the next import: its id or address in the file, or the file's path. Its translations
   * may have the same.
   */
  readonly key: string
  readonly title: string
  /** Plain text; headings on lines of their own. */
  readonly body: string
  readonly headings: readonly string[]
  readonly labels: readonly string[]
  /** An https address, or empty. */
  readonly url: string
  readonly audience: Extract<Article['audience'], 'public' | 'internal'> | null
  /** BCP 47, lower case, or empty. */
  readonly language: string
  /** ISO 8601 UTC. */
  readonly updatedAt: string | null
}

/** What a file, or an article in it, cannot be read for. */
export type FileFault =
  | 'empty'
  | 'unreadable'
  | 'too-large'
  | 'too-many'
  | 'too-much'
  | 'other-kind'
  | 'not-text'
  | 'no-articles'
  | 'columns'
  | 'quotes'
  | 'not-json'
  | 'line'
  | 'no-title'
  | 'no-text'
  | 'twice'
  | 'cut'
  | 'address'
  | 'broken-zip'
  | 'broken-entry'
  | 'zip-bomb'

/** Something in a file that was left out, or read in part. */
export interface FileProblem {
  /** Path or name of the file, as the person knows it. */
  readonly file: string
  readonly fault: FileFault
  /** Line of the file, or number of the article in it, from 1. */
  readonly place?: number
  /** For `columns`: what the first line names, at most twelve. */
  readonly found?: readonly string[]
}

/** What was read of one file. */
export interface ReadFile {
  readonly drafts: readonly DraftArticle[]
  readonly problems: readonly FileProblem[]
}

/** A file of which nothing could be read. */
export function unread(file: string, fault: FileFault, more: Partial<FileProblem> = {}): ReadFile {
  return { drafts: [], problems: [{ file, fault, ...more }] }
}
