import type { Message } from '@/lib/ticket/snapshot'

/** Sentences in many voices that state what a signal stands for, and near misses that do not. Written before the rules. */
export interface Wording {
  readonly signal: string
  /** Where they stand; a public reply of an agent unless told otherwise. */
  readonly where?: Partial<Message>
  readonly stated: readonly string[]
  readonly notStated: readonly string[]
}
