import { z } from 'zod'
import { timeline } from '@/lib/insight/timeline'
import { helpFacts } from '@/lib/reply/help/help-facts'
import { guardFinding } from '@/lib/reply/guard/finding'
import { toneNote } from '@/lib/reply/tone/tone-note'
import { stage } from '@/lib/rubric/stage'

/** What replies, hand-overs and snippets are written with; asked for when they are. */
export const helpView = z.strictObject({
  /** Of the ticket it is about; empty where there is none. */
  key: z.string(),
  facts: helpFacts,
  timeline,
  stage,
  owner: z.string().nullable(),
  requester: z.string().nullable(),
  organization: z.string().nullable(),
  /** Fields of the ticket by name, for conditions and variables of snippets. */
  fields: z.array(z.strictObject({ name: z.string(), value: z.string() })),
})
export type HelpView = z.infer<typeof helpView>

/** What should be looked at in what is being written. */
export const draftCheck = z.strictObject({
  /** Of the ticket it is written on; empty where there is none. */
  key: z.string(),
  /** Before a public reply is sent. */
  findings: z.array(guardFinding),
  tone: z.array(toneNote),
})
export type DraftCheck = z.infer<typeof draftCheck>
