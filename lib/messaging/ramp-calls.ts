import { z } from 'zod'
import { LONGEST_RAMP_FILE } from '@/lib/checklist/ramp/ramp-file'
import { goalMark, MOST_ARTICLES, MOST_TICKETS, rampKept, rampPerson } from '@/lib/checklist/ramp/ramp-kept'
import { plan } from '@/lib/checklist/plan'
import { profileId } from '@/lib/profile/profile'
import { localized } from '@/lib/rubric/localized'
import { call } from './call'

const nothing = z.strictObject({})
const count = z.number().int().nonnegative()
const full = z.strictObject({ ok: z.literal(false), reason: z.literal('storage-full') })
/** A write: done, or nothing was changed. */
const outcome = z.union([z.strictObject({ ok: z.literal(true) }), full])
const id = z.string().min(1).max(600)

/** Everything that the ramp page counts from. */
export const rampView = z.strictObject({
  kept: rampKept,
  /** The role whose plan it is: what the person said, else the one in the settings. */
  role: profileId,
  plan,
  /** Topics there are, in the order of the playbooks. */
  topics: z.array(z.strictObject({ id: z.string(), title: localized })),
})
export type RampView = z.infer<typeof rampView>

/**
 * What pages ask about the ramp of the person who uses this browser. Panels may only report a draft: what is counted is
 * shown in no frame of a helpdesk's page.
 */
export const rampCalls = {
  'ramp/view': call(['page'], nothing, rampView),
  /** Changes what the person said of themselves. */
  'ramp/person': call(['page'], rampPerson.omit({ goals: true }), outcome),
  /** What the person or the mentor says of a goal; null takes it back. */
  'ramp/goal': call(
    ['page'],
    z.strictObject({ goal: z.string().min(1).max(130), mark: goalMark.omit({ at: true }).nullable() }),
    outcome,
  ),
  /** An article that was written or mended, by the person's own word. @param at the moment it is counted for */
  'ramp/article': call(
    ['page'],
    z.strictObject({
      how: z.enum(['written', 'mended']),
      title: z.string().min(1).max(300),
      at: z.iso.datetime(),
    }),
    outcome,
  ),
  'ramp/forget': call(
    ['page'],
    z.strictObject({ tickets: z.array(id).max(MOST_TICKETS), articles: z.array(id).max(MOST_ARTICLES) }),
    outcome,
  ),
  'ramp/erase': call(['page'], nothing, outcome),
  /** Takes in a file of one's own; a faulty one changes nothing. */
  'ramp/take': call(
    ['page'],
    z.strictObject({ text: z.string().max(LONGEST_RAMP_FILE) }),
    z.union([
      z.strictObject({ ok: z.literal(true), tickets: count }),
      full,
      z.strictObject({ ok: z.literal(false), reason: z.literal('faulty') }),
    ]),
  ),
  /** The draft of an article was taken along: of this ticket, or in a panel of the one on screen. */
  'ramp/drafted': call(
    ['panel', 'page'],
    z.strictObject({
      ticket: z.strictObject({
        host: z.enum(['zendesk', 'jira']),
        site: z.string().max(300),
        key: z.string().max(100),
      }),
    }),
    z.strictObject({ ok: z.literal(true) }),
  ),
  /** Opens a page of ours in a tab of its own, which a frame cannot do everywhere. */
  'panel/open-page': call(
    ['panel'],
    z.strictObject({ page: z.enum(['ramp', 'practice']) }),
    z.strictObject({ ok: z.literal(true) }),
  ),
} as const
