import { readGuideFile } from '@/lib/checklist/read-guide-file'
import { writeGuideFile } from '@/lib/checklist/write-guide-file'
import type { CallResponse } from '@/lib/messaging/protocol'
import { changeOf, changeTogether, type ItemChange, type StorageArea } from '@/lib/storage/item-store'
import { plansItem } from '@/lib/storage/plans'
import { playbooksItem } from '@/lib/storage/playbooks'
import { versionOf } from '../unusable'
import { openPlans, planForFile } from './plan-desk'
import { openPlaybooks, playbookForFile } from './playbook-desk'
import { wholePlan, withPlan } from './whole-plan'
import { wholePlaybook, withPlaybook, type Kept } from './whole-playbook'

/** What a file would bring, and what of it would replace something. Changes nothing. */
export async function lookInto(area: StorageArea, text: string): Promise<CallResponse<'playbooks/look'>> {
  const reading = readGuideFile(text)
  if (!reading.ok) return { ok: false, reason: 'invalid', faults: [...reading.faults] }
  const [playbooks, plans] = await Promise.all([openPlaybooks(area), openPlans(area)])
  return {
    ok: true,
    playbooks: reading.value.playbooks.map((after) => ({
      after,
      before: wholePlaybook(playbooks, after.id),
    })),
    plans: reading.value.plans.map((after) => ({ after, before: wholePlan(plans, after.id) })),
  }
}

/** Takes in a file: all that it brings, or nothing. */
export async function takeFile(area: StorageArea, text: string): Promise<CallResponse<'playbooks/import'>> {
  const reading = readGuideFile(text)
  if (!reading.ok) return { ok: false, reason: 'invalid', faults: [...reading.faults] }
  const brought = reading.value
  const [playbooks, plans] = await Promise.all([openPlaybooks(area), openPlans(area)])
  const changes: ItemChange[] = []
  if (brought.playbooks.length > 0)
    changes.push(changeOf(playbooksItem, brought.playbooks.reduce<Kept>(withPlaybook, playbooks)))
  if (brought.plans.length > 0) changes.push(changeOf(plansItem, brought.plans.reduce(withPlan, plans)))
  const written = await changeTogether(area, changes)
  return written.ok ? { ok: true, count: brought.playbooks.length + brought.plans.length } : written
}

/** These playbooks and plans as one file; null where one of them is not there. */
export async function guideFile(
  area: StorageArea,
  wanted: { readonly playbooks: readonly string[]; readonly plans: readonly string[] },
): Promise<{ text: string; fileName: string } | null> {
  const [keptPlaybooks, keptPlans] = await Promise.all([openPlaybooks(area), openPlans(area)])
  const playbooks = wanted.playbooks.map((id) => playbookForFile(keptPlaybooks, id))
  const plans = wanted.plans.map((id) => planForFile(keptPlans, id))
  const all = [...playbooks, ...plans]
  if (all.length === 0 || all.includes(null)) return null
  const [first] = all
  const stem =
    playbooks.length > 0 ? `playbook-${wanted.playbooks[0] ?? ''}` : `plan-${wanted.plans[0] ?? ''}`
  const version = versionOf(first)
  const fileName = all.length > 1 ? 'playbooks.json' : `${version === '' ? stem : `${stem}-${version}`}.json`
  return { text: writeGuideFile({ playbooks, plans }), fileName }
}
