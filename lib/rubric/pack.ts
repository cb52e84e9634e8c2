import { z } from 'zod'
import { findSignal } from '@/lib/signals/registry'
import { profileId } from '@/lib/profile/profile'
import { condition, partsOf, type Condition } from './condition'
import { localized } from './localized'
import { checkPattern } from './pattern'
import { stage } from './stage'

const id = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/, 'small letters, digits and dashes')

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
})
export type Criterion = z.infer<typeof criterion>

/** A group of criteria as the panel shows it. */
const group = z.strictObject({ id, title: localized })

/** A rubric as data. Closed: an unknown key, signal, field or pattern makes the whole pack invalid. */
export const pack = z
  .strictObject({
    format: z.literal(1),
    id,
    version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'like 1.0.0'),
    title: localized,
    kind: z.enum(['hygiene', 'escalation']),
    scale: z
      .strictObject({ min: z.number(), max: z.number(), decimals: z.number().int().min(0).max(2) })
      .refine((each) => each.max > each.min, 'max is above min'),
    /** Ready for first-pass acceptance: this score, and these criteria passed. */
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
      for (const part of ['when', 'pass', 'partial'] as const) {
        const root = one[part]
        if (root) for (const message of faultsOf(root)) complain(message, part)
      }
    })
    for (const wanted of each.ready?.passed ?? [])
      if (!ids.has(wanted))
        context.addIssue({ code: 'custom', message: `no criterion "${wanted}"`, path: ['ready'] })
  })
export type Pack = z.infer<typeof pack>

/** What the shape alone cannot tell: unknown signals, patterns that do not compile, sums that cannot be reached. */
function faultsOf(root: Condition): string[] {
  const faults: string[] = []
  const open = [root]
  for (let each = open.pop(); each; each = open.pop()) {
    if ('signal' in each && !findSignal(each.signal)) faults.push(`no signal "${each.signal}"`)
    const pattern = 'text' in each ? each.text : 'customField' in each ? each.customField : null
    const fault = pattern === null ? null : checkPattern(pattern)
    if (fault) faults.push(fault)
    if ('of' in each && each.atLeast > each.of.length) faults.push('"atLeast" is more than there are parts')
    open.push(...partsOf(each))
  }
  return faults
}

/** A pack read from outside, or what is wrong with it and where. */
export type PackResult =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly faults: readonly { readonly path: string; readonly message: string }[] }

/** Checks a value as a pack; changes nothing. */
export function parsePack(value: unknown): PackResult {
  const result = pack.safeParse(value)
  if (result.success) return { ok: true, pack: result.data }
  return {
    ok: false,
    faults: result.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  }
}
