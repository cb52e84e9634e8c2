import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { GuideStep, GuideView } from '@/lib/checklist/guide'
import { guideView } from '@/lib/checklist/guide'
import { ChecklistDesk, type ChecklistParts } from '@/lib/desk/checklist/checklist-desk'
import { ScoreDesk } from '@/lib/desk/score-desk'
import { basePack } from '@/lib/rubric/built-in-packs'
import { CHECKLIST_DATABASE, openChecklistDatabase } from '@/lib/storage/checklists'
import { playbooksItem, type KeptPlaybooks } from '@/lib/storage/playbooks'
import { toStored } from '@/lib/storage/versioned'
import { playbookOf } from '../checklist/guide-case'
import { momentOf, ticketOf } from '../signals/ticket-of'
import { memoryArea } from '../storage/memory-area'

const TAB = 7
const PACKS = { hygiene: basePack('hygiene'), escalation: basePack('escalation') }
const TICKET = ticketOf([
  ['R', '10:00', 'The export stops after 500 rows for all 12 users since Monday.'],
  ['A', '10:20', 'I compare the logs now.'],
])
const REF = { host: 'zendesk', site: TICKET.site, key: '1' } as const
const EXPORTS = playbookOf('exports', [
  { id: 'rows', ticks: { text: 'rows', name: 'rows' } },
  { id: 'update', reply: true, ticks: { text: 'next update', by: ['agent'], name: 'next update' } },
  { id: 'search', facts: ['article-searched'] },
  { id: 'by-hand' },
])
const GUESS = { playbook: 'exports', title: 'Exports', points: 9, because: [] }

/** A desk over what lies in storage; `start` gives another one over the same, as after a restart of the worker. */
function open(kept: Partial<KeptPlaybooks> = {}, parts: Partial<ChecklistParts> = {}) {
  const item = { ...playbooksItem.defaults, playbooks: { exports: EXPORTS }, ...kept }
  const { area, contents } = memoryArea({ playbooks: toStored(playbooksItem, item) })
  const notify = vi.fn()
  const start = () =>
    new ChecklistDesk({
      area,
      notify,
      locale: () => 'en',
      choose: () => [GUESS],
      practised: async () => ({}),
      ...parts,
    })
  const scores = new ScoreDesk()
  const judged = () => scores.score(TAB, REF, TICKET, PACKS, { now: momentOf('11:00'), timeZone: 'UTC' })
  const write = (text: string) => scores.write(TAB, REF, { html: `<p>${text}</p>`, kind: 'public' })
  return { desk: start(), start, judged, write, notify, contents }
}

function stepOf({ playbooks }: GuideView, id: string): GuideStep | undefined {
  return playbooks.find((each) => each.id === 'exports')?.steps.find((step) => step.id === id)
}

async function keptState() {
  const database = await openChecklistDatabase()
  const { state } = await database.read(REF, momentOf('00:00'))
  database.close()
  return state
}

beforeEach(() => deleteDB(CHECKLIST_DATABASE))

describe('the guide of a ticket', () => {
  it('shows the first minutes and the topic with what the ticket ticked, in the shape of the protocol', async () => {
    const { desk, judged } = open()
    const { guide, problems, guideMs } = await desk.guide(judged())
    expect(guideView.parse(guide)).toEqual(guide)
    expect(guide.playbooks.map(({ id }) => id)).toEqual(['first-look', 'exports'])
    expect(stepOf(guide, 'rows')).toMatchObject({ state: 'done', by: 'ticket' })
    expect(stepOf(guide, 'by-hand')).toMatchObject({ state: 'open', by: null })
    expect(problems).toEqual([])
    expect(guideMs).toBeGreaterThan(0)
  })

  it('counts what is being written, and notes a tick only once it is sent', async () => {
    const { desk, judged, write } = open({ off: ['first-look'] })
    write('Next update by 15:00 UTC.')
    expect(stepOf((await desk.guide(judged())).guide, 'update')?.state).toBe('done')
    expect((await keptState()).ticked).toEqual({})
    write('')
    await desk.guide(judged())
    await vi.waitFor(async () => {
      expect(Object.keys((await keptState()).ticked)).toEqual(['exports/rows'])
    })
    const first = (await keptState()).ticked['exports/rows']
    await desk.guide(judged())
    await desk.mark(REF, { playbook: 'exports', step: 'by-hand', how: 'done' })
    expect((await keptState()).ticked['exports/rows']).toBe(first)
  })

  it('gives the chooser the rules and the language, and the level by practice unless one was set', async () => {
    const choose = vi.fn(() => [GUESS])
    const rules = [{ tag: 'export*', playbook: 'exports' }]
    const parts = { choose, locale: () => 'de', practised: async () => ({ exports: 30 }) }
    const { desk, judged } = open({ rules }, parts)
    const { guide } = await desk.guide(judged())
    expect(guide).toMatchObject({ level: 'on-demand', levelBy: 'practice', practised: 30 })
    expect(choose).toHaveBeenCalledWith(expect.anything(), expect.anything(), { rules, locale: 'de' })
    const off = open({ help: 'off' })
    expect((await off.desk.guide(off.judged())).guide).toMatchObject({ level: 'off', playbooks: [] })
  })
})

