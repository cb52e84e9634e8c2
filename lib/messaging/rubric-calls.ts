import { z } from 'zod'
import { pack, packKind } from '@/lib/rubric/pack'
import { packFault } from '@/lib/rubric/pack-fault'
import { ticketSnapshot } from '@/lib/ticket/snapshot'
import { call } from './call'

const nothing = z.strictObject({})
/** A pack's id; `ok` or null in the answer says whether there is such a pack. */
const byId = z.strictObject({ id: z.string().max(100) })
const ok = z.strictObject({ ok: z.boolean() })

/** A rubric as the list of them shows it. */
export const rubricEntry = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: packKind,
  version: z.string(),
  /** `edited`: a built-in one that was changed here. */
  origin: z.enum(['built-in', 'edited', 'imported']),
  basedOn: z.strictObject({ id: z.string(), version: z.string() }).nullable(),
  /** How many criteria it has, those switched off not counted. */
  criteria: z.number().int(),
  /** Why it cannot be used by this Deskhand, as a sentence; null when it can. */
  unusable: z.string().nullable(),
})
export type RubricEntry = z.infer<typeof rubricEntry>

/** What became of a pack that was given to be kept. On a refusal nothing has changed. */
export const keptPack = z.union([
  z.strictObject({
    ok: z.literal(true),
    pack,
    /** The id it came with, where another imported pack had that already. */
    renamedFrom: z.string().optional(),
  }),
  z.strictObject({ ok: z.literal(false), reason: z.literal('invalid'), faults: z.array(packFault) }),
  z.strictObject({ ok: z.literal(false), reason: z.enum(['storage-full', 'newer']) }),
])
export type KeptPack = z.infer<typeof keptPack>

/** What our own pages, outside any frame, may ask about rubrics. */
export const rubricCalls = {
  'rubrics/list': call(
    ['page'],
    nothing,
    z.strictObject({
      packs: z.array(rubricEntry),
      /** `role`: the variant of the person's role; else a pack's id. */
      chosen: z.strictObject({ hygiene: z.string(), escalation: z.string() }),
    }),
  ),
  /** `base`: the built-in one it was edited from, as it comes with this Deskhand. */
  'rubrics/get': call(['page'], byId, z.strictObject({ pack, base: pack.nullable() }).nullable()),
  /** Lines and columns of its faults are those of the pack as indented JSON. */
  'rubrics/save': call(['page'], z.strictObject({ pack: z.unknown() }), keptPack),
  /** An edited built-in pack is as it came again; an imported one is gone. */
  'rubrics/remove': call(['page'], byId, ok),
  'rubrics/choose': call(['page'], byId.extend({ kind: packKind }), ok),
  /** The text of a file; how long it may be is a fault like others. */
  'rubrics/import': call(['page'], z.strictObject({ text: z.string() }), keptPack),
  'rubrics/export': call(
    ['page'],
    byId,
    z.strictObject({ text: z.string(), fileName: z.string() }).nullable(),
  ),
  /** Tickets read lately, newest first, to try a rubric on. They are in memory only. */
  'rubrics/recent': call(['page'], nothing, z.array(ticketSnapshot).max(8)),
} as const
