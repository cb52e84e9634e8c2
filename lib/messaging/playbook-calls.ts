import { z } from 'zod'
import { plan } from '@/lib/checklist/plan'
import { playbook, playbookKind } from '@/lib/checklist/playbook'
import { name } from '@/lib/checklist/step'
import { MOST_RULES, tagRule } from '@/lib/checklist/tag-rule'
import { profileId } from '@/lib/profile/profile'
import { localized } from '@/lib/rubric/localized'
import { packFault } from '@/lib/rubric/pack-fault'
import { call } from './call'

const nothing = z.strictObject({})
/** What is kept may have been named by another Deskhand, so an id may be anything short. */
const id = z.string().min(1).max(100)
const byId = z.strictObject({ id })
const done = z.strictObject({ ok: z.literal(true) })
const rules = z.array(tagRule).max(MOST_RULES)
const file = z.strictObject({ text: z.string(), fileName: z.string() })

/** Why nothing was changed. `gone`: there is no such document any more. `elsewhere`: another window saved it meanwhile. */
const refusal = z.strictObject({
  ok: z.literal(false),
  reason: z.enum(['storage-full', 'newer', 'gone', 'elsewhere']),
})
const invalid = z.strictObject({
  ok: z.literal(false),
  reason: z.literal('invalid'),
  faults: z.array(packFault),
})
const outcome = z.union([done, refusal])
/** What became of a change in the options; on a refusal nothing has changed. */
export type ChangeOutcome = z.infer<typeof outcome>
const kept = z.union([done, invalid, refusal])
/** What became of a document that was given to be kept. Lines and columns of faults are those of it as indented JSON. */
export type KeptOutcome = z.infer<typeof kept>

const entry = z.strictObject({
  id,
  /** The id where no title can be read. */
  title: localized,
  version: z.string(),
  /** `edited`: one that comes with the product and was changed here. */
  origin: z.enum(['built-in', 'edited', 'imported']),
  /** Why this Deskhand cannot use it, as a sentence without its full stop; null when it can. */
  unusable: z.string().nullable(),
})

/** A playbook as the list of them shows it. */
export const playbookEntry = entry.extend({
  kind: playbookKind,
  /** Whether it is switched on. */
  on: z.boolean(),
  /** How many steps it has, those switched off not counted. */
  steps: z.number().int().nonnegative(),
})
export type PlaybookEntry = z.infer<typeof playbookEntry>

/** A ramp plan as the list of them shows it. */
export const planEntry = entry.extend({
  profile: profileId,
  goals: z.number().int().nonnegative(),
  /** Whether it is the one of its role. */
  inUse: z.boolean(),
})
export type PlanEntry = z.infer<typeof planEntry>

/** What a file would bring: a document, and the one of its id that it would replace. Switched off ones say so. */
const brought = <D extends z.ZodType>(document: D) =>
  z.strictObject({ after: document, before: document.nullable() })

/**
 * What our own pages, outside any frame, may ask about playbooks and ramp plans: those that come with the product, edited
 * copies of them, and imported ones. An edited copy has the id of its original and takes its place.
 */
export const playbookCalls = {
  'playbooks/list': call(
    ['page'],
    nothing,
    z.strictObject({
      playbooks: z.array(playbookEntry),
      plans: z.array(planEntry),
      rules,
      /** By topic, tickets of the person that count as practice; topics without any are not there. */
      practised: z.record(z.string(), z.number().int().nonnegative()),
      /** Whether part of what was kept could not be read and is at its defaults. */
      isRepaired: z.boolean(),
    }),
  ),
  /** `base`: the one of its id that comes with this Deskhand. Neither says whether it is switched off. */
  'playbooks/get': call(['page'], byId, z.strictObject({ playbook, base: playbook.nullable() }).nullable()),
  /** @param base the version that was edited. What was saved says the same as the original: it is no edited copy any more. */
  'playbooks/save': call(['page'], z.strictObject({ playbook: z.unknown(), base: z.string() }), kept),
  /** An edited one is as it came again; an imported one is gone. */
  'playbooks/remove': call(['page'], byId, outcome),
  'playbooks/switch': call(['page'], byId.extend({ on: z.boolean() }), outcome),
  /** Which playbooks tickets with which tags are about, in their order. */
  'playbooks/rules': call(['page'], z.strictObject({ rules }), outcome),

  'plans/get': call(['page'], byId, z.strictObject({ plan, base: plan.nullable() }).nullable()),
  'plans/save': call(['page'], z.strictObject({ plan: z.unknown(), base: z.string() }), kept),
  'plans/remove': call(['page'], byId, outcome),
  /** Makes it the plan of its role. */
  'plans/choose': call(['page'], z.strictObject({ id: name }), outcome),

  /** The text of a file: what it would bring. Changes nothing. */
  'playbooks/look': call(
    ['page'],
    z.strictObject({ text: z.string() }),
    z.union([
      z.strictObject({
        ok: z.literal(true),
        playbooks: z.array(brought(playbook)),
        plans: z.array(brought(plan)),
      }),
      invalid,
    ]),
  ),
  /** Takes in a file as a whole: what it brings replaces what has the same id. `count`: how many documents that were. */
  'playbooks/import': call(
    ['page'],
    z.strictObject({ text: z.string() }),
    z.union([done.extend({ count: z.number().int().positive() }), invalid, refusal]),
  ),
  /** These playbooks and plans as one file; null where one of them is not there. */
  'playbooks/export': call(
    ['page'],
    z.strictObject({ playbooks: z.array(id).max(600), plans: z.array(id).max(100) }),
    file.nullable(),
  ),
} as const
