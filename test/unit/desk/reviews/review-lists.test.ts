import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CallPage } from '@/lib/desk/bridge-client'
import { ReviewBase } from '@/lib/desk/reviews/review-base'
import { reviewListHandlers } from '@/lib/desk/reviews/review-list-handlers'
import type { ReviewParts } from '@/lib/desk/reviews/review-parts'
import type { CallRequest } from '@/lib/messaging/protocol'
import type { KnownSender } from '@/lib/messaging/sender'
import { REVIEW_DATABASE } from '@/lib/storage/reviews/database'
import { reviewSettingsItem } from '@/lib/storage/review-settings'
import { settingsItem } from '@/lib/storage/settings'
import { toStored } from '@/lib/storage/versioned'
import { candidateFor } from '../../review/sample/candidates'
import { memoryArea } from '../../storage/memory-area'

const PAGE: KnownSender = { kind: 'page' }
const ME = { id: '1f0c4d5e-6a7b-4c8d-9e0f-112233445566', name: 'Ada Brink' }
const SITE = 'https://acme.zendesk.com'
const ORDER: Omit<CallRequest<'review-lists/make'>, 'id'> = {
  title: 'Week 47',
  origin: { from: 'search', host: 'zendesk', site: SITE, query: 'status>=solved', cut: false },
  candidates: ['1', '2', '3'].map((key) => candidateFor(key)),
  choice: { how: 'random', seed: 'week-47', size: 2, strata: [] },
}

let gone: Set<string>
let opened: string[]
beforeEach(async () => {
  gone = new Set()
  opened = []
  await deleteDB(REVIEW_DATABASE)
})

/** A background that has just started beside one open page of the site, with whatever the database holds. */
function open({ me = ME, disabledSites = [] as string[] } = {}) {
  const { area } = memoryArea({
    [reviewSettingsItem.key]: toStored(reviewSettingsItem, { ...reviewSettingsItem.defaults, me }),
    [settingsItem.key]: toStored(settingsItem, { ...settingsItem.defaults, disabledSites }),
  })
  const callPage = (async (_, name, request) => {
    if (name === 'page/where')
      return { site: SITE, ref: null, theme: 'light', narrow: false, thrownOut: false }
    const { path } = request as { path: string }
    const key = /(\d+)$/.exec(path)?.[1] ?? ''
    const body = path.includes('/search') ? '{"results":[{"id":7}],"count":1}' : '{}'
    return {
      path,
      status: gone.has(key) ? 404 : 200,
      contentType: 'application/json',
      body,
      redirected: false,
    }
  }) as CallPage
  const reviews = new ReviewBase(area, () => undefined)
  const parts = {
    reviews,
    area,
    callPage,
    tabIds: async () => [1],
    tickets: { recent: [], find: async () => null },
    openTab: async (url: string) => void opened.push(url),
  }
  return { reviews, handlers: reviewListHandlers(parts as unknown as ReviewParts) }
}

const all = () => open().handlers['review-lists/all']({}, PAGE)
async function made(id: string = crypto.randomUUID()) {
  const outcome = await open().handlers['review-lists/make']({ ...ORDER, id }, PAGE)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.id
}
const audit = async () => (await open().reviews.database()).getAll('audit')

describe('lists of tickets to review', () => {
  it('are there with a worker that has just started, with who made them and from what', async () => {
    const id = await made()
    const [list] = await all()
    expect(list).toMatchObject({
      id,
      title: 'Week 47',
      by: ME,
      how: 'random',
      seed: 'week-47',
      population: 3,
    })
    expect(list?.tickets).toHaveLength(2)
    expect(await audit()).toMatchObject([{ what: 'list-made', id, by: ME }])
  })

  it('are made once, also where the page did not hear so and asks again', async () => {
    const id = await made()
    await made(id)
    expect(await all()).toHaveLength(1)
    expect(await audit()).toHaveLength(1)
  })

  it('are made by somebody, and of something', async () => {
    const id = crypto.randomUUID()
    const nobody = open({ me: { id: '', name: '' } }).handlers
    expect(await nobody['review-lists/make']({ ...ORDER, id }, PAGE)).toEqual({
      ok: false,
      reason: 'no-name',
    })
    const none = await open().handlers['review-lists/make']({ ...ORDER, id, candidates: [] }, PAGE)
    expect(none).toEqual({ ok: false, reason: 'none' })
    expect(await all()).toEqual([])
    expect(await audit()).toEqual([])
  })

  it('lead on, past what was skipped and what is gone', async () => {
    const id = await made()
    const [first, second] = (await all())[0]?.tickets ?? []
    if (!first || !second) throw new Error('The list is too short')
    const { host, site, key } = first
    const ticket = { host, site, key }
    const mark = (state: 'open' | 'skipped') =>
      open().handlers['review-lists/mark']({ list: id, ticket, state }, PAGE)
    expect(await mark('skipped')).toEqual({ ok: true })
    const next = () => open().handlers['review-lists/open-next']({ list: id }, PAGE)
    expect(await next()).toEqual({ key: second.key, gone: [] })
    expect(opened).toEqual([`${SITE}/agent/tickets/${second.key}`])
    gone.add(second.key)
    expect(await next()).toEqual({ key: null, gone: [second.key] })
    expect(await mark('open')).toEqual({ ok: true })
    expect(await next()).toEqual({ key, gone: [] })
    expect((await all())[0]?.tickets.map(({ state }) => state)).toEqual(['open', 'gone'])
  })

  it('are removed with the record of it', async () => {
    const id = await made()
    expect(await open().handlers['review-lists/remove']({ list: id }, PAGE)).toEqual({ ok: true })
    expect(await all()).toEqual([])
    expect((await audit()).map(({ what }) => what)).toEqual(['list-made', 'list-removed'])
  })
})

describe('looking for tickets', () => {
  it('needs an open page of the site, on which Deskhand is not switched off', async () => {
    const look = { query: 'x', scores: false }
    const { handlers } = open({ disabledSites: [SITE] })
    expect(await handlers['review-lists/sites']({}, PAGE)).toEqual([])
    expect(await handlers['review-lists/look']({ ...look, site: SITE }, PAGE)).toEqual({
      ok: false,
      reason: 'no-page',
    })
    const elsewhere = { ...look, site: 'https://other.zendesk.com' }
    expect(await open().handlers['review-lists/look'](elsewhere, PAGE)).toEqual({
      ok: false,
      reason: 'no-page',
    })
  })

  it('finds them in memory only: a worker that has just started knows of none', async () => {
    const { handlers } = open()
    expect(await handlers['review-lists/sites']({}, PAGE)).toEqual([SITE])
    expect(await handlers['review-lists/look']({ site: SITE, query: 'x', scores: false }, PAGE)).toEqual({
      ok: true,
    })
    await vi.waitFor(async () =>
      expect(await handlers['review-lists/look-state']({}, PAGE)).toMatchObject({
        phase: 'found',
        candidates: [{ key: '7' }],
      }),
    )
    expect(await open().handlers['review-lists/look-state']({}, PAGE)).toEqual({ phase: 'none' })
    expect(await all()).toEqual([])
  })
})
