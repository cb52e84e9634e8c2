import { z } from 'zod'
import { PRIVACY_KINDS } from '@/lib/privacy/finding'
import { evidence } from '@/lib/ticket/evidence'
import { unreadableReason } from '@/lib/ticket/field'

/**
 * The parts of a packet, in the order of the field guide. They bear the ids of the escalation rubric's criteria, so that
 * a part that is empty finds its question there.
 */
export const FIELD_IDS = [
  'summary',
  'expected',
  'observed',
  'steps',
  'reproducibility',
  'environment',
  'time-window',
  'ids',
  'error',
  'evidence',
  'recent-change',
  'troubleshooting',
  'impact',
  'severity',
  'workaround',
  'hypothesis',
  'related',
  'communication',
  'ask',
] as const
export const fieldId = z.enum(FIELD_IDS)
export type FieldId = z.infer<typeof fieldId>

/** What an entry says within its field, where a field holds several things. */
export const aspect = z.enum([
  'version',
  'client-version',
  'account',
  'region',
  'plan',
  'browser',
  'operating-system',
  'feature-flag',
  'product-area',
  'file',
  'scope',
  'deadline',
  'start',
  'article',
  'told',
  'next-update',
  'owner',
])
export type Aspect = z.infer<typeof aspect>

/** A value of the packet with the place it was read at: `value` is exactly what is quoted there, nothing is made up. */
const packetEntry = z.strictObject({
  /** The same for the same place in every packet of this ticket. */
  key: z.string(),
  aspect: aspect.nullable(),
  value: z.string(),
  source: evidence,
})
export type PacketEntry = z.infer<typeof packetEntry>

/** Entries of one field of which only one can be right. */
export const packetConflict = z.strictObject({
  /** The same while the same values disagree. */
  id: z.string(),
  about: z.enum(['version', 'account', 'region', 'start', 'zone', 'count', 'severity']),
  /** At least two; `keys` are the entries that say it. */
  sides: z.array(z.strictObject({ value: z.string(), keys: z.array(z.string()) })).min(2),
})
export type PacketConflict = z.infer<typeof packetConflict>

export const packetField = z.strictObject({
  id: fieldId,
  /** In order of time. */
  entries: z.array(packetEntry),
  /** Entries found beyond those given. */
  more: z.number().int().nonnegative(),
  conflicts: z.array(packetConflict),
  /** Why the conversation could not be read; null when it was. */
  unreadable: unreadableReason.nullable(),
})
export type PacketField = z.infer<typeof packetField>

/** Everything an escalation needs, as far as the ticket says it. */
export const packet = z.strictObject({
  ticket: z.strictObject({
    host: z.enum(['zendesk', 'jira']),
    key: z.string(),
    url: z.string(),
    subject: z.string().nullable(),
    organization: z.string().nullable(),
  }),
  fields: z.array(packetField),
  /** Secrets and personal data of the messages quoted, found where their whole sentence can be seen; masked before it leaves. */
  private: z.array(z.strictObject({ kind: z.enum(PRIVACY_KINDS), value: z.string() })),
  /** Full names of the customer's people. */
  people: z.array(z.string()),
  /** When it failed, ms since 1970, for links into logs; null where no moment is named. */
  window: z.strictObject({ from: z.number(), to: z.number() }).nullable(),
})
export type Packet = z.infer<typeof packet>
