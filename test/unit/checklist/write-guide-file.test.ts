import { expect, it } from 'vitest'
import { BUILT_IN_PLAYBOOK_IDS, builtInPlaybook } from '@/lib/checklist/built-in-playbooks'
import { builtInPlan } from '@/lib/checklist/plans'
import { readGuideFile } from '@/lib/checklist/read-guide-file'
import { writeGuideFile } from '@/lib/checklist/write-guide-file'
import { profileId } from '@/lib/profile/profile'

const playbooks = BUILT_IN_PLAYBOOK_IDS.flatMap((id) => builtInPlaybook(id) ?? [])
const plans = profileId.options.map(builtInPlan)

it('everything that comes with the product goes into one file and comes back the same', () => {
  expect(readGuideFile(writeGuideFile({ playbooks, plans }))).toEqual({
    ok: true,
    value: { playbooks, plans },
  })
})

it('one document alone is a file by itself, without a pack around it', () => {
  const [playbook] = playbooks
  const [plan] = plans
  expect(JSON.parse(writeGuideFile({ playbooks: [playbook], plans: [] }))).toEqual(playbook)
  expect(JSON.parse(writeGuideFile({ playbooks: [], plans: [plan] }))).toEqual(plan)
})
