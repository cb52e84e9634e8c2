import { z } from 'zod'
import { name } from './step'

/** A rule of the organisation: tickets with this tag, whole or up to a `*`, are about this playbook. */
export const tagRule = z.strictObject({ tag: z.string().min(1).max(100), playbook: name })
export type TagRule = z.infer<typeof tagRule>

/** As many rules as there may be; the first that fits a ticket comes first. */
export const MOST_RULES = 200
