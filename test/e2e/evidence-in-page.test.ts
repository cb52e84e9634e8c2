import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EvidencePlace } from '@/lib/host/contract'
import { openQuotes } from '../demo/panel-actions'
import { switchTicket } from '../demo/switch-ticket'
import { HOSTS, STANDARD_TICKET, ticketAddress, ticketKey, type DemoHost } from '../demo/ticket-address'
import { askBridge } from './harness/ask-bridge'
import { openBrowserDesk, type BrowserDesk, type OpenTicket } from './harness/browser-desk'
import { highlighted } from './harness/host-page'

const LAST_WORDS = 'These are the last words of a long message.'
const LONG = `${'A line of a long message.\n'.repeat(80)}\n${LAST_WORDS}`
const FIRST_REPLY = 'The first reply of four, which the thread leaves out.'
/** What is written in a message. */
const BODIES = {
  zendesk: '[data-test-id="omni-log-message-content"]',
  jira: '[data-testid^="issue-comment-base"][data-testid$="-body"]',
} as const
/** More than both pages show at first, twice. */
const LATER = 110

let desk: BrowserDesk
let longAt = 0
let replyAt = 0
beforeAll(async () => {
  desk = await openBrowserDesk()
  const say = (text: string, replyTo?: number) =>
    desk.helpdesk.addComment(STANDARD_TICKET, {
      role: 'agent',
      public: false,
      text,
      ...(replyTo === undefined ? {} : { replyTo }),
    })
  const { messages } = desk.helpdesk.desk.requireTicket(STANDARD_TICKET)
  for (let count = 0; count < LATER; count += 1) say(`Looked again, ${count}.`)
  longAt = messages.length
  say(LONG)
  replyAt = messages.length
  say(FIRST_REPLY, longAt)
  for (const text of ['Two.', 'Three.', 'Four.']) say(text, longAt)
  // The desk dates them all now; hosts do not get 114 messages in one second.
  for (const [index, message] of messages.slice(-LATER - 5).entries())
    message.at = new Date(Date.parse(message.at) - (LATER + 5 - index) * 60_000)
      .toISOString()
      .replace('.000', '')
})
afterAll(() => desk.close())

/** Where a message of the ticket is, by its place in it. */
function placeOf(host: DemoHost, index: number): EvidencePlace {
  const { messages } = desk.helpdesk.desk.requireTicket(STANDARD_TICKET)
  const site = new URL(ticketAddress(host, STANDARD_TICKET)).origin
  return {
    ref: { host, site, key: ticketKey(host, STANDARD_TICKET) },
    // In Jira the first message is the description.
    messageId: String(STANDARD_TICKET * 1000 + index - 1),
    index,
    total: messages.length,
    at: messages[index]?.at ?? '',
  }
}

describe.each(HOSTS)('words of the conversation in %s', (host) => {
  let open: OpenTicket
  beforeAll(async () => {
    open = await desk.openTicket(host, STANDARD_TICKET)
  })
  const reveal = async (...wanted: ReadonlyArray<[index: number, quote: string]>) =>
    askBridge(
      desk,
      'page/reveal',
      ...wanted.map(([index, quote]) => ({ place: placeOf(host, index), quote })),
    )
  const shown = (text: unknown) =>
    expect.poll(() => highlighted(open.page)).toEqual([{ text, inSight: true }])

  it('are unfolded, in a long message or in a thread', async () => {
    expect(await reveal([longAt, LAST_WORDS])).toEqual([{ ok: true }])
    await shown(LAST_WORDS)
    expect(await reveal([replyAt, FIRST_REPLY])).toEqual([{ ok: true }])
    await shown(FIRST_REPLY)
  })

  it('are loaded where they are in an earlier part; of several the last is shown', async () => {
    const stopped = { ok: false, reason: 'stopped' }
    const words = 'I tried it with your key and I get the same answer'
    expect(await reveal([1, 'Hi Ryan'], [1, 'thanks.'], [1, words])).toEqual([stopped, stopped, { ok: true }])
    await shown(words)
  })

  it('are told apart from a message that is not there', async () => {
    expect(await reveal([1, 'words that nobody has ever written in here'])).toEqual([
      { ok: false, reason: 'no-words' },
    ])
    expect(await highlighted(open.page)).toEqual([])
    const { quote } = await openQuotes(open.panel, 'quality')
    const report = open.panel.locator('[data-quote-report]')
    const press = async (said: RegExp) => {
      await quote.click()
      await expect.poll(() => report.textContent()).toMatch(said)
    }
    await open.page.evaluate((bodies) => {
      for (const one of document.querySelectorAll(bodies)) one.textContent = 'Something else'
    }, BODIES[host])
    await press(/^The page shows this message, but not these words/)
    await open.page.evaluate((bodies) => {
      for (const one of document.querySelectorAll(bodies)) one.closest('article')?.remove()
    }, BODIES[host])
    await press(/^Not on this page\. The message could not be found/)
  })

  it('are not marked any more when the ticket is left', async () => {
    await open.page.reload()
    await expect.poll(() => reveal([longAt, LAST_WORDS])).toEqual([{ ok: true }])
    await shown(LAST_WORDS)
    await switchTicket(open.page, host, 4010)
    await expect.poll(() => highlighted(open.page)).toEqual([])
    await open.page.close()
  })
})
