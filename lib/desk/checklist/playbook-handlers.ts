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
  /** By topic, tickets of the person that count as practice. */
  readonly practised: () => Promise<Readonly<Record<string, number>>>
  /** Told when other documents count than before. That the stored item changed is told by the browser. */
  readonly changed: () => void
}

/** The answers to what our pages ask about playbooks and ramp plans. */
export function playbookHandlers({
  area,
  practised,
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
      const [playbooks, plans, counts] = await Promise.all([
        openItem(area, playbooksItem),
        openItem(area, plansItem),
        practised(),
      ])
      return {
        playbooks: playbookEntries(playbooks.value),
        plans: planEntries(plans.value),
        rules: playbooks.value.rules,
        practised: counts,
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
