import { describe, expect, it } from 'vitest'
import { BUILT_IN_PLAYBOOK_IDS } from '@/lib/checklist/built-in-playbooks'
import { setPlaybookText, setStepOff } from '@/lib/checklist/edit-playbook'
import { writeGuideFile } from '@/lib/checklist/write-guide-file'
import { keptPlaybooks, open, ours, OWN, UNUSABLE } from './open-playbooks'

const sso = ours('sso')
const renamed = setPlaybookText(sso, 'title', 'Sign-in by provider', 'en')
const fileOf = (...playbooks: unknown[]) => writeGuideFile({ playbooks, plans: [] })

describe('without anything kept', () => {
  it('the list is what comes with the product, switched on', async () => {
    const { playbooks, rules, practised, isRepaired } = await open().ask('playbooks/list', {})
    expect(playbooks.map(({ id }) => id)).toEqual(BUILT_IN_PLAYBOOK_IDS)
    expect(playbooks.filter(({ on, origin }) => !on || origin !== 'built-in')).toEqual([])
    expect(playbooks.find(({ id }) => id === 'sso')).toMatchObject({
      title: sso.title,
      steps: sso.steps.length,
      kind: 'topic',
    })
    expect([rules, practised, isRepaired]).toEqual([[], { sso: 4 }, false])
  })
})

describe('a playbook that comes with the product and is edited', () => {
  it('is kept as a copy with the next version, and counts', async () => {
    const { ask, entry, inUse, changed } = open()
    expect(await ask('playbooks/save', { playbook: renamed, base: '1.0.0' })).toEqual({ ok: true })
    expect(await entry('sso')).toMatchObject({ origin: 'edited', version: '1.0.1', title: renamed.title })
    expect(await ask('playbooks/get', { id: 'sso' })).toEqual({
      playbook: { ...renamed, version: '1.0.1' },
      base: sso,
    })
    expect((await inUse()).get('sso')?.title).toEqual(renamed.title)
    expect(changed).toHaveBeenCalledOnce()
  })

  it('counts its steps without those that are switched off', async () => {
    const { ask, entry } = open()
    await ask('playbooks/save', { playbook: setStepOff(sso, 'who', true), base: '1.0.0' })
    expect((await entry('sso'))?.steps).toBe(sso.steps.length - 1)
  })

  it.each(['saved as it came', 'reset'])('is no edited copy any more once it is %s', async (how) => {
    const { ask, entry, contents } = open()
    await ask('playbooks/save', { playbook: renamed, base: '1.0.0' })
    const undone =
      how === 'reset'
        ? await ask('playbooks/remove', { id: 'sso' })
        : await ask('playbooks/save', { playbook: sso, base: '1.0.1' })
    expect(undone).toEqual({ ok: true })
    expect(await entry('sso')).toMatchObject({ origin: 'built-in', version: '1.0.0' })
    expect(contents['playbooks']).toMatchObject({ data: { playbooks: {} } })
  })

  it('is not saved over what another window saved meanwhile', async () => {
    const { ask, entry } = open()
    await ask('playbooks/save', { playbook: renamed, base: '1.0.0' })
    const late = setPlaybookText(sso, 'title', 'Late', 'en')
    expect(await ask('playbooks/save', { playbook: late, base: '1.0.0' })).toEqual({
      ok: false,
      reason: 'elsewhere',
    })
    expect((await entry('sso'))?.title).toEqual(renamed.title)
  })

  it('is refused with the place of a fault, and nothing is changed', async () => {
    const { ask, contents, changed } = open()
    const html = setPlaybookText(sso, 'title', 'See <b>here</b>', 'en')
    expect(await ask('playbooks/save', { playbook: html, base: '1.0.0' })).toMatchObject({
      ok: false,
      reason: 'invalid',
      faults: [{ path: 'title.en', message: expect.stringContaining('<b>') as string }],
    })
    expect(contents).toEqual({})
    expect(changed).not.toHaveBeenCalled()
  })

  it('stays as it was when the browser has no room', async () => {
    const { ask, entry } = open({}, { full: true })
    expect(await ask('playbooks/save', { playbook: renamed, base: '1.0.0' })).toEqual({
      ok: false,
      reason: 'storage-full',
    })
    expect((await entry('sso'))?.origin).toBe('built-in')
  })
})

