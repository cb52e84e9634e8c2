import { describe, expect, it } from 'vitest'
import { isHostOrigin } from '@/lib/desk/host-origins'
import { identifySender } from '@/lib/messaging/sender'

const identity = { runtimeId: 'deskhand', ownOrigin: 'chrome-extension://deskhand', isHost: isHostOrigin }
const tab = { id: 7 }

describe('identifySender', () => {
  it.each([
    ['the panel in a frame', 'chrome-extension://deskhand/panel.html', 4, 'panel'],
    ['the options page', 'chrome-extension://deskhand/options.html', 0, 'page'],
    ['the knowledge page', 'chrome-extension://deskhand/knowledge.html', 0, 'page'],
    ['the page of the first ninety days', 'chrome-extension://deskhand/ramp.html', 0, 'page'],
    ['the first-run page', 'chrome-extension://deskhand/welcome.html#top', 0, 'page'],
  ])('knows %s', async (_name, url, frameId, kind) => {
    const sender = { id: 'deskhand', url, frameId, tab }
    expect(await identifySender(sender, identity)).toEqual({ kind, tabId: 7 })
  })

  it.each([
    ["the browser's side panel, which lives in no tab", { frameId: 0 }, {}],
    ['a panel in a tab of its own', { frameId: 0, tab: { id: 7, windowId: 3 } }, { windowId: 3 }],
  ])('lets %s speak for whatever tab is in front', async (_name, place, follows) => {
    const sender = { id: 'deskhand', url: 'chrome-extension://deskhand/panel.html?place=browser', ...place }
    expect(await identifySender(sender, identity)).toEqual({ kind: 'panel', follows })
  })

  it.each([
    ['a Zendesk page', 'https://acme.zendesk.com/agent/tickets/1', tab, 'normal '],
    ['a Jira page', 'https://acme.atlassian.net/browse/DESK-1', tab, 'normal '],
    ['a private window', 'https://acme.zendesk.com/agent/tickets/1', { ...tab, incognito: true }, 'private '],
    [
      'a container of Firefox',
      'https://acme.zendesk.com/agent/tickets/1',
      { ...tab, incognito: false, cookieStoreId: 'firefox-container-2' },
      'normal firefox-container-2',
    ],
  ])('knows the bridge of %s, and whose session it has', async (_name, url, ofTab, session) => {
    const sender = { id: 'deskhand', url, frameId: 0, tab: ofTab }
    expect(await identifySender(sender, identity)).toEqual({ kind: 'bridge', tabId: 7, session })
  })

  it.each([
    ['another extension', { id: 'other', url: 'chrome-extension://deskhand/panel.html', frameId: 0, tab }],
    ['a frame inside a host page', { id: 'deskhand', url: 'https://acme.zendesk.com/x', frameId: 3, tab }],
    ['a page that is no host', { id: 'deskhand', url: 'https://evil.example/agent', frameId: 0, tab }],
    [
      'a look-alike domain',
      { id: 'deskhand', url: 'https://acme.zendesk.com.evil.example/', frameId: 0, tab },
    ],
    ['a host without encryption', { id: 'deskhand', url: 'http://acme.zendesk.com/agent', frameId: 0, tab }],
    ['a look-alike of the panel', { id: 'deskhand', url: 'chrome-extension://deskhand/x/panel.html' }],
    [
      'an unlisted page of ours',
      { id: 'deskhand', url: 'chrome-extension://deskhand/x.html', frameId: 0, tab },
    ],
    ['a sender without an address', { id: 'deskhand', frameId: 0, tab }],
    ['a bridge without a tab', { id: 'deskhand', url: 'https://acme.zendesk.com/agent', frameId: 0 }],
  ])('does not know %s', async (_name, sender) => {
    expect(await identifySender(sender, identity)).toBeNull()
  })
})
