import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { RawTicket } from '@/lib/host/contract'
import { readers, siteMetadataPath } from '@/lib/host/readers'
import { valueOf, type Field } from '@/lib/ticket/field'
import type { Helpdesk } from '../helpdesk/helpdesk'
import { startHelpdesk } from '../helpdesk/server'
import { FetchClient } from './host-fetch'
import { fromPage, LAYOUTS, letters, shellOf, snapshotOf } from './shells/reading'
import { LOCALES, showScene, type Scene, type Shell } from './shells/shell'

/** A ticket with notes and files, one of nobody's, and one in German. */
const TICKET = 4003
const OTHERS = [4005, 4010]
const NOW = '2026-11-27T12:00:00.000Z'
const STATES: ReadonlyArray<readonly [name: string, scene: Scene]> = [
  ['one ticket', { open: [TICKET] }],
  ['three mounted', { open: [TICKET, ...OTHERS] }],
  ["another extension's elements", { open: [TICKET, ...OTHERS], crowded: true }],
]
const CELLS = LAYOUTS.flatMap(([host, layout]) =>
  LOCALES.flatMap((locale) => STATES.map(([state, scene]) => ({ host, layout, locale, state, scene }))),
)

let helpdesk: Helpdesk
const answers = new Map<string, RawTicket>()
beforeAll(async () => {
  helpdesk = await startHelpdesk({ pages: false, rateLimit: 100_000 })
  for (const [host, layout] of LAYOUTS)
    for (const id of [TICKET, ...OTHERS]) {
      const client = new FetchClient(helpdesk, host)
      const ref = shellOf(helpdesk.desk, layout).ref(id)
      const raw = await readers[host].readTicket(client, ref, {
        signal: AbortSignal.timeout(10_000),
        now: NOW,
      })
      const path = siteMetadataPath[host]
      const parts = path ? { ...raw.parts, siteMetadata: await client.get(path) } : raw.parts
      answers.set(`${host} ${id}`, { ...raw, parts })
    }
})
afterEach(() => vi.unstubAllGlobals())
afterAll(() => helpdesk.close())

function answered(shell: Shell, id: number): RawTicket {
  const raw = answers.get(`${shell.host} ${id}`)
  if (!raw) throw new Error(`No answers of ${id}`)
  return raw
}

/** Either route's value of a field; `unread` where the page does not show it. */
function orUnread<T>(field: Field<T>): T | 'unread' | 'language' {
  if ('value' in field) return field.value
  return field.unreadable === 'language' ? 'language' : 'unread'
}