describe('a playbook that is switched off', () => {
  it('is not chosen from any more, and is again once it is switched on', async () => {
    const { ask, entry, inUse } = open()
    await ask('playbooks/switch', { id: 'sso', on: false })
    expect([(await entry('sso'))?.on, (await inUse()).has('sso')]).toEqual([false, false])
    await ask('playbooks/switch', { id: 'sso', on: true })
    expect([(await entry('sso'))?.on, (await inUse()).has('sso')]).toEqual([true, true])
  })

  it('stays off when its texts are edited, which no file says of it', async () => {
    const { ask, entry } = open()
    await ask('playbooks/switch', { id: 'sso', on: false })
    expect((await ask('playbooks/get', { id: 'sso' }))?.playbook).toEqual(sso)
    await ask('playbooks/save', { playbook: renamed, base: '1.0.0' })
    expect(await entry('sso')).toMatchObject({ on: false, title: renamed.title, version: '1.0.1' })
  })

  it('is given out as switched off, and is so where the file is taken in', async () => {
    const here = open()
    await here.ask('playbooks/switch', { id: 'sso', on: false })
    const file = await here.ask('playbooks/export', { playbooks: ['sso'], plans: [] })
    expect(file?.fileName).toBe('playbook-sso-1.0.0.json')
    const there = open()
    await there.ask('playbooks/import', { text: file?.text ?? '' })
    expect(await there.entry('sso')).toMatchObject({ on: false, origin: 'built-in' })
  })

  it('can be one that cannot be used', async () => {
    const { ask, entry } = open(keptPlaybooks({ own: UNUSABLE }))
    expect(await ask('playbooks/switch', { id: 'own', on: false })).toEqual({ ok: true })
    expect(await entry('own')).toMatchObject({ on: false, unusable: expect.any(String) as string })
  })

  it('must be there', async () => {
    expect(await open().ask('playbooks/switch', { id: 'nobody', on: false })).toEqual({
      ok: false,
      reason: 'gone',
    })
  })
})

describe('a file that is taken in', () => {
  it('tells beforehand what it brings and what of it replaces something', async () => {
    const { ask, contents } = open()
    const look = await ask('playbooks/look', { text: fileOf(renamed, OWN) })
    expect(look).toEqual({
      ok: true,
      playbooks: [
        { after: renamed, before: sso },
        { after: OWN, before: null },
      ],
      plans: [],
    })
    expect(contents).toEqual({})
  })

  it('brings all that is in it', async () => {
    const { ask, entry, inUse } = open()
    expect(await ask('playbooks/import', { text: fileOf(renamed, OWN) })).toMatchObject({ ok: true })
    expect(await entry('sso')).toMatchObject({ origin: 'edited', title: renamed.title })
    expect(await entry('own')).toMatchObject({ origin: 'imported', version: '2.0.0', on: true })
    expect((await inUse()).get('own')).toEqual(OWN)
  })

  it('replaces one of the same id, also an edited one by what it was before', async () => {
    const { ask, entry } = open()
    await ask('playbooks/import', { text: fileOf(OWN) })
    await ask('playbooks/import', { text: fileOf({ ...OWN, title: 'Newer' }) })
    expect((await entry('own'))?.title).toBe('Newer')
    await ask('playbooks/save', { playbook: renamed, base: '1.0.0' })
    await ask('playbooks/import', { text: fileOf(sso) })
    expect((await entry('sso'))?.origin).toBe('built-in')
  })

  it('with a fault in one of several brings none of them, and tells the line', async () => {
    const { ask, contents } = open()
    const text = fileOf(OWN, { ...sso, timeBox: 1 })
    const line = text.split('\n').findIndex((each) => each.includes('"timeBox": 1')) + 1
    const refused = { ok: false, reason: 'invalid', faults: [{ line, path: 'playbooks.1.timeBox' }] }
    expect(await ask('playbooks/look', { text })).toMatchObject(refused)
    expect(await ask('playbooks/import', { text })).toMatchObject(refused)
    expect(contents).toEqual({})
  })

  it('cannot make something else of one that comes with the product', async () => {
    const answer = await open().ask('playbooks/import', { text: fileOf({ ...sso, kind: 'first' }) })
    expect(answer).toMatchObject({
      ok: false,
      faults: [{ path: 'kind', message: '"sso" comes with Deskhand and is of kind "topic"' }],
    })
  })

  it('leaves nothing behind where there is no room', async () => {
    const { ask, contents } = open({}, { full: true })
    expect(await ask('playbooks/import', { text: fileOf(OWN) })).toEqual({
      ok: false,
      reason: 'storage-full',
    })
    expect(contents).toEqual({})
  })

  it('never overwrites what a newer Deskhand wrote', async () => {
    const newer = { playbooks: { version: 99, data: { help: 'auto' } } }
    const { ask, contents } = open(structuredClone(newer))
    expect(await ask('playbooks/import', { text: fileOf(OWN) })).toEqual({ ok: false, reason: 'newer' })
    expect(contents).toEqual(newer)
  })
})

