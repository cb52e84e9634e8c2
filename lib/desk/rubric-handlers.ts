import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { rubricCalls } from '@/lib/messaging/rubric-calls'
import type { StorageArea } from '@/lib/storage/item-store'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import {
  choosePack,
  importPack,
  openRubrics,
  packFile,
  packWithBase,
  removePack,
  savePack,
} from './rubric-desk'
import { shelfOf } from './rubric-shelf'
import { Turns } from './turns'

/** What the rubrics' calls work with. */
export interface RubricParts {
  readonly area: StorageArea
  /** Tickets read lately, newest first. */
  readonly recent: () => Promise<TicketSnapshot[]>
  /** Told when another rubric counts, or the same with another content, so that what is shown is scored anew. */
  readonly changed: () => void
}

/** The answers to what our pages ask about rubrics. */
export function rubricHandlers({
  area,
  recent,
  changed,
}: RubricParts): Pick<CallHandlers, keyof typeof rubricCalls> {
  const turns = new Turns()
  /** Makes a change when those before it are done, and tells of it when something did change. */
  const change = <T extends { readonly ok: boolean }>(make: () => Promise<T>): Promise<T> =>
    turns.take(async () => {
      const result = await make()
      if (result.ok) changed()
      return result
    })

  return {
    'rubrics/list': async () => {
      const rubrics = await openRubrics(area)
      return { packs: shelfOf(rubrics), chosen: rubrics.chosen }
    },
    'rubrics/get': ({ id }) => packWithBase(area, id),
    'rubrics/save': ({ pack }) => change(() => savePack(area, pack)),
    'rubrics/remove': ({ id }) => change(async () => ({ ok: await removePack(area, id) })),
    'rubrics/choose': ({ kind, id }) => change(async () => ({ ok: await choosePack(area, kind, id) })),
    'rubrics/import': ({ text }) => change(() => importPack(area, text)),
    'rubrics/export': ({ id }) => packFile(area, id),
    'rubrics/recent': recent,
  }
}
