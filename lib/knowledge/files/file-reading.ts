import { decodeText } from '@/lib/evidence/decode'
import { readCsv } from './csv-articles'
import { unread, type DraftArticle, type FileProblem, type ReadFile } from './draft-article'
import { fileKindOf, type ArticleFileKind } from './file-kind'
import { readJson, readJsonLines } from './json-articles'
import { readHtml, readMarkdown, readPlain } from './page-articles'
import { isWanted, unpack } from './unpack'

/** Bytes of one file, unpacked; an archive may be as large packed. */
export const MOST_FILE_BYTES = 50_000_000
/** Articles of one import, and characters of all of them. */
const MOST_ARTICLES = 50_000
const MOST_CHARACTERS = 300_000_000
/** Problems that are kept to be named; the rest is counted. */
const MOST_PROBLEMS = 100
/** Zero bytes in this share of a file's beginning: it is no text under any name. */
const BINARY = 0.05

type Reader = (path: string, text: string) => ReadFile
const READERS: Readonly<Record<Exclude<ArticleFileKind, 'zip'>, Reader>> = {
  csv: readCsv,
  json: readJson,
  jsonl: readJsonLines,
  markdown: readMarkdown,
  html: readHtml,
  text: readPlain,
}

/** What all files of an import gave. */
export interface ReadFiles {
  readonly drafts: readonly DraftArticle[]
  /** The first hundred. */
  readonly problems: readonly FileProblem[]
  readonly problemCount: number
  /** Files that articles were looked for in. */
  readonly files: number
}

/** Reads the files of one import one after the other, so that whoever shows progress can do so in between. */
export class FileReading {
  readonly #drafts: DraftArticle[] = []
  readonly #problems: FileProblem[] = []
  readonly #keys = new Map<string, number>()
  #problemCount = 0
  #files = 0
  #characters = 0
  #isFull = false

  /**
   * Reads a file; one that holds no articles is told of.
   *
   * @param path name, or path in the folder that was chosen, with slashes
   * @param changedAt when the file was changed, ISO 8601 UTC: for articles that do not say it themselves
   * @param onShare told how much of an archive is read, 0–1
   */
  add(
    path: string,
    bytes: Uint8Array,
    changedAt: string,
    onShare: (share: number) => void = () => undefined,
  ): void {
    const kind = fileKindOf(path)
    this.#files += 1
    if (kind === null) this.#take(unread(path, 'other-kind'), changedAt)
    else if (bytes.length === 0) this.#take(unread(path, 'empty'), changedAt)
    else if (bytes.length > MOST_FILE_BYTES) this.#take(unread(path, 'too-large'), changedAt)
    else if (kind === 'zip') this.#addArchive(path, bytes, changedAt, onShare)
    else this.#read(path, kind, bytes, changedAt)
  }

  /** A file that was not opened. */
  leftOut(path: string, fault: 'too-large' | 'unreadable'): void {
    this.#files += 1
    this.#take(unread(path, fault), '')
  }

  finish(): ReadFiles {
    return {
      drafts: this.#drafts,
      problems: this.#problems,
      problemCount: this.#problemCount,
      files: this.#files,
    }
  }

  #addArchive(name: string, bytes: Uint8Array, changedAt: string, onShare: (share: number) => void): void {
    const { files, problems } = unpack(name, bytes)
    this.#take({ drafts: [], problems }, changedAt)
    if (files.length === 0 && problems.length === 0) this.#take(unread(name, 'no-articles'), changedAt)
    const shared = sharedFolder(files.map(({ path }) => path))
    for (const [index, file] of files.entries()) {
      onShare(index / files.length)
      const path = file.path.slice(shared.length)
      const kind = fileKindOf(path)
      this.#files += 1
      if (file.bytes.length === 0) this.#take(unread(path, 'empty'), changedAt)
      else if (kind !== null && kind !== 'zip') this.#read(path, kind, file.bytes, changedAt)
    }
  }

  #read(path: string, kind: Exclude<ArticleFileKind, 'zip'>, bytes: Uint8Array, changedAt: string): void {
    const { text, nulls } = decodeText(bytes)
    if (nulls > text.length * BINARY) return this.#take(unread(path, 'not-text'), changedAt)
    if (text.trim() === '') return this.#take(unread(path, 'empty'), changedAt)
    this.#take(READERS[kind](path, text.replace(/^\ufeff/u, '')), changedAt)
  }

  #take({ drafts, problems }: ReadFile, changedAt: string): void {
    for (const problem of problems) this.#tell(problem)
    for (const draft of drafts) {
      this.#characters += draft.body.length
      if (this.#drafts.length >= MOST_ARTICLES || this.#characters > MOST_CHARACTERS) {
        if (!this.#isFull) this.#tell({ file: '', fault: 'too-many' })
        this.#isFull = true
        return
      }
      const key = this.#ownKey(draft)
      if (key === null) this.#tell({ file: draft.title, fault: 'twice' })
      else this.#drafts.push({ ...draft, key, updatedAt: draft.updatedAt ?? changedAt })
    }
  }

  /** Two articles of one title are two articles; two of one id or path in one language are one, and the first stays. */
  #ownKey({ key, language }: DraftArticle): string | null {
    const own = `${language} ${key}`
    const seen = this.#keys.get(own) ?? 0
    this.#keys.set(own, seen + 1)
    if (seen === 0) return key
    return key.startsWith('title ') ? `${key} ${seen + 1}` : null
  }

  #tell(problem: FileProblem): void {
    this.#problemCount += 1
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(problem)
  }
}

/** Whether articles are looked for in a file of a folder; others are passed over without a word. */
export function isArticleFile(path: string): boolean {
  return isWanted(path) || fileKindOf(path) === 'zip'
}

/** The folder that all paths begin with, with its slash: archives are often made of one, and its name changes. */
export function sharedFolder(paths: readonly string[]): string {
  const [first = ''] = paths
  const folder = first.slice(0, first.indexOf('/') + 1)
  return folder !== '' && paths.every((path) => path.startsWith(folder)) ? folder : ''
}
