import type { Article } from '../article'
import type { FieldLengths, IndexedDocument } from './document'

/** Fields of which many articles have the same value: the value stands once. */
type SharedField = 'sourceId' | 'audience' | 'language'
type OwnField = Exclude<keyof IndexedDocument, SharedField>
/** Fields whose lengths are kept, in the order in which they stand. */
const COUNTED = ['title', 'headings', 'labels', 'body'] as const

interface SharedColumn {
  readonly values: readonly string[]
  /** For each article the place of its value. */
  readonly places: Uint32Array
}

/**
 * What is kept of many articles, field by field: a few large values instead of many small ones, which load and are held in a fraction
 * of the time and memory. Structured-clonable.
 */
export interface StoredColumns {
  readonly own: Readonly<Record<OwnField, readonly string[]>>
  readonly shared: Readonly<Record<SharedField, SharedColumn>>
  /** Four numbers for each article: terms of its title, headings, labels and body. */
  readonly lengths: Uint32Array
}

/** The articles of a segment by their number in it, from 0. */
export class DocumentColumns {
  readonly stored: StoredColumns
  readonly size: number
  /** Lengths of all articles together. */
  readonly totals: FieldLengths

  constructor(stored: StoredColumns) {
    this.stored = stored
    this.size = stored.own.id.length
    const totals = [0, 0, 0, 0]
    for (const [at, length] of stored.lengths.entries()) totals[at % 4] = (totals[at % 4] ?? 0) + length
    this.totals = toLengths(totals)
  }

  id(number: number): string {
    return this.stored.own.id[number] ?? ''
  }

  /** Copies the lengths of an article to `into`: for scoring, which looks at thousands. */
  readLengths(number: number, into: { -readonly [field in keyof FieldLengths]: FieldLengths[field] }): void {
    const { lengths } = this.stored
    const at = number * 4
    into.title = lengths[at] ?? 0
    into.headings = lengths[at + 1] ?? 0
    into.labels = lengths[at + 2] ?? 0
    into.body = lengths[at + 3] ?? 0
  }

  lengths(number: number): FieldLengths {
    return toLengths([...this.stored.lengths.subarray(number * 4, number * 4 + 4)])
  }

  /** A view of an article: cheap to make, to be looked at only. Its properties are read when asked for. */
  view(number: number): IndexedDocument {
    return new DocumentView(this.stored, number)
  }

  /** An article as a value of its own. */
  document(number: number): IndexedDocument {
    const { id, sourceId, title, url, audience, language, updatedAt } = this.view(number)
    return { id, sourceId, title, url, audience, language, updatedAt }
  }
}

/** Writes the columns of articles in the order in which they are given. */
export class ColumnsWriter {
  readonly #documents: IndexedDocument[] = []
  readonly #lengths: number[] = []

  get size(): number {
    return this.#documents.length
  }

  push(document: IndexedDocument, lengths: FieldLengths): void {
    this.#documents.push(document)
    for (const field of COUNTED) this.#lengths.push(lengths[field])
  }

  finish(): StoredColumns {
    const own = (field: OwnField) => this.#documents.map((document) => document[field])
    const shared = (field: SharedField): SharedColumn => {
      const values = new Map<string, number>()
      const places = Uint32Array.from(this.#documents, (document) => {
        const known = values.get(document[field]) ?? values.size
        values.set(document[field], known)
        return known
      })
      return { values: [...values.keys()], places }
    }
    return {
      own: { id: own('id'), title: own('title'), url: own('url'), updatedAt: own('updatedAt') },
      shared: {
        sourceId: shared('sourceId'),
        audience: shared('audience'),
        language: shared('language'),
      },
      lengths: Uint32Array.from(this.#lengths),
    }
  }
}

class DocumentView implements IndexedDocument {
  readonly #columns: StoredColumns
  readonly #number: number

  constructor(columns: StoredColumns, number: number) {
    this.#columns = columns
    this.#number = number
  }

  get id(): string {
    return this.#own('id')
  }

  get title(): string {
    return this.#own('title')
  }

  get url(): string {
    return this.#own('url')
  }

  get updatedAt(): string {
    return this.#own('updatedAt')
  }

  get sourceId(): string {
    return this.#shared('sourceId')
  }

  get audience(): Article['audience'] {
    return this.#shared('audience') as Article['audience']
  }

  get language(): string {
    return this.#shared('language')
  }

  #own(field: OwnField): string {
    return this.#columns.own[field][this.#number] ?? ''
  }

  #shared(field: SharedField): string {
    const { values, places } = this.#columns.shared[field]
    return values[places[this.#number] ?? 0] ?? ''
  }
}

function toLengths([title = 0, headings = 0, labels = 0, body = 0]: readonly number[]): FieldLengths {
  return { title, headings, labels, body }
}
