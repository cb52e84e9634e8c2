import type { PrivacyKind } from '@/lib/privacy/finding'
import type { Evidence, EvidenceFault } from '../evidence'

/** What the page gives its worker: a file, or a text that was pasted. */
export interface EvidenceJob {
  /** Empty for what was pasted. */
  readonly name: string
  readonly source: Blob | string
  readonly keep: readonly PrivacyKind[]
  readonly keepPictures: boolean
  /** Masks are numbered from the one after this, so that they stay apart from those of another file; 0 when absent. */
  readonly masksAfter?: number
}

/** What the worker says of a file it has read; the cleaned file itself stays outside the page's memory. */
export interface ReadFile extends Omit<Evidence, 'parts'> {
  readonly file: Blob
}

export type JobOutcome =
  | ReadFile
  | { readonly ok: false; readonly name: string; readonly fault: EvidenceFault | 'unreadable' | 'broken' }

/** Messages of the worker, in their order: progress 0–1, then one outcome. */
export type WorkerMessage =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'outcome'; readonly outcome: JobOutcome }
