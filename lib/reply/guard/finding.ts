import { z } from 'zod'
import { span } from '@/lib/ticket/snapshot'

/** What the guard looks for in a public reply, the gravest first; of two that overlap the graver one is told. */
export const GUARD_KINDS = [
  'secret',
  'card',
  'other-customer',
  'internal-article',
  'internal-link',
  'internal-word',
  'wrong-name',
  'placeholder',
  'promise',
] as const
export type GuardKind = (typeof GUARD_KINDS)[number]

/** Words of a draft that may not be meant for its reader. `quote` is `draft.text.slice(start, end)`. */
export const guardFinding = span.extend({
  kind: z.enum(GUARD_KINDS),
  quote: z.string(),
  /** What can stand in their place; null where only a person knows. */
  mask: z.string().nullable(),
  /** The ticket of another customer where the words come from; null for other kinds, and where it is not known. */
  from: z.string().nullable(),
})
export type GuardFinding = z.infer<typeof guardFinding>

/** A finding before its mask is chosen. */
export interface Seen {
  readonly kind: GuardKind
  readonly start: number
  readonly end: number
  /** Which kind of value, for the choice of the mask. */
  readonly value: MaskKind
  /** What should stand there, where it is known. */
  readonly instead?: string
  readonly from?: string
}

/** What is masked; each has words in four languages. */
export type MaskKind =
  | 'secret'
  | 'card'
  | 'account-number'
  | 'email'
  | 'phone'
  | 'address'
  | 'name'
  | 'id'
  | 'link'
  | 'word'
  | 'none'
