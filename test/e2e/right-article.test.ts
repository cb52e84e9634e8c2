import type { Frame } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstSuggestion } from '../demo/panel-frame'
import { openComposer } from '../demo/reply-box'
import { settledPanel } from '../demo/settled-panel'
import { HOSTS, ticketKey } from '../demo/ticket-address'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

/** Ten tickets of the demo and the articles that a reader, who saw only texts, said would solve them (test/eval/labels/articles.tsv). */
const RIGHT = {
  4001: '900102',
  4003: '900109',
  4004: '900130',
  4007: '900116',
  4010: '900128',
  4011: '900140',
  4012: '900219',
  4013: '900216',
  4015: '900117',
  4017: '900205',
} as const
/** A question in the desk's own words, to which the text of no article leads, and the article that answered it. */
const OWN_WORDS = {
  subject: 'Accounting waits for the monthly figures',
  text: 'It is the first Monday of the month and the monthly report is nowhere to be seen again. Our colleagues in accounting wait for it. Nobody changed the schedule.',
}
const ALIKE = {
  subject: 'No monthly report for accounting',
  text: 'Again the colleagues in accounting do not see the monthly report on the first Monday. The schedule was not changed by anybody.',
}
const ANSWER = { id: '900217', search: 'junk folder' }

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk({ helpdesk: { rateLimit: 100_000 } })
})
afterAll(() => desk.close())

/** Where the first suggestion leads: to its article, and to past tickets that it answered. */
const firstLinks = async (panel: Frame) => {
  const links = await (await firstSuggestion(panel)).getByRole('link').all()
  return (await Promise.all(links.map((link) => link.getAttribute('href')))).join(' ')
}

describe.each(HOSTS)('in a fresh profile, on %s', (host) => {
  it('the right article comes first for ten tickets of the demo', async () => {
    const found: Record<string, string> = {}
    const [first = ''] = Object.keys(RIGHT)
    const { page } = await desk.comeToTicket(host, Number(first))
    await settledPanel(page, ticketKey(host, Number(first)), desk.helpdesk.requests)
    for (const [id, article] of Object.entries(RIGHT)) {
      const { panel } = await desk.comeToTicket(host, Number(id))
      const links = await firstLinks(panel)
      found[id] = links.includes(article) ? article : links
    }
    expect(found).toEqual(RIGHT)
  })

  it('an article put into a reply comes first with the next ticket like it', async () => {
    const asked = ({ subject, text }: typeof OWN_WORDS) =>
      desk.helpdesk.desk.addTicket({ subject, messages: [{ role: 'requester', public: true, text }] }).id
    const answered = asked(OWN_WORDS)
    const { page, panel } = await desk.comeToTicket(host, answered)
    expect(await firstLinks(panel)).not.toContain(ANSWER.id)
    const box = await openComposer(page, host)
    await panel.getByRole('searchbox').fill(ANSWER.search)
    const wanted = panel
      .locator('[data-found]')
      .filter({ has: panel.locator(`a[href*="${ANSWER.id}"]`) })
      .first()
    await wanted.getByRole('button', { name: 'Insert link' }).click()
    await expect.poll(() => box.locator('a').first().getAttribute('href')).toContain(ANSWER.id)
    await expect.poll(() => wanted.textContent()).toMatch(/Link inserted/)

    const next = await desk.comeToTicket(host, asked(ALIKE))
    await expect.poll(() => firstLinks(next.panel)).toContain(ANSWER.id)
    const first = await firstSuggestion(next.panel)
    expect(await first.locator('[data-past]').textContent()).toContain(ticketKey(host, answered))
  })
})
