import { z } from 'zod'
import { profileId } from '@/lib/profile/profile'
import { condition } from './condition'
import { fixActions } from './fix-action'
import { localized } from './localized'
import { stage } from './stage'

const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,60}$/,
    'this should have only small letters, digits and dashes, and begin with a letter',
  )

/** One thing looked at, with what it takes to pass it. */
export const criterion = z.strictObject({
  id,
  title: localized,
  group: id,
  /** Why it matters, one sentence. */
  why: localized,
  /** How to mend it in one step. */
  fix: localized,
  weight: z.number().positive().max(100),
  critical: z.boolean().optional(),
  /** Stages in which it applies; in the others it is N/A. */
  stages: z.array(stage).min(1),
  /** Only for these roles; default: all. */
  profiles: z.array(profileId).min(1).optional(),
  /** It applies only while this is true. */
  when: condition.optional(),
  /** Shown when `when` is not true. */
  notApplicable: localized.optional(),
  pass: condition,
  partial: condition.optional(),
  /** Share of the points a partial gets, 0–1; default one half. */
  partialCredit: z.number().gt(0).lt(1).optional(),
  /** Replaces the words made from the parts that were not found. */
  missing: localized.optional(),
  /** Switched off: neither judged nor shown, and kept so that it can be switched on again. */
  off: z.literal(true).optional(),
  /** What can be done about it with one click. */
  actions: fixActions.optional(),
})
export type Criterion = z.infer<typeof criterion>

/** A group of criteria as the panel shows it. */
const group = z.strictObject({ id, title: localized })

export const packKind = z.enum(['hygiene', 'escalation'])
export type PackKind = z.infer<typeof packKind>

const version = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'this should look like 1.0.0')

/**
 * A rubric as data. Closed: an unknown key makes the whole pack invalid. Whether its signals exist and its patterns
 * compile is for `check-pack` to say, so that a page can know the shape without all detectors.
 */
export const pack = z
  .strictObject({
    format: z.literal(1),
    id,
    version,
    title: localized,
    kind: packKind,
    /** The pack it was made from by editing. */
    basedOn: z.strictObject({ id, version }).optional(),
    scale: z
      .strictObject({ min: z.number(), max: z.number(), decimals: z.number().int().min(0).max(2) })
      .refine((each) => each.max > each.min, 'max is above min'),
    /** Ready for first-pass acceptance: this score, and these criteria passed; those switched off are not asked for. */
    ready: z.strictObject({ score: z.number(), passed: z.array(id) }).optional(),
    groups: z.array(group).min(1).max(40),
    criteria: z.array(criterion).min(1).max(100),
  })
  .superRefine((each, context) => {
    const ids = new Set<string>()
    const groups = new Set(each.groups.map((one) => one.id))
    each.criteria.forEach((one, index) => {
      const complain = (message: string, ...path: (string | number)[]) => {
        context.addIssue({ code: 'custom', message, path: ['criteria', index, ...path] })
      }
      if (ids.has(one.id)) complain(`"${one.id}" is there twice`, 'id')
      ids.add(one.id)
      if (!groups.has(one.group)) complain(`no group "${one.group}"`, 'group')
    })
    each.ready?.passed.forEach((wanted, index) => {
      if (!ids.has(wanted))
        context.addIssue({
          code: 'custom',
          message: `no criterion "${wanted}"`,
          path: ['ready', 'passed', index],
        })
    })
  })
export type Pack = z.infer<typeof pack>
