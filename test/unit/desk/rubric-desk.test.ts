import { describe, expect, it } from 'vitest'
import { profileId } from '@/lib/profile/profile'
import { BUILT_IN_IDS, basePack, builtInPack } from '@/lib/rubric/built-in-packs'
import { writePack } from '@/lib/rubric/write-pack'
import { ticketOf } from '../signals/ticket-of'
import { OWN, UNUSABLE, heavier, hygiene, kept, open } from './open-rubrics'

describe('without anything kept', () => {
  it('the rubrics are those of the role', async () => {
    for (const role of profileId.options)
      expect(await open().current(role)).toEqual({
        hygiene: builtInPack(`hygiene-${role}`),
        escalation: builtInPack(`escalation-${role}`),
        problems: [],
      })
  })

  it('the list is what comes with the product', async () => {
    const { packs, chosen } = await open().ask('rubrics/list', {})
    expect(packs.map(({ id }) => id)).toEqual(BUILT_IN_IDS)
    expect(new Set(packs.map(({ origin }) => origin))).toEqual(new Set(['built-in']))
    expect(chosen).toEqual({ hygiene: 'role', escalation: 'role' })
    expect(packs.find(({ id }) => id === 'escalation-associate')?.criteria).toBe(
      basePack('escalation').criteria.length - 1,
    )
  })
})

describe('a built-in rubric that is edited', () => {
  const builtIn = builtInPack('hygiene-specialist')
  if (!builtIn) throw new Error('no hygiene-specialist')
  const edited = heavier(builtIn)

  it('is kept as a copy under its id, with the next version and what it was made from', async () => {
    const { ask, entry, current, changed } = open()
    const answer = await ask('rubrics/save', { pack: edited })
    const basedOn = { id: builtIn.id, version: builtIn.version }
    expect(answer).toEqual({ ok: true, pack: { ...edited, version: '1.0.1', basedOn } })
    expect(await entry(builtIn.id)).toMatchObject({ origin: 'edited', version: '1.0.1', basedOn })
    expect(await ask('rubrics/get', { id: builtIn.id })).toMatchObject({
      pack: { version: '1.0.1' },
      base: builtIn,
    })
    expect((await current()).hygiene.version).toBe('1.0.1')
    expect(changed).toHaveBeenCalledOnce()
  })

  it('gets another version only when it says something else', async () => {
    const { ask, entry } = open()
    await ask('rubrics/save', { pack: edited })
    await ask('rubrics/save', { pack: { ...edited, version: '1.0.1' } })
    expect((await entry(builtIn.id))?.version).toBe('1.0.1')
    await ask('rubrics/save', { pack: heavier(edited) })
    expect((await entry(builtIn.id))?.version).toBe('1.0.2')
  })

  it('is the built-in one again when it is edited back, or reset', async () => {
    for (const undo of ['save', 'remove'] as const) {
      const { ask, entry, current } = open()
      await ask('rubrics/save', { pack: edited })
      await ask('rubrics/choose', { kind: 'hygiene', id: builtIn.id })
      if (undo === 'save') await ask('rubrics/save', { pack: builtIn })
      else expect(await ask('rubrics/remove', { id: builtIn.id })).toEqual({ ok: true })
      expect(await entry(builtIn.id)).toMatchObject({ origin: 'built-in', version: builtIn.version })
      expect((await current()).hygiene).toEqual(builtIn)
      expect((await ask('rubrics/list', {})).chosen.hygiene).toBe(builtIn.id)
    }
  })

  it('cannot be reset when it is as it came', async () => {
    expect(await open().ask('rubrics/remove', { id: builtIn.id })).toEqual({ ok: false })
  })
})

