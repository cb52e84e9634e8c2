import { describe, expect, it, vi } from 'vitest'
import { NO_FILTERS } from '@/lib/knowledge/search/filters'
import { answerCalls } from '@/lib/messaging/answer-calls'
import type { CallHandlers } from '@/lib/messaging/answer-calls'
import { callPage } from '@/lib/messaging/call-page'
import { makeCall } from '@/lib/messaging/make-call'
import { calls } from '@/lib/messaging/protocol'
import type { Sender } from '@/lib/messaging/sender'
import type { SearchAnswer } from '@/lib/messaging/search-calls'

const NOTHING_FOUND: SearchAnswer = {
  suggestions: [],
  total: 0,
  more: false,
  values: { source: [], audience: [], language: [] },
  hidden: null,
}

const identity = {
  runtimeId: 'deskhand',
  ownOrigin: 'chrome-extension://deskhand',
  isHost: (origin: string) => origin === 'https://acme.zendesk.com',
  tabInFront: async (windowId?: number) => (windowId === undefined ? 7 : windowId === 3 ? 8 : null),
}
const panel = { id: 'deskhand', url: 'chrome-extension://deskhand/panel.html', frameId: 2, tab: { id: 7 } }
const bridge = { id: 'deskhand', url: 'https://acme.zendesk.com/agent/tickets/1', frameId: 0, tab: { id: 7 } }

function listenerWith(handlers: Partial<CallHandlers>, report = vi.fn()) {
  return { listen: answerCalls(handlers as CallHandlers, identity, report), report }
}

describe('answerCalls', () => {
  it('hands a parsed request and the known sender to the handler', async () => {
    const search = vi.fn(async () => NOTHING_FOUND)
    const { listen } = listenerWith({ 'panel/search': search })
    const asked = { query: 'sso', filters: NO_FILTERS }
    const answer = await listen({ deskhand: 'panel/search', body: asked }, panel)
    expect(answer).toEqual({ ok: true, value: NOTHING_FOUND })
    expect(search).toHaveBeenCalledWith(asked, { kind: 'panel', tabId: 7 })
  })

  it.each([
    [
      'a call the sender may not make',
      { deskhand: 'panel/search', body: { query: 'x', filters: NO_FILTERS } },
      bridge,
    ],
    ['a call that does not exist', { deskhand: 'panel/everything', body: {} }, panel],
    ['a name from the prototype', { deskhand: 'constructor', body: {} }, panel],
    [
      'a request of the wrong shape',
      { deskhand: 'panel/search', body: { query: 3, filters: NO_FILTERS } },
      panel,
    ],
    ['a request with something extra', { deskhand: 'panel/view', body: { tabId: 9 } }, panel],
    ['an unknown sender', { deskhand: 'panel/view', body: {} }, { ...panel, id: 'other' }],
  ])('refuses %s', async (_name, message, sender) => {
    const { listen } = listenerWith({ 'panel/search': vi.fn(), 'panel/view': vi.fn() })
    expect(await listen(message, sender)).toEqual({ ok: false, reason: 'refused' })
  })

  it.each([
    ['panel', panel, 'rubrics/', 8],
    ['bridge', bridge, 'rubrics/', 8],
    ['panel', panel, 'review-cards/', 8],
    ['bridge', bridge, 'review-cards/', 8],
    ['panel', panel, 'playbooks/', 9],
    ['bridge', bridge, 'playbooks/', 9],
    ['panel', panel, 'plans/', 4],
    ['bridge', bridge, 'plans/', 4],
  ] as const)(
    'lets no %s ask about rubrics, scorecards, playbooks or plans: import and export live outside any frame',
    async (_, sender, stem, count) => {
      const { listen } = listenerWith({})
      const names = Object.keys(calls).filter((name) => name.startsWith(stem))
      expect(names).toHaveLength(count)
      for (const deskhand of names)
        expect(await listen({ deskhand, body: {} }, sender)).toEqual({ ok: false, reason: 'refused' })
    },
  )

  describe('of a panel in no page', () => {
    const side = { id: 'deskhand', url: 'chrome-extension://deskhand/panel.html', frameId: 0 }
    const asked = { query: 'sso', filters: NO_FILTERS }
    const tabOf = async (sender: Sender, standing?: object) => {
      const search = vi.fn<CallHandlers['panel/search']>(async () => NOTHING_FOUND)
      const message = { deskhand: 'panel/search', body: asked, ...(standing ? { standing } : {}) }
      const answer = await listenerWith({ 'panel/search': search }).listen(message, sender)
      return search.mock.calls[0]?.[1].tabId ?? answer
    }

    it.each([
      ['in the window used last where it names none', side, undefined, 7],
      ['in the window it names', side, { windowId: 3 }, 8],
      ['in the window that the browser says it is in', { ...side, tab: { windowId: 3 } }, { windowId: 9 }, 8],
    ])('speaks for the tab in front %s', async (_name, sender, standing, tabId) => {
      expect(await tabOf(sender, standing)).toBe(tabId)
    })

    it('does nothing for a tab that is no longer in front, and never takes the tab it is told', async () => {
      expect(await tabOf(side, { windowId: 3, tabId: 7 })).toEqual({ ok: false, reason: 'moved' })
      expect(await tabOf(side, { windowId: 3, tabId: 8 })).toBe(8)
    })

    it('cannot make a panel in a page speak for another tab', async () => {
      expect(await tabOf(panel, { windowId: 3, tabId: 8 })).toBe(7)
    })
  })

  it('leaves messages that are not ours to others', () => {
    const { listen } = listenerWith({})
    expect(listen({ type: 'something-else' }, panel)).toBeUndefined()
  })

  it('tells the sender no more than "internal" when a handler throws, and reports the error', async () => {
    const failure = new Error('no such table')
    const { listen, report } = listenerWith({ 'panel/view': () => Promise.reject(failure) })
    expect(await listen({ deskhand: 'panel/view', body: {} }, panel)).toEqual({
      ok: false,
      reason: 'internal',
    })
    expect(report).toHaveBeenCalledWith('panel/view', failure)
  })
})

