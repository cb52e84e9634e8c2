import type { PrivacyFinding, PrivacyKind } from '../finding'

/** What could be said of a body that is no text. */
export type BinaryNote = 'image' | 'binary' | 'packed'

/** What all cleaners of one pass share. */
export interface Cleaning {
  /** Secrets and personal data by their value, in order and without overlaps. */
  readonly find: (text: string) => readonly PrivacyFinding[]
  /** Values that were masked elsewhere, which give themselves away here without a name. */
  readonly known: { find(text: string): readonly PrivacyFinding[] } | null
  /**
   * The mask of a value, or the value itself where it is to stay or this pass only looks. Everything that is masked goes
   * through here, once for each place.
   */
  readonly replace: (kind: PrivacyKind, value: string, name: string | null) => string
  /** Whether words alone may be private: names of people, an organisation's own patterns. */
  readonly byWords: boolean
  /** A body that no finder can read. Answers whether it may stay. */
  readonly binary: (note: BinaryNote) => boolean
  /**
   * Short texts that were looked through and left as they are: the very same text need not be looked through again, but for
   * what has become known since.
   */
  readonly untouched: Set<string>
}

/** Texts in texts in texts that are opened; deeper ones are read as they are written. */
export const NESTED = 10

/** A stretch of a text and what takes its place. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with its edits made; itself when there are none. Edits may come in any order; of two that overlap the first stays. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at) continue
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}
