import { describe, expect, it } from 'vitest'
import { setPlanTitle, setTarget } from '@/lib/checklist/edit-plan'
import { builtInPlan } from '@/lib/checklist/plans'
import { writeGuideFile } from '@/lib/checklist/write-guide-file'
import { profileId } from '@/lib/profile/profile'
import { open, OWN, OWN_PLAN } from './open-playbooks'

const specialist = builtInPlan('specialist')
const counted = specialist.stages.flatMap(({ goals }) => goals).find(({ target }) => target)
if (!counted?.target) throw new Error('no goal is counted')
const further = setTarget(specialist, counted.id, counted.target.least + 1)
const keptPlans = (plans: Record<string, unknown>, chosen = {}) => ({
  plans: { version: 1, data: { plans, chosen } },
})
const fileOf = (...plans: unknown[]) => writeGuideFile({ playbooks: [], plans })

describe('ramp plans', () => {
  it('are those of the roles at first, each in use', async () => {
    const { ask, planFor } = open()
    const { plans } = await ask('playbooks/list', {})
    expect(plans.map(({ id, profile, inUse }) => [id, profile, inUse])).toEqual(
      profileId.options.map((role) => [role, role, true]),
    )
    for (const role of profileId.options) expect(await planFor(role)).toEqual(builtInPlan(role))
  })

  it('are edited as copies that count at once, and are as they came once they say the same again', async () => {
    const { ask, planEntry, planFor, contents } = open()
    expect(await ask('plans/save', { plan: further, base: specialist.version })).toEqual({ ok: true })
    expect(await planEntry('specialist')).toMatchObject({ origin: 'edited', version: '1.0.1', inUse: true })
    expect(await planFor('specialist')).toEqual({ ...further, version: '1.0.1' })
    expect(await ask('plans/get', { id: 'specialist' })).toMatchObject({ base: specialist })
    expect(await ask('plans/save', { plan: specialist, base: specialist.version })).toEqual({
      ok: false,
      reason: 'elsewhere',
    })
    await ask('plans/save', { plan: specialist, base: '1.0.1' })
    expect(contents['plans']).toEqual({ version: 1, data: { plans: {}, chosen: {} } })
  })

  it('count for their role once they are chosen, until they are deleted', async () => {
    const { ask, planEntry, planFor } = open()
    await ask('playbooks/import', { text: fileOf(OWN_PLAN) })
    expect(await planEntry('own-plan')).toMatchObject({ origin: 'imported', inUse: false })
    expect(await ask('plans/choose', { id: 'own-plan' })).toEqual({ ok: true })
    expect(await planFor('specialist')).toEqual(OWN_PLAN)
    expect(await planFor('analyst')).toEqual(builtInPlan('analyst'))
    expect((await planEntry('specialist'))?.inUse).toBe(false)
    expect(await ask('plans/remove', { id: 'own-plan' })).toEqual({ ok: true })
    expect(await planFor('specialist')).toEqual(specialist)
    expect((await planEntry('specialist'))?.inUse).toBe(true)
  })

  it('are reset without losing that they are in use', async () => {
    const { ask, planEntry } = open()
    await ask('plans/save', { plan: setPlanTitle(specialist, 'Ours', 'en'), base: specialist.version })
    await ask('plans/choose', { id: 'specialist' })
    await ask('plans/remove', { id: 'specialist' })
    expect(await planEntry('specialist')).toMatchObject({ origin: 'built-in', inUse: true })
  })

  it('that cannot be used are listed with the reason, given out as they were kept, and replaced by those of Deskhand', async () => {
    const broken = { ...OWN_PLAN, stages: [] }
    const { ask, planEntry, planFor } = open(keptPlans({ 'own-plan': broken }, { specialist: 'own-plan' }))
    expect(await planEntry('own-plan')).toMatchObject({
      title: 'Our year',
      profile: 'specialist',
      inUse: false,
      unusable: 'at "stages", this is empty',
    })
    expect((await planEntry('specialist'))?.inUse).toBe(true)
    expect(await planFor('specialist')).toEqual(specialist)
    expect(await ask('plans/choose', { id: 'own-plan' })).toEqual({ ok: false, reason: 'gone' })
    const file = await ask('playbooks/export', { playbooks: [], plans: ['own-plan'] })
    expect(file?.fileName).toBe('plan-own-plan-3.0.0.json')
    expect(JSON.parse(file?.text ?? '')).toEqual(broken)
  })

  it('come in one file with playbooks, as a whole or not at all', async () => {
    const { ask, entry, planEntry, contents } = open()
    const text = (plan: unknown) => writeGuideFile({ playbooks: [OWN], plans: [plan] })
    expect(await ask('playbooks/import', { text: text({ ...OWN_PLAN, stages: [] }) })).toMatchObject({
      ok: false,
      faults: [{ path: 'plans.0.stages' }],
    })
    expect(contents).toEqual({})
    expect(await ask('playbooks/import', { text: text(OWN_PLAN) })).toMatchObject({ ok: true })
    expect([(await entry('own'))?.origin, (await planEntry('own-plan'))?.origin]).toEqual([
      'imported',
      'imported',
    ])
  })

  it('of a newer Deskhand keep a whole file out', async () => {
    const newer = { plans: { version: 99, data: {} } }
    const { ask, contents } = open(structuredClone(newer))
    const text = writeGuideFile({ playbooks: [OWN], plans: [OWN_PLAN] })
    expect(await ask('playbooks/import', { text })).toEqual({ ok: false, reason: 'newer' })
    expect(contents).toEqual(newer)
  })

  it('with the id of a role are for that role', async () => {
    const answer = await open().ask('playbooks/look', { text: fileOf({ ...specialist, profile: 'analyst' }) })
    expect(answer).toMatchObject({
      ok: false,
      faults: [
        { path: 'profile', message: '"specialist" comes with Deskhand and is for the role "specialist"' },
      ],
    })
  })
})
