import { z } from 'zod'
import { fact } from './facts'

/** The longest reason for skipping a step. */
export const MOST_REASON = 300

/** What a person said of a step. `open` takes back what ticked itself. */
export const stepMark = z.strictObject({
  how: z.enum(['done', 'skipped', 'not-applicable', 'open']),
  /** Why it was skipped. */
  reason: z.string().max(MOST_REASON).optional(),
  at: z.iso.datetime(),
})
export type StepMark = z.infer<typeof stepMark>

/** How the checklist of one ticket stands. It holds no word of the ticket. */
export const checklistState = z.strictObject({
  host: z.enum(['zendesk', 'jira']),
  site: z.string(),
  key: z.string(),
  /** When it was last changed; what is older than the time to keep is forgotten. */
  at: z.iso.datetime(),
  /** The topic that the person chose instead of the one told by the ticket. */
  chosen: z.string().nullable(),
  /** By playbook and step, `sso/expiry`. */
  marks: z.record(z.string(), stepMark),
  facts: z.array(fact),
  /** By playbook, the number of the answer taken at each decision on the way, from the first on. */
  ways: z.record(z.string(), z.array(z.number().int().min(0).max(4)).max(20)),
  /** Steps that have ticked themselves, with the moment they first did. */
  ticked: z.record(z.string(), z.iso.datetime()),
})
export type ChecklistState = z.infer<typeof checklistState>
