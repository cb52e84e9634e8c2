import type { Act } from '@/lib/acts/act'
import type { Aspect, FieldId } from './packet'

/** What a packet says in whole sentences: fields, or halves of one. The order is that of the model's file. */
export const PARTS = [
  'expected',
  'observed',
  'steps',
  'time-window',
  'recent-change',
  'troubleshooting',
  'scope',
  'impact',
  'workaround',
  'hypothesis',
  'ask',
] as const
export type Part = (typeof PARTS)[number]

/** What a sentence does that belongs to each part. */
export const ACT_OF: Readonly<Record<Part, Act>> = {
  expected: 'expected',
  observed: 'observed',
  steps: 'steps',
  'time-window': 'time',
  'recent-change': 'change',
  troubleshooting: 'checks',
  scope: 'scope',
  impact: 'impact',
  workaround: 'workaround',
  hypothesis: 'cause',
  ask: 'ask',
}

/** The field a part stands in. */
export const fieldOf = (part: Part): FieldId => (part === 'scope' ? 'impact' : part)

/** The parts of a field: itself, its two halves, or none where it holds values rather than sentences. */
export const partsOf = (field: FieldId): readonly Part[] => PARTS.filter((part) => fieldOf(part) === field)

/** The aspect that all entries of a part have; null where they may have several or none. */
export const aspectOf = (part: Part): Aspect | null => (part === 'scope' ? 'scope' : null)

/** Whether an entry of its field is one of the part: who is touched stands beside what it costs. */
export const isOf = (part: Part, { aspect }: { readonly aspect: Aspect | null }): boolean =>
  fieldOf(part) !== 'impact' || (aspect === 'scope') === (part === 'scope')
