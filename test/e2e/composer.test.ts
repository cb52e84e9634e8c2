import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { firstSuggestion } from '../demo/panel-frame'
import { openComposer } from '../demo/reply-box'
import { HOSTS, STANDARD_TICKET, ticketAddress, ticketKey, type DemoHost } from '../demo/ticket-address'
import { askBridge } from './harness/ask-bridge'
import { boxShape } from './harness/box-shape'
import { openBrowserDesk, type BrowserDesk, type OpenTicket } from './harness/browser-desk'
import { makeEditors } from './harness/misbehaving-editor'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

interface Case {
  readonly name: string
  /** What stands in the box, how far the cursor goes back from its end, and how much it then selects backwards. */
  readonly typed: string
  readonly back: number
  readonly selected: number
  readonly html: string
  /** What stands there then, and how much of it behind the cursor. */
  readonly shape: readonly string[]
  readonly rest: string
}
const CASES: readonly Case[] = [
  {
    name: 'paragraphs in an empty box',
    typed: '',
    back: 0,
    selected: 0,
    html: '<p>First of two.</p><p>Second of two.</p>',
    shape: ['p First of two.', 'p Second of two.'],
    rest: '',
  },
  {
    name: 'a link in the middle of a word',
    typed: 'ab',
    back: 1,
    selected: 0,
    html: '<a href="https://help.example/a?b=1&amp;c">Title</a>&nbsp;',
    shape: ['p a[Title](https://help.example/a?b=1&c) b'],
    rest: 'b',
  },
  {
    name: 'a numbered list over a selection',
    typed: 'keep drop',
    back: 0,
    selected: 5,
    html: '<ol><li>Open</li><li>Press</li></ol>',
    shape: ['p keep', 'ol Open', 'ol Press'],
    rest: '',
  },
  {
    name: 'bullets between paragraphs, at the end',
    typed: 'Dear,',
    back: 0,
    selected: 0,
    html: '<p>This helps:</p><ul><li>One</li><li>Two</li></ul><p>Done.</p>',
    shape: ['p Dear,This helps:', 'ul One', 'ul Two', 'p Done.'],
    rest: '',
  },
  {
    name: 'bullets between words',
    typed: 'ab',
    back: 1,
    selected: 0,
    html: '<ul><li>One</li><li>Two</li></ul>',
    shape: ['p a', 'ul One', 'ul Two', 'p b'],
    rest: 'b',
  },
  {
    name: 'code at the end',
    typed: 'Run',
    back: 0,
    selected: 0,
    html: '<pre><code>line 1\n  line 2</code></pre>',
    shape: ['p Run', 'pre line 1\n  line 2'],
    rest: '',
  },
]

describe.each(HOSTS)('the reply box of %s', (host) => {
  let open: OpenTicket
  let box: Locator
  beforeAll(async () => {
    open = await desk.openTicket(host, STANDARD_TICKET)
    await firstSuggestion(open.panel)
    box = await openComposer(open.page, host)
  })

  it.each(CASES)('takes $name', async ({ typed, back, selected, html, shape, rest }) => {
    const { keyboard } = open.page
    await empty(box)
    await keyboard.type(typed)
    for (let step = 0; step < back; step += 1) await keyboard.press('ArrowLeft')
    for (let step = 0; step < selected; step += 1) await keyboard.press('Shift+ArrowLeft')
    const before = await boxShape(box)
    await open.panel.locator(MARKS.tab).first().focus()

    const result = await insert(host, html)
    expect([result, await boxShape(box)]).toEqual([{ ok: true, kind: 'public', lost: [] }, shape])
    await expect.poll(() => behindCursor(box)).toBe(rest)
    // The keyboard is the reply box's again.
    await keyboard.press('Control+z')
    expect(await boxShape(box)).toEqual(before)
    await keyboard.press('Control+y')
    expect(await boxShape(box)).toEqual(shape)
  })

  it('says what an editor does not take, and copies it', async () => {
    const { page, panel } = open
    await page.context().grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin })
    await empty(box)
    await makeEditors(page, 'takes nothing')
    const card = panel.locator(MARKS.suggestion).first()
    await card.getByRole('button', { name: 'Insert link' }).click()
    const link = card.locator(MARKS.report)
    await expect.poll(() => link.getAttribute('data-report')).toBe('copied-instead')
    expect(await link.textContent()).toMatch(/did not take the link/)
    expect(await boxShape(box)).toEqual([])
    expect(await clipboard(page)).toBe(await card.getByRole('link').getAttribute('href'))

    await panel.getByRole('combobox', { name: /Ask for a recording/ }).selectOption('har firefox')
    const draft = panel.locator('[data-help-draft="har firefox"]')
    const text = await draft.getByRole('textbox').first().inputValue()
    await makeEditors(page, 'takes the first line')
    await draft.getByRole('button', { name: 'Insert', exact: true }).click()
    const report = draft.locator(MARKS.report)
    await expect.poll(() => report.getAttribute('data-report')).toBe('copied-instead')
    expect(await report.textContent()).toMatch(/only a part of the text/)
    expect(await clipboard(page)).toBe(text)

    await empty(box)
    await makeEditors(page, 'takes plain text')
    await draft.getByRole('button', { name: 'Insert', exact: true }).click()
    await expect.poll(() => report.getAttribute('data-report')).toBe('partly')
    expect(await report.textContent()).toMatch(/lists into plain lines/)
    expect(await page.evaluate(() => document.documentElement.dataset['submitted'] ?? '0')).toBe('0')
  })
})

async function clipboard(page: Page): Promise<string> {
  await page.locator('body').click({ position: { x: 2, y: 2 } })
  return page.evaluate(() => navigator.clipboard.readText())
}

/** The words of the box that stand behind its cursor. */
async function behindCursor(box: Locator): Promise<string> {
  return box.evaluate((root) => {
    const range = getSelection()?.getRangeAt(0).cloneRange()
    range?.setEnd(root, root.childNodes.length)
    return (range?.toString() ?? '').replace(/[\u200b\u2060\ufeff]/g, '')
  })
}

async function insert(host: DemoHost, html: string): Promise<unknown> {
  const site = new URL(ticketAddress(host, STANDARD_TICKET)).origin
  const ref = { host, site, key: ticketKey(host, STANDARD_TICKET) }
  const content = { html, text: html.replace(/<[^>]+>/g, '') }
  const [result] = await askBridge(desk, 'page/insert', { ref, content, onlyInternal: false })
  return result
}

async function empty(box: Locator): Promise<void> {
  await box.press('ControlOrMeta+a')
  await box.press('Delete')
}