describe('makeCall', () => {
  it('asks once more when the worker was stopped in mid-call', async () => {
    const sendMessage = vi
      .fn()
      .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
      .mockResolvedValueOnce({ ok: true, value: NOTHING_FOUND })
    const result = await makeCall({ sendMessage }, 'panel/search', { query: 'x', filters: NO_FILTERS })
    expect(result).toEqual({ ok: true, value: NOTHING_FOUND })
  })

  it('says "stale" when the extension behind the page is gone', async () => {
    const sendMessage = vi.fn().mockRejectedValue(new Error('Extension context invalidated.'))
    expect(await makeCall({ sendMessage }, 'panel/view', {})).toEqual({ ok: false, reason: 'stale' })
  })

  it.each([
    ['nothing', undefined],
    ['a value of another shape', { ok: true, value: { kind: 'ready' } }],
  ])('does not believe an answer of %s', async (_name, answer) => {
    const sendMessage = vi.fn().mockResolvedValue(answer)
    expect(await makeCall({ sendMessage }, 'panel/view', {})).toEqual({ ok: false, reason: 'internal' })
  })
})

describe('callPage', () => {
  it('is null when no bridge listens', async () => {
    const send = vi.fn().mockRejectedValue(new Error('Receiving end does not exist.'))
    expect(await callPage(send, 7, 'page/where', {})).toBeNull()
  })

  it('is null when a broken page answers nonsense', async () => {
    expect(await callPage(async () => ({ ref: 'DESK-1' }), 7, 'page/where', {})).toBeNull()
  })

  it('passes a good answer on', async () => {
    const where = {
      site: 'https://acme.zendesk.com',
      ref: null,
      theme: 'dark' as const,
      narrow: false,
      thrownOut: false,
    }
    expect(await callPage(async () => where, 7, 'page/where', {})).toEqual(where)
  })
})