describe('an imported playbook', () => {
  it('is gone once it is deleted, also from what is switched off', async () => {
    const { ask, entry, contents } = open(keptPlaybooks({ own: OWN }, ['own', 'sso']))
    expect(await ask('playbooks/remove', { id: 'own' })).toEqual({ ok: true })
    expect(await entry('own')).toBeUndefined()
    expect(contents['playbooks']).toMatchObject({ data: { playbooks: {}, off: ['sso'] } })
    expect(await ask('playbooks/remove', { id: 'own' })).toEqual({ ok: false, reason: 'gone' })
  })
})

describe('a kept playbook that cannot be used', () => {
  it('is listed with the reason, given out as it was kept, and counts as it came', async () => {
    const { ask, entry, inUse } = open(keptPlaybooks({ own: UNUSABLE, sso: { ...UNUSABLE, id: 'sso' } }))
    expect(await entry('own')).toMatchObject({
      title: 'Ours',
      origin: 'imported',
      unusable: 'at "steps.0.mood", there is no such key as "mood"',
    })
    expect(await entry('sso')).toMatchObject({ origin: 'edited', kind: 'topic' })
    expect(await ask('playbooks/get', { id: 'own' })).toBeNull()
    const file = await ask('playbooks/export', { playbooks: ['own'], plans: [] })
    expect(JSON.parse(file?.text ?? '')).toEqual(UNUSABLE)
    const current = await inUse()
    expect([current.has('own'), current.get('sso')]).toEqual([false, sso])
  })

  it('is listed whatever it is', async () => {
    const { ask } = open(keptPlaybooks({ odd: 7, 'no title': { kind: 'moment' } }))
    const { playbooks } = await ask('playbooks/list', {})
    expect(playbooks.filter(({ origin }) => origin === 'imported')).toMatchObject([
      { id: 'no title', title: 'no title', kind: 'moment', version: '' },
      { id: 'odd', title: 'odd', kind: 'topic', version: '' },
    ])
  })
})

describe('files', () => {
  it('of several playbooks are packs', async () => {
    const { ask } = open(keptPlaybooks({ own: OWN }))
    const file = await ask('playbooks/export', { playbooks: ['own', 'sso'], plans: ['specialist'] })
    expect(file?.fileName).toBe('playbooks.json')
    const there = open()
    expect(await there.ask('playbooks/import', { text: file?.text ?? '' })).toMatchObject({ ok: true })
    expect(
      (await there.ask('playbooks/list', {})).playbooks.filter(({ origin }) => origin !== 'built-in'),
    ).toMatchObject([{ id: 'own' }])
  })

  it('are of what is there', async () => {
    const { ask } = open()
    expect(await ask('playbooks/export', { playbooks: ['sso', 'nobody'], plans: [] })).toBeNull()
    expect(await ask('playbooks/export', { playbooks: [], plans: [] })).toBeNull()
  })
})

describe('rules of the organisation', () => {
  it('are kept in their order', async () => {
    const { ask, changed } = open()
    const rules = [
      { tag: 'okta*', playbook: 'sso' },
      { tag: 'hooks', playbook: 'webhook' },
    ]
    expect(await ask('playbooks/rules', { rules })).toEqual({ ok: true })
    expect((await ask('playbooks/list', {})).rules).toEqual(rules)
    expect(changed).toHaveBeenCalledOnce()
  })
})

describe('what is kept and can be read only in part', () => {
  it('says so, and is kept as it was before it is overwritten', async () => {
    const broken = { version: 1, data: { help: 'lots', rules: [], off: [], playbooks: { own: OWN } } }
    const { ask, contents } = open({ playbooks: broken })
    expect((await ask('playbooks/list', {})).isRepaired).toBe(true)
    await ask('playbooks/switch', { id: 'own', on: false })
    expect(contents['playbooks-backup']).toEqual(broken)
  })
})
