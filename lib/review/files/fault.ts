import { TOLD_FAULTS } from './limits'

/** Something wrong in a line or row of a file. */
export interface LineFault {
  /** Counted from 1. */
  readonly line: number
  /** What in it, such as `revision.content.ratings.0.value`; empty for the whole line. */
  readonly field: string
  /** A sentence without its full stop. */
  readonly message: string
}

/**
 * Why a file was refused; nothing of it is taken then. `other-format`: a later Deskhand wrote it. `half`: it has no end, or
 * fewer or more lines than its end says; `promised` is null where there is no end. `columns`: the first column of a table that is missing.
 */
export type FileFault =
  | { readonly reason: 'empty' | 'not-reviews' | 'too-large' | 'too-many' | 'unreadable' }
  | { readonly reason: 'other-format'; readonly format: number }
  | { readonly reason: 'half'; readonly promised: number | null; readonly found: number }
  | { readonly reason: 'columns'; readonly missing: string }
  | { readonly reason: 'lines'; readonly faults: readonly LineFault[]; readonly count: number }

/** What became of reading a file: how many lines it held besides the first and the last. */
export type FileReading =
  | { readonly ok: true; readonly lines: number }
  | { readonly ok: false; readonly fault: FileFault }

export function refuse(fault: FileFault): FileReading {
  return { ok: false, fault }
}

/** Faults of lines as they are found: the first are kept, all are counted. */
export class LineFaults {
  readonly #first: LineFault[] = []
  #count = 0

  add(fault: LineFault): void {
    this.#count += 1
    if (this.#first.length < TOLD_FAULTS) this.#first.push(fault)
  }

  get count(): number {
    return this.#count
  }

  /** Null where there were none. */
  refusal(): FileReading | null {
    if (this.#count === 0) return null
    return refuse({ reason: 'lines', faults: this.#first, count: this.#count })
  }
}