describe.each(CELLS)('$host, $layout, $locale, $state', ({ layout, locale, scene }) => {
  const shell = () => shellOf(helpdesk.desk, layout)
  const api = () => snapshotOf(answered(shell(), TICKET))

  it('DOM: the same snapshot as the API gives, as far as the page shows it', () => {
    showScene(shell(), scene, locale)
    const seen = fromPage(shell(), TICKET)
    const known = api()
    expect([seen.key, seen.site, seen.url]).toEqual([known.key, known.site, known.url])
    expect(orUnread(seen.subject)).toBe(valueOf(known.subject))
    expect(valueOf(seen.requester)?.name).toBe(valueOf(known.requester)?.name)
    expect(valueOf(seen.assignee)?.name).toBe(valueOf(known.assignee)?.name)
    expect(orUnread(seen.group)).toBe(valueOf(known.group))
    expect(orUnread(seen.tags)).toEqual(valueOf(known.tags))
    for (const field of valueOf(seen.customFields) ?? [])
      expect(valueOf(known.customFields)).toContainEqual(field)
    expect(valueOf(seen.customFields)?.length).toBeGreaterThanOrEqual(5)
    for (const name of ['state', 'priority', 'type'] as const) {
      const allowed = [valueOf(known[name]), ...(locale === 'en' ? [] : ['language']), 'unread']
      expect(allowed, name).toContain(orUnread(seen[name]))
    }
    if (locale === 'en') expect(orUnread(seen.state)).toBe(valueOf(known.state))
    expect(orUnread(seen.stateName)).not.toBe('unread')
    for (const [name, field] of Object.entries(seen))
      if (typeof field === 'object' && 'route' in field) expect(field.route, name).toBe('dom')
  })

  it('DOM: the conversation says the same, by the same people, to the same readers where the page tells', () => {
    showScene(shell(), scene, locale)
    const seen = valueOf(fromPage(shell(), TICKET).messages) ?? []
    const known = valueOf(api().messages) ?? []
    expect(seen.map(({ text }) => letters(text))).toEqual(known.map(({ text }) => letters(text)))
    expect(seen.map(({ at }) => at)).toEqual(known.map(({ at }) => at))
    expect(seen.map(({ author }) => author.name)).toEqual(known.map(({ author }) => author.name))
    expect(seen.map(({ attachments }) => attachments.map(({ name }) => name))).toEqual(
      known.map(({ attachments }) => attachments.map(({ name }) => name)),
    )
    seen.forEach(({ visibility, author }, index) => {
      expect([known[index]?.visibility, 'unknown']).toContain(visibility)
      expect([known[index]?.author.role, 'unknown']).toContain(author.role)
      // A note is never taken for a reply.
      if (known[index]?.visibility === 'internal') expect(visibility).toBe('internal')
    })
    expect(fromPage(shell(), TICKET).messagesNotRead).toBe(0)
  })

  it('DOM: nothing of another ticket', () => {
    showScene(shell(), scene, locale)
    const all = JSON.stringify(fromPage(shell(), TICKET))
    for (const other of OTHERS) {
      const [{ text = '' } = {}] = valueOf(snapshotOf(answered(shell(), other)).messages) ?? []
      expect(all).not.toContain(JSON.stringify(text).slice(1, 40))
      const shown = shell().page.readTicket(shell().ref(other))
      if (!scene.open.includes(other)) expect(shown).toBeNull()
      else expect([null, shell().ref(other).key]).toContain(shown?.key ?? null)
    }
    expect(shell().page.readTicket(shell().ref(4099))).toBeNull()
  })

  it('API: what the page shows changes nothing that the answers give', () => {
    showScene(shell(), scene, locale)
    const raw = answered(shell(), TICKET)
    const page = { ok: true, value: shell().page.readTicket(raw.ref) } as const
    expect(snapshotOf({ ...raw, parts: { ...raw.parts, page } })).toEqual(api())
  })

  it.each(['API', 'DOM'] as const)('%s: every message is found in the page', (route) => {
    showScene(shell(), scene, locale)
    const snapshot = route === 'API' ? api() : fromPage(shell(), TICKET)
    const messages = valueOf(snapshot.messages) ?? []
    messages.forEach(({ id, text, at }, index) => {
      const place = { ref: shell().ref(TICKET), messageId: id, index, total: messages.length, at }
      const element = shell().page.findMessage(place)
      const start = letters(text.replaceAll(/[^\p{L}\p{N}\s]/gu, '')).slice(0, 20)
      expect(letters((element?.textContent ?? '').replaceAll(/[^\p{L}\p{N}\s]/gu, '')), id).toContain(start)
    })
  })

  it('the composer is found, and what it would send is told', () => {
    for (const kind of ['public', 'internal'] as const) {
      showScene(shell(), { ...scene, composer: kind }, locale)
      expect(shell().page.composerKind(shell().ref(TICKET))).toBe(kind)
      expect(shell().page.composer(shell().ref(TICKET))?.className).toMatch(/ck-editor|ProseMirror/)
      for (const other of OTHERS) expect(shell().page.composer(shell().ref(other))).toBeNull()
    }
    showScene(shell(), scene, locale)
    expect(shell().page.composerKind(shell().ref(TICKET))).toBe('none')
  })

  it('fields are found, and only on this ticket', () => {
    showScene(shell(), scene, locale)
    const { page, ref, customField } = shell()
    for (const name of ['priority', 'type', 'assignee', 'tags', 'subject'] as const)
      expect(page.findField(ref(TICKET), name, ''), name).not.toBeNull()
    expect(page.findField(ref(TICKET), 'custom', customField)).not.toBeNull()
    expect(page.findField(ref(4099), 'subject', '')).toBeNull()
  })

  it('hints at what changed on this ticket, and at nothing else', () => {
    const hint = (next: Scene) => {
      showScene(shell(), next, locale)
      return shell().page.changeHint(shell().ref(TICKET))
    }
    const before = hint(scene)
    expect(before).not.toBe('')
    expect(hint(scene)).toBe(before)
    expect(hint({ ...scene, crowded: !scene.crowded })).toBe(before)
    expect(hint({ ...scene, said: { [OTHERS[0] ?? 0]: 'News' } })).toBe(before)
    expect(hint({ ...scene, said: { [TICKET]: 'News' } })).not.toBe(before)
  })
})

describe.each(LAYOUTS)('%s, %s', (_, layout) => {
  it('open, switch, draw anew, and close: each time the ticket on screen and no other', () => {
    const shell = shellOf(helpdesk.desk, layout)
    const { page, ref } = shell
    const open = [TICKET, ...OTHERS]
    for (const id of [TICKET, 4005, 4010, TICKET]) {
      const others = open.filter((one) => one !== id)
      const scene: Scene = { open: [id, ...others], crowded: true, composer: 'public' }
      for (const locale of ['en', 'ja'] as const) {
        showScene(shell, scene, locale)
        expect(page.readTicket(ref(id))?.key).toBe(ref(id).key)
        expect(page.composer(ref(id))).not.toBeNull()
        for (const other of others) {
          expect(page.composer(ref(other))).toBeNull()
          expect(page.readTicket(ref(other))?.subject).toBe(helpdesk.desk.requireTicket(other).subject)
        }
      }
    }
    showScene(shell, { open: OTHERS }, 'de')
    expect(page.readTicket(ref(TICKET))).toBeNull()
    expect(page.findMessage({ ref: ref(TICKET), messageId: '1', index: 0, total: 1, at: '' })).toBeNull()
    expect(page.composer(ref(TICKET))).toBeNull()
    expect(page.changeHint(ref(TICKET))).toBe('')
  })
})