describe('what is given to be kept is refused', () => {
  it.each<[string, unknown, object]>([
    [
      'a key nobody knows',
      { ...OWN, colour: 'red' },
      { path: 'colour', message: 'there is no such key as "colour"' },
    ],
    ['a scale that is none', { ...OWN, scale: 3 }, { path: 'scale', line: 7, column: 3 }],
    ['nothing', undefined, { path: '', line: 1, column: 1 }],
    ['another kind under the id of a built-in', { ...OWN, id: 'escalation' }, { path: 'kind' }],
    ['the word for the role as its id', { ...OWN, id: 'role' }, { path: 'id' }],
  ])('%s', async (_, pack, fault) => {
    const { ask, contents, changed } = open()
    expect(await ask('rubrics/save', { pack })).toMatchObject({
      ok: false,
      reason: 'invalid',
      faults: [fault],
    })
    expect(contents).toEqual({})
    expect(changed).not.toHaveBeenCalled()
  })

  it('where there is no room, and what was kept stays', async () => {
    const { ask, entry } = open(kept({ own: OWN }), { full: true })
    expect(await ask('rubrics/save', { pack: heavier(OWN) })).toEqual({ ok: false, reason: 'storage-full' })
    expect(await ask('rubrics/import', { text: writePack({ ...OWN, id: 'other' }) })).toEqual({
      ok: false,
      reason: 'storage-full',
    })
    expect(await ask('rubrics/remove', { id: 'own' })).toEqual({ ok: false })
    expect((await entry('own'))?.version).toBe('2.0.0')
  })

  it('where a newer Deskhand has written', async () => {
    const { ask } = open({
      rubrics: { version: 2, data: { packs: {}, chosen: { hygiene: 'role', escalation: 'role' } } },
    })
    expect(await ask('rubrics/save', { pack: OWN })).toEqual({ ok: false, reason: 'newer' })
  })
})

describe('an imported rubric', () => {
  it('is there, can be chosen, and counts', async () => {
    const { ask, entry, current } = open()
    expect(await ask('rubrics/import', { text: writePack(OWN) })).toEqual({ ok: true, pack: OWN })
    expect(await entry('own')).toMatchObject({
      origin: 'imported',
      title: 'Ours',
      version: '2.0.0',
      basedOn: null,
    })
    expect((await current()).hygiene.id).toBe('hygiene-specialist')
    expect(await ask('rubrics/choose', { kind: 'hygiene', id: 'own' })).toEqual({ ok: true })
    expect((await current()).hygiene).toEqual(OWN)
  })

  it('never takes the place of another: it gets a free id and says so', async () => {
    const { ask, entry } = open()
    await ask('rubrics/import', { text: writePack(OWN) })
    const other = { ...heavier(OWN), version: '2.0.1' }
    expect(await ask('rubrics/import', { text: writePack(other) })).toEqual({
      ok: true,
      pack: { ...other, id: 'own-2' },
      renamedFrom: 'own',
    })
    expect((await entry('own'))?.version).toBe('2.0.0')
    const team = heavier(hygiene)
    expect(await ask('rubrics/import', { text: writePack(team) })).toMatchObject({
      ok: true,
      pack: { id: 'hygiene-2', basedOn: { id: 'hygiene', version: hygiene.version } },
      renamedFrom: 'hygiene',
    })
    expect((await ask('rubrics/get', { id: 'hygiene-2' }))?.base).toEqual(hygiene)
  })

  it('is not there twice when it is imported twice', async () => {
    const { ask } = open()
    await ask('rubrics/import', { text: writePack(OWN) })
    expect(await ask('rubrics/import', { text: writePack(OWN) })).toEqual({ ok: true, pack: OWN })
    expect((await ask('rubrics/list', {})).packs).toHaveLength(BUILT_IN_IDS.length + 1)
  })

  it('is refused with line and reason, and nothing changes', async () => {
    const { ask, contents } = open()
    expect(await ask('rubrics/import', { text: '{\n  "format": 1,\n}' })).toMatchObject({
      ok: false,
      reason: 'invalid',
      faults: [{ line: 3, column: 1 }],
    })
    expect(contents).toEqual({})
  })

  it('is gone when removed, and the role decides again', async () => {
    const { ask, entry, current } = open(kept({ own: OWN }, { hygiene: 'own', escalation: 'role' }))
    expect((await current()).hygiene).toEqual(OWN)
    expect(await ask('rubrics/remove', { id: 'own' })).toEqual({ ok: true })
    expect(await entry('own')).toBeUndefined()
    expect((await ask('rubrics/list', {})).chosen.hygiene).toBe('role')
    expect((await current()).hygiene.id).toBe('hygiene-specialist')
  })

  it('leaves as a file that can be imported elsewhere', async () => {
    const file = await open(kept({ own: OWN })).ask('rubrics/export', { id: 'own' })
    expect(file?.fileName).toBe('own-2.0.0.json')
    expect(await open().ask('rubrics/import', { text: file?.text ?? '' })).toEqual({ ok: true, pack: OWN })
  })
})

