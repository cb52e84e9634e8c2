import { z } from 'zod'
import { localized } from '@/lib/rubric/localized'
import { decision } from './decision'
import { topicMatch } from './match'
import { momentSigns } from './moment-signs'
import { name, step } from './step'

/** `first`: for any ticket, its first minutes. `topic`: what a ticket is about. `moment`: what is about to happen. */
export const playbookKind = z.enum(['first', 'topic', 'moment'])
export type PlaybookKind = z.infer<typeof playbookKind>

/** Moments that are recognised; a playbook of kind `moment` has one of these ids. */
export const MOMENTS = [
  'before-escalating',
  'before-closing',
  'hand-over',
  'incident-joined',
  'after-incident',
] as const
export type Moment = (typeof MOMENTS)[number]

/** Whom to call. Field guide §4; `approver` is whoever may allow what is asked for. */
export const callTo = z.enum([
  'engineering',
  'on-call',
  'security',
  'lead',
  'customer-success',
  'manager',
  'approver',
])
export type CallTo = z.infer<typeof callTo>

/** When to stop and whom to call. */
export const escalateWhen = z.strictObject({
  when: localized,
  to: callTo,
  /** Not in the usual way, but now. */
  atOnce: z.literal(true).optional(),
})

const version = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'this should look like 1.0.0')

/**
 * A playbook as data: what to ask, collect and check, when to stop and whom to call. Closed: an unknown key makes it invalid.
 * Whether its signals exist, its patterns compile and its decisions end is for `check-playbook` to say.
 */
export const playbook = z
  .strictObject({
    format: z.literal(1),
    id: name,
    version,
    kind: playbookKind,
    title: localized,
    /** What it is for, one sentence. */
    about: localized,
    /** Minutes after which to stop looking and ask for help; absent for moments. */
    timeBox: z.number().int().min(5).max(480).optional(),
    /** By what a ticket is told to be about this; for topics. */
    match: topicMatch.optional(),
    /** By what a moment is recognised; for moments. */
    signs: momentSigns.optional(),
    steps: z.array(step).min(1).max(40),
    /** A small tree; the first is the one to begin with. */
    decisions: z.array(decision).max(20),
    escalate: z.array(escalateWhen).max(10),
    /** Words to look for articles with, beside those of the ticket. */
    articles: localized.optional(),
    /** What people often do wrong here. */
    mistakes: z.array(localized).max(10),
    /** Switched off: never chosen. */
    off: z.literal(true).optional(),
  })
  .superRefine((each, context) => {
    const seen = new Set<string>()
    each.steps.forEach(({ id }, index) => {
      if (seen.has(id))
        context.addIssue({ code: 'custom', message: `"${id}" is there twice`, path: ['steps', index, 'id'] })
      seen.add(id)
    })
    if (each.kind === 'moment' && !MOMENTS.some((id) => id === each.id))
      context.addIssue({
        code: 'custom',
        message: `a moment is one of: ${MOMENTS.join(', ')}`,
        path: ['id'],
      })
    if (each.kind !== 'moment' && each.signs)
      context.addIssue({ code: 'custom', message: 'only a moment has signs', path: ['signs'] })
  })
export type Playbook = z.infer<typeof playbook>
