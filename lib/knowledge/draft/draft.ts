import { z } from 'zod'
import { PRIVACY_KINDS } from '@/lib/privacy/finding'
import { evidence } from '@/lib/ticket/evidence'

/** Parts of an article in the order a reader needs them (KCS: issue, environment, cause, resolution; the rest is ours). */
export const PART_IDS = [
  'symptoms',
  'environment',
  'cause',
  'resolution',
  'verification',
  'prevention',
  'related',
] as const
export const partId = z.enum(PART_IDS)
export type PartId = z.infer<typeof partId>

/** Words of the ticket with the place they were read at: `value` is exactly what is quoted there. */
export const draftEntry = z.strictObject({
  /** The same for the same place in every draft of this ticket. */
  key: z.string(),
  /** Name of the ticket's field it stands in; null for words of the conversation. */
  label: z.string().nullable(),
  value: z.string(),
  source: evidence,
})
export type DraftEntry = z.infer<typeof draftEntry>

export const draftPart = z.strictObject({ id: partId, entries: z.array(draftEntry) })
export type DraftPart = z.infer<typeof draftPart>

/** An article to start from, made of what a ticket says. Nothing in it is made up, and nothing in it is masked yet. */
export const articleDraft = z.strictObject({
  ticket: z.strictObject({
    host: z.enum(['zendesk', 'jira']),
    site: z.string(),
    key: z.string(),
    url: z.string(),
  }),
  /** Language of the requester's words; empty where it could not be told. */
  language: z.string(),
  /** In the requester's words; null where the ticket has none. */
  title: draftEntry.nullable(),
  parts: z.array(draftPart),
  /** Secrets and personal data of the messages quoted, found where their whole sentence can be seen. */
  private: z.array(z.strictObject({ kind: z.enum(PRIVACY_KINDS), value: z.string() })),
  /** Full names of everybody who wrote. */
  people: z.array(z.string()),
})
export type ArticleDraft = z.infer<typeof articleDraft>
