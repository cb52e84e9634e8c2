import { describe, expect, it, vi } from 'vitest'
import { ReminderDesk, type ReminderBrowser } from '@/lib/desk/reminder-desk'
import type { WantedReminder } from '@/lib/messaging/reminder'
import { MOST_REMINDERS, remindersItem, remindersSchema } from '@/lib/storage/reminders'
import { memoryArea } from '../storage/memory-area'

const NOW = Date.parse('2026-11-20T15:00:00Z')
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const at = (ms: number) => new Date(ms).toISOString()
const wanted = (minutes: number, key = '4003'): WantedReminder => ({
  host: 'zendesk',
  site: 'https://acme.zendesk.com',
  key,
  at: at(NOW + minutes * MINUTE),
  why: 'update',
})

/** A desk on a fake browser: what lies in storage, when it asked to be woken, what it showed. */
function open({ mayNotify = true, contents = {} as Record<string, unknown>, full = false } = {}) {
  const memory = memoryArea(contents, { full })
  let wakeAt: number | null = null
  const shown: string[] = []
  const asked: WantedReminder[] = []
  const gone: string[] = []
  const browser: ReminderBrowser = {
    mayNotify: async () => mayNotify,
    wakeAt: async (moment) => {
      if (mayNotify) wakeAt = moment
    },
    show: async (due) => {
      if (mayNotify) shown.push(...due.map(({ key }) => key))
    },
    askFor: async (reminder) => {
      asked.push(reminder)
    },
    goTo: async ({ key }) => {
      gone.push(key)
    },
  }
  const changed = vi.fn()
  const start = () => new ReminderDesk(memory.area, browser, changed)
  return {
    desk: start(),
    /** The same storage after the browser was restarted. */
    restart: start,
    contents: memory.contents,
    changed,
    shown,
    asked,
    gone,
    get wakeAt() {
      return wakeAt
    },
  }
}

const keys = async (desk: ReminderDesk) => (await desk.list()).map(({ key }) => key)

describe('setting a reminder', () => {
  it('keeps it in storage, over a restart, the soonest first, and has the browser wake for it', async () => {
    const place = open()
    await place.desk.remind(wanted(60, '2'), NOW)
    expect(await place.desk.remind(wanted(30, '1'), NOW)).toEqual({ ok: true, outcome: 'set' })
    expect(await keys(place.restart())).toEqual(['1', '2'])
    expect(place.wakeAt).toBe(NOW + 30 * MINUTE)
    expect(place.changed).toHaveBeenCalled()
  })

  it('keeps nothing of the ticket but its key', async () => {
    const { desk, contents } = open()
    await desk.remind(wanted(30), NOW)
    const stored = remindersSchema.parse((contents[remindersItem.key] as { data: unknown }).data)
    expect(Object.keys(stored.reminders[0] ?? {}).toSorted()).toEqual([
      'at',
      'host',
      'id',
      'key',
      'site',
      'why',
    ])
  })

  it.each([
    ['a time that has passed', wanted(-1), 'past'],
    ['this very moment', wanted(0), 'past'],
    ['a time years away', wanted(800 * 24 * 60), 'too-far'],
  ])('refuses %s', async (_name, reminder, reason) => {
    const { desk } = open()
    expect(await desk.remind(reminder, NOW)).toEqual({ ok: false, reason })
    expect(await desk.list()).toEqual([])
  })

  it('does not set the same minute of a ticket twice', async () => {
    const { desk } = open()
    await desk.remind(wanted(30), NOW)
    const almost = { ...wanted(30), at: at(NOW + 30 * MINUTE + 5_000) }
    expect(await desk.remind(almost, NOW)).toEqual({ ok: true, outcome: 'already' })
    expect(await desk.remind(wanted(31), NOW)).toEqual({ ok: true, outcome: 'set' })
    expect(await desk.list()).toHaveLength(2)
  })

  it('loses none of many that are set at once', async () => {
    const { desk } = open()
    await Promise.all(Array.from({ length: 20 }, (_, index) => desk.add(wanted(index + 1), NOW)))
    expect(await desk.list()).toHaveLength(20)
  })

  it('has an end, at which forgotten ones make room', async () => {
    const list = Array.from({ length: MOST_REMINDERS }, (_, index) => ({
      ...wanted(index + 10),
      id: `r${index}`,
    }))
    const full = (reminders: unknown) => ({
      [remindersItem.key]: { version: 1, data: { reminders, told: [], asked: 'granted' } },
    })
    expect(await open({ contents: full(list) }).desk.add(wanted(5), NOW)).toEqual({
      ok: false,
      reason: 'too-many',
    })
    const forgotten = { ...list[0], at: at(NOW - 20 * DAY) }
    const { desk } = open({ contents: full([forgotten, ...list.slice(1)]) })
    expect(await desk.add(wanted(5), NOW)).toEqual({ ok: true, outcome: 'set' })
    expect(await desk.list()).toHaveLength(MOST_REMINDERS)
  })

  it('says so when there is no room, or a newer Deskhand wrote the list', async () => {
    expect(await open({ full: true }).desk.add(wanted(5), NOW)).toEqual({ ok: false, reason: 'storage-full' })
    const newer = { [remindersItem.key]: { version: 9, data: remindersItem.defaults } }
    expect(await open({ contents: newer }).desk.add(wanted(5), NOW)).toEqual({ ok: false, reason: 'newer' })
  })
})