describe('what a person does', () => {
  it('is kept over a restart, can be taken back, and is told to every tab', async () => {
    const { desk, start, judged, notify } = open()
    const step = { playbook: 'exports', step: 'by-hand' }
    expect(await desk.mark(REF, { ...step, how: 'skipped', reason: ' not our export ' })).toEqual({
      ok: true,
    })
    expect(notify).toHaveBeenCalledExactlyOnceWith({ deskhandNotice: 'view' })
    expect(stepOf((await start().guide(judged())).guide, 'by-hand')).toMatchObject({
      state: 'skipped',
      by: 'person',
      reason: 'not our export',
    })
    await start().mark(REF, { ...step, how: null })
    expect(stepOf((await start().guide(judged())).guide, 'by-hand')).toMatchObject({
      state: 'open',
      by: null,
    })
    await desk.mark(REF, { playbook: 'exports', step: 'rows', how: 'open' })
    expect(stepOf((await desk.guide(judged())).guide, 'rows')).toMatchObject({ state: 'open', by: 'person' })
  })

  it('is kept for one ticket, not for another of the same number elsewhere', async () => {
    const { desk, judged } = open()
    const step = { playbook: 'exports', step: 'by-hand', how: 'done' } as const
    await desk.mark({ ...REF, site: 'https://other.zendesk.com' }, step)
    await desk.mark({ ...REF, key: '11' }, step)
    expect(stepOf((await desk.guide(judged())).guide, 'by-hand')?.state).toBe('open')
  })

  it('chooses the topic and the way through its decisions', async () => {
    const { desk, judged } = open()
    expect(await desk.choose(REF, 'sso')).toEqual({ ok: true })
    expect((await desk.guide(judged())).guide).toMatchObject({ topic: 'sso', chosenBy: 'person' })
    await desk.decide(REF, 'sso', [0])
    const { guide } = await desk.guide(judged())
    expect(guide.playbooks.find(({ id }) => id === 'sso')?.decisions.way).toEqual([0])
    await desk.decide(REF, 'sso', [])
    await desk.choose(REF, null)
    expect((await desk.guide(judged())).guide).toMatchObject({ topic: 'exports', chosenBy: 'ticket' })
    expect((await keptState()).ways).toEqual({})
  })

  it('is refused for what is not there, but can be taken back there', async () => {
    const { desk, notify } = open({ off: ['sso'] })
    const gone = { ok: false, reason: 'gone' }
    expect(await desk.mark(REF, { playbook: 'exports', step: 'other', how: 'done' })).toEqual(gone)
    expect(await desk.mark(REF, { playbook: 'sso', step: 'who', how: 'done' })).toEqual(gone)
    expect(await desk.choose(REF, 'sso')).toEqual(gone)
    expect(await desk.choose(REF, 'first-look')).toEqual(gone)
    expect(await desk.decide(REF, 'constructor', [0])).toEqual(gone)
    expect(await desk.mark(REF, { playbook: 'sso', step: 'who', how: null })).toEqual({ ok: true })
    expect(notify).not.toHaveBeenCalled()
  })

  it('ticks what can be done with Deskhand, told once', async () => {
    const { desk, start, judged, notify } = open()
    await desk.tell(REF, 'article-searched')
    await desk.tell(REF, 'article-searched')
    await start().tell(REF, 'article-searched')
    expect(notify).toHaveBeenCalledTimes(1)
    expect(stepOf((await desk.guide(judged())).guide, 'search')).toMatchObject({
      state: 'done',
      by: 'deskhand',
    })
  })

  it('looks a playbook up that is not shown', async () => {
    const { desk, judged } = open()
    expect(await desk.look(judged(), 'before-escalating')).toMatchObject({ kind: 'moment' })
    expect(await desk.look(judged(), 'nothing')).toBeNull()
    expect(await desk.wordsOf('sso', 'en')).toMatch(/SAML/i)
    expect(await desk.wordsOf('exports', 'en')).toBeNull()
  })
})

