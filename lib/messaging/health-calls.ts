import { z } from 'zod'
import { HOST_FAILURES } from '@/lib/host/contract'
import { unreadableReason } from '@/lib/ticket/field'
import { call } from './call'

/** Which way a field of the ticket was read, or why it was not. */
export const fieldHow = z.union([z.enum(['api', 'dom']), unreadableReason])
export type FieldHow = z.infer<typeof fieldHow>

export const selectorMatch = z.strictObject({
  name: z.string().max(60),
  matched: z.number().int(),
  of: z.number().int(),
  seen: z.string().max(20),
})

/** A request that failed; `path` names no ticket and no person. */
export const hostFailureNote = z.strictObject({
  path: z.string(),
  reason: z.enum(HOST_FAILURES),
  status: z.number().int().nullable(),
  at: z.string(),
})
export type HostFailureNote = z.infer<typeof hostFailureNote>

/** What can be read on the helpdesk of a tab. */
export const hostHealth = z.strictObject({
  /** Null where no ticket of a helpdesk is on screen. */
  host: z.enum(['zendesk', 'jira']).nullable(),
  /** Each field of a ticket, in the order of the snapshot; `since`: the first of the readings in a row that went this way. */
  fields: z.array(z.strictObject({ field: z.string(), how: fieldHow, since: z.string() })),
  /** The last request that failed since the browser started; null when none did. */
  failure: hostFailureNote.nullable(),
  /** What the page shows of what is looked for in it; null where the page does not answer. */
  selectors: z.array(selectorMatch).nullable(),
  version: z.string(),
  browser: z.string(),
  /** All of this as text for an issue form. Nothing of a ticket is in it, nor the name of the helpdesk. */
  report: z.string(),
})
export type HostHealth = z.infer<typeof hostHealth>

/** What the view of what can be read asks. */
export const healthCalls = {
  'panel/health': call(['panel'], z.strictObject({}), hostHealth),
} as const
