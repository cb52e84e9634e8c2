/** What a file is read as. */
export type ArticleFileKind = 'csv' | 'json' | 'jsonl' | 'markdown' | 'html' | 'text' | 'zip'

const KINDS: ReadonlyMap<string, ArticleFileKind> = new Map<string, ArticleFileKind>([
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['json', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['txt', 'text'],
  ['zip', 'zip'],
])

/** Endings of files that articles are read from, for a file dialog. */
export const ARTICLE_FILE_ENDINGS: readonly string[] = [...KINDS.keys()].map((ending) => `.${ending}`)

/** By the ending of its name; null for files that hold no articles. */
export function fileKindOf(path: string): ArticleFileKind | null {
  return KINDS.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? null
}