describe('storage that fails', () => {
  const mark = { playbook: 'exports', step: 'by-hand', how: 'done' } as const

  it('keeps nothing when it is full and says so; the guide is shown as before', async () => {
    const { desk, judged, notify } = open()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    expect(await desk.mark(REF, mark)).toEqual({ ok: false, reason: 'storage-full' })
    expect(await desk.tell(REF, 'article-searched')).toEqual({ ok: false, reason: 'storage-full' })
    expect(notify).not.toHaveBeenCalled()
    expect(stepOf((await desk.guide(judged())).guide, 'by-hand')?.state).toBe('open')
    put.mockRestore()
    expect(await desk.tell(REF, 'article-searched')).toEqual({ ok: true })
  })

  it('costs the ticks and nothing else where no database can be opened', async () => {
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError')
    })
    const { desk, judged } = open()
    expect(await desk.mark(REF, mark)).toEqual({ ok: false, reason: 'not-kept' })
    expect(stepOf((await desk.guide(judged())).guide, 'rows')?.state).toBe('done')
    opening.mockRestore()
    expect(await desk.mark(REF, mark)).toEqual({ ok: true })
  })

  it('goes on with an empty one when the browser took it away', async () => {
    const { desk, judged } = open()
    await desk.mark(REF, mark)
    await deleteDB(CHECKLIST_DATABASE)
    expect(stepOf((await desk.guide(judged())).guide, 'by-hand')?.state).toBe('open')
    expect(await desk.mark(REF, mark)).toEqual({ ok: true })
  })

  it('says what could not be read of a checklist, also after it was mended', async () => {
    const { desk, judged } = open()
    await desk.mark(REF, mark)
    const database = await openDB(CHECKLIST_DATABASE, 1)
    const id = `zendesk ${REF.site} 1`
    await database.put('checklists', { ...(await database.get('checklists', id)), facts: ['telepathy'] }, id)
    database.close()
    const repaired = { reason: 'checklist-repaired', about: 'checklist' }
    const { guide, problems } = await desk.guide(judged())
    expect(problems).toEqual([repaired])
    expect(stepOf(guide, 'by-hand')?.state).toBe('done')
    await desk.tell(REF, 'article-searched')
    expect((await desk.guide(judged())).problems).toEqual([repaired])
  })
})

describe('playbooks that were kept', () => {
  it('count before those that came, unless they cannot be used, which is said', async () => {
    const edited = { ...playbookOf('sso', [{ id: 'ours' }]), title: 'Our sign-on' }
    const { desk, judged } = open({ playbooks: { sso: edited, broken: { title: 'Broken', steps: 7 } } })
    await desk.choose(REF, 'sso')
    const { guide, problems } = await desk.guide(judged())
    expect(guide.playbooks.find(({ id }) => id === 'sso')?.title).toBe('Our sign-on')
    expect(problems).toMatchObject([
      { reason: 'playbook-unusable', about: 'playbooks', playbook: { title: 'Broken' } },
    ])
  })

  it('are repaired field by field when they cannot be read, and said to be', async () => {
    const { desk, judged, contents } = open()
    contents['playbooks'] = { version: 1, data: { help: 'shout', off: [] } }
    expect((await desk.guide(judged())).problems).toEqual([
      { reason: 'playbooks-repaired', about: 'playbooks' },
    ])
    contents['playbooks'] = { version: 9, data: {} }
    expect((await desk.guide(judged())).problems).toEqual([{ reason: 'settings-newer', about: 'playbooks' }])
  })
})

describe('what is kept', () => {
  it('is listed, saved as a file without a word of the ticket, and erased', async () => {
    const { desk, judged, notify } = open()
    expect(await desk.file()).toBeNull()
    await desk.mark(REF, { playbook: 'exports', step: 'by-hand', how: 'done' })
    await desk.mark({ ...REF, key: '2' }, { playbook: 'exports', step: 'rows', how: 'done' })
    await desk.guide(judged())
    expect(await desk.list(0, 1)).toMatchObject({ total: 2, checklists: [{ host: 'zendesk' }] })
    const file = await desk.file()
    expect(file?.fileName).toMatch(/^deskhand-checklists-\d{4}-\d\d-\d\d\.json$/)
    expect(file?.text).not.toMatch(/\b500\b|Monday|logs|Elena|Mira/)
    await desk.erase({ ...REF, key: '2' })
    expect((await desk.list(0, 9)).checklists.map(({ key }) => key)).toEqual(['1'])
    notify.mockClear()
    await desk.erase(null)
    expect(await desk.list(0, 9)).toEqual({ checklists: [], total: 0 })
    expect(notify).toHaveBeenCalledWith({ deskhandNotice: 'view' })
  })

  it('is forgotten when it was not changed for as long as is set', async () => {
    const { desk } = open({ keepMonths: 3 })
    await desk.mark(REF, { playbook: 'exports', step: 'by-hand', how: 'done' })
    const days = (count: number) => Date.now() + count * 24 * 3_600_000
    await desk.forgetOld(days(80))
    expect((await desk.list(0, 9)).total).toBe(1)
    await desk.tidy(days(100))
    expect((await desk.list(0, 9)).total).toBe(0)
    await desk.mark(REF, { playbook: 'exports', step: 'by-hand', how: 'done' })
    await desk.tidy(days(100))
    expect((await desk.list(0, 9)).total).toBe(1)
  })
})
