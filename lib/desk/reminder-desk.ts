import type { Reminder, WantedReminder } from '@/lib/messaging/reminder'
import type { ReminderOutcome } from '@/lib/messaging/reminder-calls'
import { changeItem, openItem, type StorageArea } from '@/lib/storage/item-store'
import { remindersItem, type Reminders } from '@/lib/storage/reminders'
import { nextAfter, refusalOf, soonestFirst, untoldDue, withReminder } from './reminder-list'
import { Turns } from './turns'

/** What reminders need of the browser. Either may be missing: the person is asked for both when they are first used. */
export interface ReminderBrowser {
  /** Whether the browser wakes us and shows notifications. */
  mayNotify(): Promise<boolean>
  /** Has us woken at a moment (ms since 1970), or never; does nothing without the permission. */
  wakeAt(at: number | null): Promise<void>
  /** Shows notifications; does nothing without the permission. */
  show(due: readonly Reminder[]): Promise<void>
  /** Opens the settings page with a reminder that is wanted. */
  askFor(wanted: WantedReminder): Promise<void>
  /** Goes to a ticket. */
  goTo(reminder: Reminder): Promise<void>
}

/**
 * Keeps reminders in extension storage and wakes for the next one. Nothing lives in memory, so it works the same on a
 * worker that has just started. Changes wait for each other.
 */
export class ReminderDesk {
  readonly #area: StorageArea
  readonly #browser: ReminderBrowser
  readonly #changed: () => void
  readonly #turns = new Turns()

  /** @param changed told whenever the list has changed, or one of them is due. */
  constructor(area: StorageArea, browser: ReminderBrowser, changed: () => void) {
    this.#area = area
    this.#browser = browser
    this.#changed = changed
  }

  /** All of them, the soonest first. */
  async list(): Promise<Reminder[]> {
    return soonestFirst((await this.#read()).reminders)
  }

  /** Sets one, or opens the page that asks for the permissions where the person was never asked. */
  async remind(wanted: WantedReminder, now: number): Promise<ReminderOutcome> {
    const refused = refusalOf(wanted.at, now)
    if (refused) return { ok: false, reason: refused }
    if ((await this.#read()).asked === 'no' && !(await this.#browser.mayNotify())) {
      await this.#browser.askFor(wanted)
      return { ok: true, outcome: 'asking' }
    }
    return this.add(wanted, now)
  }

  add(wanted: WantedReminder, now: number): Promise<ReminderOutcome> {
    return this.#turns.take(async () => {
      const made = withReminder(await this.#read(), wanted, crypto.randomUUID(), now)
      if ('refused' in made) return { ok: false, reason: made.refused }
      if (made.list === null) return { ok: true, outcome: 'already' }
      const { list } = made
      const written = await this.#write(
        ({ told }) => ({ reminders: list, told: told.filter(idsOf(list)) }),
        now,
      )
      return written.ok ? { ok: true, outcome: 'set' } : written
    })
  }

  async remove(id: string, now: number): Promise<void> {
    await this.#turns.take(() =>
      this.#write(
        ({ reminders, told }) => ({
          reminders: reminders.filter((each) => each.id !== id),
          told: told.filter((each) => each !== id),
        }),
        now,
      ),
    )
  }

  /** Remembers whether the browser granted notifications. */
  async asked(granted: boolean, now: number): Promise<void> {
    await this.#turns.take(() => this.#write(() => ({ asked: granted ? 'granted' : 'refused' }), now))
  }

  /** Goes to the ticket of one that still exists. */
  async open(id: string): Promise<void> {
    const found = (await this.#read()).reminders.find((each) => each.id === id)
    if (found) await this.#browser.goTo(found)
  }

  /** Tells of those that are due, once each, and has the browser wake us for the next. */
  async wake(now: number): Promise<void> {
    await this.#turns.take(async () => {
      const state = await this.#read()
      const due = untoldDue(state, now)
      if (due.length === 0) return this.#browser.wakeAt(nextAfter(state, now))
      // Written first: a worker that dies in between has told nobody, which the panel makes good; told twice is noise.
      await this.#write(({ told }) => ({ told: [...told, ...due.map(({ id }) => id)] }), now)
      await this.#browser.show(due)
    })
  }

  async #read(): Promise<Reminders> {
    return (await openItem(this.#area, remindersItem)).value
  }

  async #write(change: (state: Reminders) => Partial<Reminders>, now: number) {
    const state = await this.#read()
    const next = change(state)
    const written = await changeItem(this.#area, remindersItem, next)
    if (written.ok) {
      await this.#browser.wakeAt(nextAfter({ ...state, ...next }, now))
      this.#changed()
    }
    return written
  }
}

function idsOf(list: readonly Reminder[]): (id: string) => boolean {
  const ids = new Set(list.map(({ id }) => id))
  return (id) => ids.has(id)
}
