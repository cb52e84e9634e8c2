import type { ArticleActivity, TicketActivity } from '@/lib/checklist/activity'
import { activityAfter } from '@/lib/checklist/ramp/activity-after'
import { mergeKept, type MergeReport } from '@/lib/checklist/ramp/merge-kept'
import { KEEP_MONTHS, ticketId, type RampKept, type RampPerson } from '@/lib/checklist/ramp/ramp-kept'
import type { StoreResult } from '@/lib/knowledge/store'
import type { Notice } from '@/lib/messaging/protocol'
import type { ProfileId } from '@/lib/profile/profile'
import { keepFrom, tidyStep } from '@/lib/review/erase/retention'
import { openRampDatabase, type RampDatabase } from '@/lib/storage/ramp'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { PracticeCount } from './practice-count'
import { seenWork, unscoredWork, type SeenView } from './seen-work'

/** The background's record of the person's own work. Only the ramp page reads it. */
export class RampDesk {
  readonly #notify: (notice: Notice) => void
  /** By ticket as it was read: how it was seen last. What is typed beside it changes nothing but the moment. */
  readonly #seen = new WeakMap<TicketSnapshot, string>()
  #database: Promise<RampDatabase> | null = null
  readonly #practice = new PracticeCount(async () => (await this.kept()).tickets)

  constructor(notify: (notice: Notice) => void) {
    this.#notify = notify
  }

  /** Counts a ticket that is worked on, and keeps one that counts up to date. Nobody waits for it. */
  async observe(view: SeenView): Promise<void> {
    const seen = seenWork(view)
    const known = JSON.stringify({ ...seen, at: seen.worked ? seen.at.slice(0, TEN_MINUTES) : '' })
    if (this.#seen.get(view.snapshot) === known) return
    this.#seen.set(view.snapshot, known)
    await this.#keep(seen, (before) => activityAfter(before, seen))
  }

  /** Something of an article was put into the reply to a ticket. @param at ISO 8601 UTC */
  async articleInserted(snapshot: TicketSnapshot, role: ProfileId, at: string): Promise<void> {
    // How it stands is told by its next view, which may look the same as the last.
    this.#seen.delete(snapshot)
    const unseen = unscoredWork(snapshot, role, at)
    await this.#keep(snapshot, (before) => {
      const kept = before ?? activityAfter(null, unseen)
      return kept && { ...kept, articles: kept.articles + 1 }
    })
  }

  /** The draft of an article was taken along. */
  async drafted(ticket: { host: string; site: string; key: string }, at: string): Promise<void> {
    await this.addArticle({ id: `draft ${ticketId(ticket)}`, at, how: 'drafted', title: '' })
  }

  /** By topic, tickets that count as practice: the more, the less help the panel shows. */
  practised(): Promise<Readonly<Record<string, number>>> {
    return this.#practice.counts()
  }

  async kept(): Promise<RampKept> {
    return (await this.#open()).kept()
  }

  changePerson(change: (before: RampPerson) => RampPerson): Promise<StoreResult<null>> {
    return this.#change((database) => database.changePerson(change))
  }

  addArticle(article: ArticleActivity): Promise<StoreResult<boolean>> {
    return this.#change((database) => database.addArticle(article))
  }

  forget(tickets: readonly string[], articles: readonly string[]): Promise<StoreResult<null>> {
    return this.#change((database) => database.forget({ tickets, articles }))
  }

  take(file: RampKept): Promise<StoreResult<MergeReport>> {
    return this.#change((database) => database.replace((here) => mergeKept(here, file)))
  }

  erase(): Promise<StoreResult<null>> {
    return this.#change((database) => database.erase())
  }

  /** Forgets what is older than it is kept, looked for once a day. @param now milliseconds */
  async tidy(now: number): Promise<void> {
    const database = await this.#open()
    const step = tidyStep(await database.tidiedAt(), now)
    if (step === 'wait') return
    await database.tidy(step === 'tidy' ? keepFrom(now, KEEP_MONTHS) : null, new Date(now).toISOString())
    this.#practice.forget()
  }

  async #keep(
    ticket: Pick<TicketActivity, 'host' | 'site' | 'key'>,
    change: (before: TicketActivity | null) => TicketActivity | null,
  ): Promise<void> {
    const database = await this.#open()
    let moved: readonly (TicketActivity | null)[] = []
    const kept = await database.changeTicket(ticketId(ticket), (before) => {
      const after = change(before)
      moved = [before, after]
      return after
    })
    if (!kept.ok || !kept.value) return
    const [before = null, after = null] = moved
    this.#practice.moved(before, after)
    this.#notify({ deskhandNotice: 'ramp' })
  }

  async #change<T>(work: (database: RampDatabase) => Promise<StoreResult<T>>): Promise<StoreResult<T>> {
    const done = await work(await this.#open())
    if (!done.ok) return done
    this.#practice.forget()
    this.#notify({ deskhandNotice: 'ramp' })
    return done
  }

  #open(): Promise<RampDatabase> {
    this.#database ??= openRampDatabase().catch((error: unknown) => {
      this.#database = null
      throw error
    })
    return this.#database
  }
}

/** Characters of a moment up to its tens of minutes, `2026-11-27T08:3`. */
const TEN_MINUTES = 15
