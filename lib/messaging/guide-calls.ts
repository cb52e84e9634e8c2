import { z } from 'zod'
import { checklistState, MOST_REASON, stepMark } from '@/lib/checklist/checklist-state'
import { fact } from '@/lib/checklist/facts'
import { guidePlaybook } from '@/lib/checklist/guide'
import { name } from '@/lib/checklist/step'
import { suggestion } from '@/lib/knowledge/article'
import { call } from './call'

const nothing = z.strictObject({})
const byPlaybook = z.strictObject({ playbook: name })

/**
 * What became of a change to the checklist of the ticket on screen; `ok: false` changed nothing. `no-ticket`: none is read.
 * `gone`: there is no such playbook, step or topic any more. `not-kept`: this browser lets nothing be stored here, as private
 * windows of some do.
 */
export const guideOutcome = z.union([
  z.strictObject({ ok: z.literal(true) }),
  z.strictObject({ ok: z.literal(false), reason: z.enum(['no-ticket', 'gone', 'storage-full', 'not-kept']) }),
])
export type GuideOutcome = z.infer<typeof guideOutcome>

/** What may be asked about playbooks. Every change is told to all tabs with the notice `view`. */
export const guideCalls = {
  /** What the person says of a step of the ticket on screen; null takes it back, so that the step stands as it does by itself. */
  'panel/guide-mark': call(
    ['panel'],
    z.strictObject({
      playbook: name,
      step: name,
      how: stepMark.shape.how.nullable(),
      /** Why it is skipped. */
      reason: z.string().max(MOST_REASON).optional(),
    }),
    guideOutcome,
  ),
  /** The topic the person chooses; null goes back to the one that the ticket tells. */
  'panel/guide-choose': call(['panel'], z.strictObject({ topic: name.nullable() }), guideOutcome),
  /** The numbers of the answers taken at a playbook's decisions, from the first on; empty begins anew. */
  'panel/guide-decide': call(
    ['panel'],
    byPlaybook.extend({ way: checklistState.shape.ways.valueType }),
    guideOutcome,
  ),
  /** Something that the person did with Deskhand and that only the panel knows of. */
  'panel/guide-fact': call(['panel'], z.strictObject({ fact }), guideOutcome),
  /** A playbook that is not shown now, as it stands on the ticket on screen; null where no ticket is read, or it is gone. */
  'panel/guide-look': call(['panel'], byPlaybook, guidePlaybook.nullable()),
  /** Articles for the ticket on screen by a playbook's words together with its own; empty where there are none. */
  'panel/guide-articles': call(['panel'], byPlaybook, z.array(suggestion)),

  /** What is kept of tickets' checklists, the last changed first: `size` of them from `from` on, and how many there are. */
  'checklists/list': call(
    ['page'],
    z.strictObject({ from: z.number().int().nonnegative(), size: z.number().int().min(1).max(100) }),
    z.strictObject({ checklists: z.array(checklistState), total: z.number().int().nonnegative() }),
  ),
  /** All that is kept of them, as a file; null where nothing is. */
  'checklists/export': call(
    ['page'],
    nothing,
    z.strictObject({ text: z.string(), fileName: z.string() }).nullable(),
  ),
  /** One, or all. */
  'checklists/erase': call(
    ['page'],
    z.strictObject({ ticket: checklistState.pick({ host: true, site: true, key: true }).nullable() }),
    z.strictObject({ ok: z.boolean() }),
  ),
} as const
