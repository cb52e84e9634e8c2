import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { playbookCalls } from '@/lib/messaging/playbook-calls'
import { changeItem, openItem, type StorageArea } from '@/lib/storage/item-store'
import { plansItem } from '@/lib/storage/plans'
import { playbooksItem } from '@/lib/storage/playbooks'
import { Turns } from '../turns'
import { guideFile, lookInto, takeFile } from './guide-files'
import { choosePlan, planWithBase, removePlan, savePlan } from './plan-desk'
import { playbookWithBase, removePlaybook, savePlaybook, switchPlaybook } from './playbook-desk'
import { planEntries } from './whole-plan'
import { playbookEntries } from './whole-playbook'

/** What the calls about playbooks and plans work with. */
export interface PlaybookParts {
  readonly area: StorageArea
  /** Told when something else counts than before, so that what is shown is made anew. */
  readonly changed: () => void
}

/** The answers to what our pages ask about playbooks and ramp plans. */
export function playbookHandlers({
  area,
  changed,
}: PlaybookParts): Pick<CallHandlers, keyof typeof playbookCalls> {
  const turns = new Turns()
  /** Makes a change when those before it are done, and tells of it when something did change. */
  const change = <T extends { readonly ok: boolean }>(make: () => Promise<T>): Promise<T> =>
    turns.take(async () => {
      const result = await make()
      if (result.ok) changed()
      return result
    })

  return {
    'playbooks/list': async () => {
      const [playbooks, plans] = await Promise.all([openItem(area, playbooksItem), openItem(area, plansItem)])
      return {
        playbooks: playbookEntries(playbooks.value),
        plans: planEntries(plans.value),
        rules: playbooks.value.rules,
        isRepaired: playbooks.repaired.length + plans.repaired.length > 0,
      }
    },
    'playbooks/get': ({ id }) => playbookWithBase(area, id),
    'playbooks/save': ({ playbook, base }) => change(() => savePlaybook(area, playbook, base)),
    'playbooks/remove': ({ id }) => change(() => removePlaybook(area, id)),
    'playbooks/switch': ({ id, on }) => change(() => switchPlaybook(area, id, on)),
    'playbooks/rules': ({ rules }) => change(() => changeItem(area, playbooksItem, { rules })),
    'playbooks/look': ({ text }) => lookInto(area, text),
    'playbooks/import': ({ text }) => change(() => takeFile(area, text)),
    'playbooks/export': (wanted) => guideFile(area, wanted),
    'plans/get': ({ id }) => planWithBase(area, id),
    'plans/save': ({ plan, base }) => change(() => savePlan(area, plan, base)),
    'plans/remove': ({ id }) => change(() => removePlan(area, id)),
    'plans/choose': ({ id }) => change(() => choosePlan(area, id)),
  }
}