describe('the permissions', () => {
  it('are asked for the first time a reminder is wanted, on a page of our own', async () => {
    const { desk, asked } = open({ mayNotify: false })
    expect(await desk.remind(wanted(30), NOW)).toEqual({ ok: true, outcome: 'asking' })
    expect(asked).toEqual([wanted(30)])
    expect(await desk.list()).toEqual([])
  })

  it('are not asked for again once refused, and the reminder is kept for the panel', async () => {
    const { desk, asked } = open({ mayNotify: false })
    await desk.asked(false, NOW)
    expect(await desk.remind(wanted(30), NOW)).toEqual({ ok: true, outcome: 'set' })
    expect(asked).toEqual([])
    await desk.wake(NOW + 31 * MINUTE)
    expect(await keys(desk)).toEqual(['4003'])
  })
})

describe('waking', () => {
  it('shows what is due, once, and sleeps until the next', async () => {
    const place = open()
    await place.desk.add(wanted(30, '1'), NOW)
    await place.desk.add(wanted(90, '2'), NOW)
    await place.desk.wake(NOW + 30 * MINUTE)
    await place.restart().wake(NOW + 31 * MINUTE)
    expect(place.shown).toEqual(['1'])
    expect(place.wakeAt).toBe(NOW + 90 * MINUTE)
    // It stays in the panel until it is done.
    expect(await keys(place.desk)).toEqual(['1', '2'])
  })

  it('shows what fell due while the browser was closed', async () => {
    const place = open()
    await place.desk.add(wanted(30), NOW)
    await place.restart().wake(NOW + 2 * DAY)
    expect(place.shown).toEqual(['4003'])
    expect(place.wakeAt).toBeNull()
  })

  it('shows nothing twice when the clock is set back', async () => {
    const place = open()
    await place.desk.add(wanted(30), NOW)
    await place.desk.wake(NOW + 30 * MINUTE)
    await place.desk.wake(NOW - 60 * MINUTE)
    await place.desk.wake(NOW + 30 * MINUTE)
    expect(place.shown).toEqual(['4003'])
  })

  it('does nothing without reminders', async () => {
    const place = open()
    await place.desk.wake(NOW)
    expect([place.wakeAt, place.shown, place.contents]).toEqual([null, [], {}])
  })
})

describe('a reminder that is there', () => {
  it('leads to its ticket, and is gone when it is done', async () => {
    const place = open()
    await place.desk.add(wanted(30), NOW)
    const [one] = await place.desk.list()
    await place.desk.open(one?.id ?? '')
    await place.desk.open('no such reminder')
    expect(place.gone).toEqual(['4003'])
    await place.desk.remove(one?.id ?? '', NOW)
    expect(await place.desk.list()).toEqual([])
    expect(place.wakeAt).toBeNull()
  })
})
