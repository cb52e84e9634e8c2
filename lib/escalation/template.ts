import { z } from 'zod'
import { FIELD_IDS, fieldId } from './packet'

/** Where packets go. */
export const DESTINATIONS = [
  'jira-bug',
  'github-issue',
  'gitlab-issue',
  'internal-note',
  'slack',
  'email',
  'security-report',
] as const
export const destination = z.enum(DESTINATIONS)
export type Destination = z.infer<typeof destination>

/** How a packet is written down. */
export const FORMAT_IDS = ['markdown', 'jira-wiki', 'adf', 'html', 'text', 'json'] as const
const formatId = z.enum(FORMAT_IDS)
export type FormatId = z.infer<typeof formatId>

export const templateField = z.strictObject({
  id: fieldId,
  title: z.string().trim().min(1).max(80),
  on: z.boolean(),
})

/** What a packet for one destination holds, and in which order. */
export const packetTemplate = z
  .strictObject({
    destination,
    format: formatId,
    /** Every field once. */
    fields: z.array(templateField).length(FIELD_IDS.length),
    /** Whether fields that are empty are named, so that the reader sees what is not known. */
    showEmpty: z.boolean(),
    /** Whether personal data is masked; secrets always are. */
    maskPersonal: z.boolean(),
  })
  .refine(({ fields }) => new Set(fields.map(({ id }) => id)).size === FIELD_IDS.length, {
    message: 'every field must be there once',
    path: ['fields'],
  })
export type PacketTemplate = z.infer<typeof packetTemplate>
