import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DraftWatch } from '@/lib/bridge/draft-watch'
import type { ComposerKind, HostPage, PageDraft, TicketRef } from '@/lib/host/contract'

const ONE: TicketRef = { host: 'zendesk', site: 'https://acme.zendesk.com', key: '1' }
const TWO: TicketRef = { ...ONE, key: '2' }

/** The one observer a watch has: what it looks at, and how a change is told. */
const observed: { box: unknown; changed: () => void } = { box: null, changed: () => undefined }
class Observer {
  constructor(changed: () => void) {
    observed.changed = changed
  }
  observe(box: unknown) {
    observed.box = box
  }
  disconnect() {
    observed.box = null
  }
}

beforeEach(() => {
  observed.box = null
  vi.useFakeTimers()
  vi.stubGlobal('MutationObserver', Observer)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A page with a reply box for each ticket, of which only the one of `shown` is open. */
function open(shown: TicketRef | null = ONE) {
  const { document } = parseHTML('<div id="box-1"></div><div id="box-2"></div>')
  const boxOf = (ref: TicketRef) => document.querySelector<HTMLElement>(`#box-${ref.key}`)
  const place = { shown, kind: 'public' as ComposerKind }
  const page = {
    composer: (ref: TicketRef) => (ref.key === place.shown?.key ? boxOf(ref) : null),
    composerKind: (ref: TicketRef) => (ref.key === place.shown?.key ? place.kind : 'none'),
  } as HostPage
  const told: [string, PageDraft][] = []
  const watch = new DraftWatch(page, (ref, draft) => told.push([ref.key, draft]))
  const type = (html: string, ref = ONE) => {
    const box = boxOf(ref)
    if (box) box.innerHTML = html
    if (observed.box === box) observed.changed()
  }
  return { watch, told, type, place }
}

describe('DraftWatch', () => {
  it('tells what is written once typing pauses', () => {
    const { watch, told, type } = open()
    watch.follow(ONE)
    type('<p>H</p>')
    vi.advanceTimersByTime(200)
    type('<p>Hello</p>')
    vi.advanceTimersByTime(200)
    expect(told).toEqual([])
    vi.advanceTimersByTime(60)
    expect(told).toEqual([['1', { html: '<p>Hello</p>', kind: 'public' }]])
  })

  it('tells that the box was emptied, and nothing twice', () => {
    const { watch, told, type } = open()
    watch.follow(ONE)
    for (const html of ['<p>Hello</p>', '<p>Hello</p>', '<p><br></p>', '<p></p>']) {
      type(html)
      vi.advanceTimersByTime(300)
    }
    expect(told.map(([, { html }]) => html)).toEqual(['<p>Hello</p>', ''])
  })

  it('tells when the same words become a note', () => {
    const { watch, told, type, place } = open()
    watch.follow(ONE)
    type('<p>Hello</p>')
    vi.advanceTimersByTime(300)
    place.kind = 'internal'
    watch.look()
    expect(told.at(-1)).toEqual(['1', { html: '<p>Hello</p>', kind: 'internal' }])
  })

  it('leaves out what the editor shows by itself, and cuts what is longer than a reply', () => {
    const { watch, told, type } = open()
    watch.follow(ONE)
    type('<p><span class="ProseMirror-widget">Type /ai for help</span></p>')
    vi.advanceTimersByTime(300)
    expect(told).toEqual([])
    type(`<p>${'x'.repeat(90_000)}</p>`)
    vi.advanceTimersByTime(300)
    expect(told.at(-1)?.[1].html).toHaveLength(60_000)
  })

  it('watches nothing while nobody follows, and takes back what it told', () => {
    const { watch, told, type } = open()
    watch.follow(ONE)
    type('<p>Hello</p>')
    vi.advanceTimersByTime(300)
    watch.follow(null)
    expect(told.at(-1)).toEqual(['1', { html: '', kind: 'unknown' }])
    expect(observed.box).toBeNull()
    type('<p>Hello again</p>')
    vi.advanceTimersByTime(5_000)
    expect(told).toHaveLength(2)
  })

  it("never tells one ticket's words for another's", () => {
    const { watch, told, type, place } = open()
    watch.follow(ONE)
    type('<p>For one</p>')
    watch.follow(TWO)
    vi.advanceTimersByTime(5_000)
    expect(told).toEqual([])
    expect(watch.draftOf(ONE)).toEqual({ html: '', kind: 'unknown' })
    place.shown = TWO
    type('<p>For two</p>', TWO)
    watch.look()
    expect(told).toEqual([['2', { html: '<p>For two</p>', kind: 'public' }]])
  })

  it('finds the box again when the page has made a new one, and loses it when it is closed', () => {
    const { watch, told, type, place } = open(null)
    watch.follow(ONE)
    expect(observed.box).toBeNull()
    place.shown = ONE
    type('<p>Hello</p>')
    watch.look()
    place.shown = null
    watch.look()
    expect(told.map(([, { html }]) => html)).toEqual(['<p>Hello</p>', ''])
    expect(observed.box).toBeNull()
  })
})
