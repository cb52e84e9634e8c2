import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { DatedSelector } from '@/lib/host/selectors'
import * as jira from '@/lib/host/jira/selectors'
import * as zendesk from '@/lib/host/zendesk/selectors'
import type { Helpdesk } from '../helpdesk/helpdesk'
import { startHelpdesk } from '../helpdesk/server'
import { LAYOUTS, shellOf } from './shells/reading'
import { LOCALES, showScene } from './shells/shell'

/** A ticket with notes, files and tags, and one that a group has and nobody in it. */
const TICKET = 4003
const OF_A_GROUP = 4006

let helpdesk: Helpdesk
beforeAll(async () => {
  helpdesk = await startHelpdesk({ pages: false })
})
afterEach(() => vi.unstubAllGlobals())
afterAll(() => helpdesk.close())

/** Every selector of a host under the name of its list. */
function listed(host: 'zendesk' | 'jira'): Array<readonly [name: string, selector: DatedSelector]> {
  const { fields, ...lists } = host === 'zendesk' ? zendesk : jira
  return Object.entries({ ...lists, ...fields }).flatMap(([name, list]) =>
    list.map((selector) => [name, selector] as const),
  )
}

describe.each(LAYOUTS)('%s, %s', (host, layout) => {
  it.each(LOCALES)('%s: every selector matches that the list says must match here', (locale) => {
    const shell = shellOf(helpdesk.desk, layout)
    const { key } = shell.ref(TICKET)
    // The whole conversation, and a part of it with what leads to the rest.
    const drawn = [undefined, 1].map((newest) =>
      showScene(
        shell,
        { open: [TICKET, OF_A_GROUP], composer: 'internal', ...(newest === undefined ? {} : { newest }) },
        locale,
      ),
    )
    const messages = shell.page.readTicket(shell.ref(TICKET))?.messages
    const message = messages?.findLast(({ id }) => /^\d+$/.test(id ?? ''))
    for (const [name, { css, layouts }] of listed(host)) {
      if (!layouts.includes(layout)) continue
      const id = name === 'custom' ? shell.customField : name === 'messageById' ? (message?.id ?? '') : key
      const found = drawn.some((document) => document.querySelector(css.replaceAll('{id}', id)))
      expect(found, `${name}: ${css}`).toBe(true)
    }
  })
})

describe.each(['zendesk', 'jira'] as const)('the list of %s', (host) => {
  it('names for every selector when it was seen, and a layout that is drawn here', () => {
    const drawn: readonly string[] = LAYOUTS.filter(([of]) => of === host).map(([, layout]) => layout)
    for (const [name, { css, seen, on, layouts }] of listed(host)) {
      expect(seen, `${name}: ${css}`).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/)
      expect(on).toContain('{id}')
      expect(layouts.length, `${name}: ${css}`).toBeGreaterThan(0)
      for (const layout of layouts) expect(drawn).toContain(layout)
    }
  })
})