describe('a kept rubric that this Deskhand cannot use', () => {
  const stored = kept({ own: UNUSABLE, 'hygiene-analyst': UNUSABLE }, { hygiene: 'own', escalation: 'role' })

  it('is told with title and reason, and the role’s own takes its place', async () => {
    const { current } = open(stored)
    const reason = 'at "criteria.0.pass.signal", there is no signal "mood"'
    expect(await current('engineer')).toEqual({
      hygiene: builtInPack('hygiene-engineer'),
      escalation: builtInPack('escalation-engineer'),
      problems: [
        {
          reason: 'rubric-unusable',
          about: 'rubric',
          rubric: { title: 'Ours', reason: expect.stringContaining(reason) as string },
        },
      ],
    })
  })

  it('is not lost: it is listed, given out as it was kept, and stays through other changes', async () => {
    const { ask, entry, contents } = open(stored)
    expect(await entry('own')).toMatchObject({
      title: 'Ours',
      kind: 'hygiene',
      unusable: expect.stringContaining('"mood"') as string,
    })
    expect(await entry('hygiene-analyst')).toMatchObject({ origin: 'edited' })
    expect(await ask('rubrics/get', { id: 'own' })).toBeNull()
    await ask('rubrics/choose', { kind: 'escalation', id: 'escalation-regulated' })
    await ask('rubrics/import', { text: writePack(OWN) })
    expect(contents['rubrics']).toMatchObject({
      data: { packs: { own: UNUSABLE, 'hygiene-analyst': UNUSABLE, 'own-2': {} } },
    })
    expect(JSON.parse((await ask('rubrics/export', { id: 'own' }))?.text ?? '')).toEqual(UNUSABLE)
  })

  it.each<[string, unknown]>([
    ['a text', 'nonsense'],
    ['null', null],
    ['an empty object', {}],
    ['a list', []],
  ])('may be %s', async (_, value) => {
    const { current, entry } = open(kept({ own: value }, { hygiene: 'own', escalation: 'role' }))
    expect(await current()).toMatchObject({
      hygiene: { id: 'hygiene-specialist' },
      problems: [{ rubric: { title: 'own' } }],
    })
    expect(await entry('own')).toMatchObject({ unusable: expect.any(String) as string, version: '' })
  })
})

describe('a choice', () => {
  it.each([
    ['of a rubric that is not there', 'hygiene', 'absent'],
    ['of the other kind', 'hygiene', 'escalation'],
    ['of one that cannot be used', 'hygiene', 'own'],
  ] as const)('%s is refused', async (_, kind, id) => {
    const { ask, changed } = open(kept({ own: UNUSABLE }))
    expect(await ask('rubrics/choose', { kind, id })).toEqual({ ok: false })
    expect(changed).not.toHaveBeenCalled()
  })

  it('of a rubric that has gone since is told', async () => {
    const { current } = open(kept({}, { hygiene: 'hygiene-ancient', escalation: 'role' }))
    expect(await current()).toMatchObject({
      hygiene: { id: 'hygiene-specialist' },
      problems: [{ rubric: { title: 'hygiene-ancient', reason: 'it is not there' } }],
    })
  })

  it('goes back to the role', async () => {
    const { ask, current } = open(kept({}, { hygiene: 'hygiene-regulated', escalation: 'role' }))
    expect((await current()).hygiene.id).toBe('hygiene-regulated')
    await ask('rubrics/choose', { kind: 'hygiene', id: 'role' })
    expect((await current()).hygiene.id).toBe('hygiene-specialist')
  })
})

it('two changes at once both count', async () => {
  const { ask, entry } = open()
  await Promise.all([
    ask('rubrics/import', { text: writePack(OWN) }),
    ask('rubrics/import', { text: writePack({ ...OWN, id: 'other' }) }),
    ask('rubrics/choose', { kind: 'hygiene', id: 'own' }),
  ])
  expect([(await entry('own'))?.id, (await entry('other'))?.id]).toEqual(['own', 'other'])
  expect((await ask('rubrics/list', {})).chosen.hygiene).toBe('own')
})

it('gives out the tickets read lately', async () => {
  const ticket = ticketOf([['R', '10:00', 'The export stops.']])
  expect(await open({}, { recent: [ticket] }).ask('rubrics/recent', {})).toEqual([ticket])
})
