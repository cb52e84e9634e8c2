import type { ChecklistState } from '@/lib/checklist/checklist-state'
import type { Fact } from '@/lib/checklist/facts'
import { guideOf, lookInto, type GuideInput } from '@/lib/checklist/guide-of'
import type { GuidePlaybook, GuideView, TopicGuess } from '@/lib/checklist/guide'
import { MOMENTS, type Playbook } from '@/lib/checklist/playbook'
import type { ChecklistTicket } from '@/lib/checklist/repair-state'
import type { StoreResult } from '@/lib/knowledge/store'
import type { GuideOutcome } from '@/lib/messaging/guide-calls'
import type { CallResponse, Notice } from '@/lib/messaging/protocol'
import { textFor } from '@/lib/rubric/localized'
import type { Problem } from '@/lib/messaging/view'
import type { TicketReading } from '@/lib/signals/signal'
import type { StorageArea } from '@/lib/storage/item-store'
import type { KeptPlaybooks } from '@/lib/storage/playbooks'
import type { Scored } from '../score-desk'
import { ChecklistShelf } from './checklist-shelf'
import { currentPlaybooks } from './current-playbooks'
import { stepKey, withFact, withMark, withTicked, withTopic, withWay, type WantedMark } from './guide-changes'

/** Chooses topics among playbooks; `rules` are the organisation's own. */
export type ChooseTopics = (
  ticket: TicketReading,
  playbooks: readonly Playbook[],
  options: { readonly rules: KeptPlaybooks['rules']; readonly locale: string },
) => TopicGuess[]

/** What checklists are made with. */
export interface ChecklistParts {
  readonly area: StorageArea
  readonly notify: (notice: Notice) => void
  /** Language of the person at the desk, BCP 47. */
  readonly locale: () => string
  /** What a ticket may be about, the likeliest first. */
  readonly choose: ChooseTopics
  /** By topic, tickets of the person that count as practice. */
  readonly practised: () => Promise<Readonly<Record<string, number>>>
}

/** The guide of a ticket, what the person must be told, and the milliseconds it took without reading what is kept. */
export interface MadeGuide {
  readonly guide: GuideView
  readonly problems: readonly Problem[]
  readonly guideMs: number
}

/** What of a ticket that was judged its guide is made from. */
export type Judged = Pick<Scored, 'reading' | 'drafted' | 'draft' | 'base' | 'escalation' | 'language'>

/** The background's checklists: how the playbooks in force stand on tickets, and what a person does about them. */
export class ChecklistDesk {
  readonly #parts: ChecklistParts
  readonly #area: StorageArea
  readonly #notify: (notice: Notice) => void
  readonly #shelf = new ChecklistShelf()
  /** What was told of tickets since the worker started: letters typed into the search box tell the same again and again. */
  readonly #told = new Set<string>()
  /** Tickets of whose checklist something was left out: it is said as long as this worker lives, though it is mended soon. */
  readonly #repaired = new Set<string>()

  constructor(parts: ChecklistParts) {
    this.#parts = parts
    this.#area = parts.area
    this.#notify = parts.notify
  }

  /** How the playbooks in force stand on a ticket. Notes which steps ticked themselves, once what ticked them is sent. */
  async guide(judged: Judged): Promise<MadeGuide> {
    const { input, state, problems, chooseMs } = await this.#inputFor(judged)
    const started = performance.now()
    const guide = guideOf(input)
    const guideMs = chooseMs + performance.now() - started
    if (judged.draft === null) void this.#noteTicked(judged, guide, state)
    return { guide, problems, guideMs }
  }

  /** A playbook that the person looks up, as it stands on a ticket; null where it is not there. */
  async look(judged: Judged, playbook: string): Promise<GuidePlaybook | null> {
    const found = await this.#find(playbook)
    if (found === null) return null
    const { input } = await this.#inputFor(judged)
    return lookInto(found, { ...input, looked: MOMENTS.find((id) => id === playbook) ?? null })
  }

  /** What the person says of a step. */
  async mark(ticket: ChecklistTicket, wanted: WantedMark): Promise<GuideOutcome> {
    const playbook = await this.#find(wanted.playbook)
    const isThere = playbook?.steps.some(({ id, off }) => id === wanted.step && !off)
    // What was said of a step that is gone can still be taken back.
    if (!isThere && wanted.how !== null) return GONE
    return this.#change(ticket, (state, now) => withMark(state, wanted, now))
  }

  /** The topic that the person chooses; null: the one that the ticket tells. */
  async choose(ticket: ChecklistTicket, topic: string | null): Promise<GuideOutcome> {
    if (topic !== null && (await this.#find(topic))?.kind !== 'topic') return GONE
    return this.#change(ticket, (state) => withTopic(state, topic))
  }

  /** The way taken through a playbook's decisions. */
  async decide(ticket: ChecklistTicket, playbook: string, way: readonly number[]): Promise<GuideOutcome> {
    if ((await this.#find(playbook)) === null) return GONE
    return this.#change(ticket, (state) => withWay(state, playbook, way))
  }

  /** Something was done on a ticket. Never throws: it stands, whether it can be noted or not. */
  async tell(ticket: ChecklistTicket, fact: Fact): Promise<GuideOutcome> {
    const name = [ticket.site, ticket.key, fact].join(' ')
    if (this.#told.has(name)) return { ok: true }
    const told = await this.#change(ticket, (state) => withFact(state, fact))
    if (told.ok) this.#told.add(name)
    return told
  }

  /** The words to look for articles with; null where a playbook has none or is not there. @param language the requester's */
  async wordsOf(playbook: string, language: string): Promise<string | null> {
    const words = (await this.#find(playbook))?.articles
    return words === undefined ? null : textFor(words, language)
  }

  /** What is kept, the last changed first. */
  async list(from: number, size: number): Promise<CallResponse<'checklists/list'>> {
    const all = await this.#shelf.all(this.#now())
    return { checklists: all.slice(from, from + size), total: all.length }
  }

  /** Everything that is kept, as a file; null where nothing is. */
  async file(): Promise<CallResponse<'checklists/export'>> {
    const now = this.#now()
    const checklists = await this.#shelf.all(now)
    if (checklists.length === 0) return null
    const text = `${JSON.stringify({ deskhand: 'checklists', version: 1, checklists }, null, 2)}\n`
    return { text, fileName: `deskhand-checklists-${now.slice(0, 10)}.json` }
  }

  /** @param ticket one; null for all */
  async erase(ticket: ChecklistTicket | null): Promise<StoreResult<null>> {
    const erased = await this.#shelf.erase(ticket)
    this.#told.clear()
    this.#notify({ deskhandNotice: 'view' })
    return erased
  }

  /** Forgets what is older than it is kept, looked for now and then. @param now milliseconds */
  async tidy(now: number): Promise<void> {
    const { chosen } = await currentPlaybooks(this.#area)
    await this.#shelf.tidy(chosen.keepMonths, now)
  }

  /** Forgets what is older than it is kept, at once: how long that is has changed. @param now milliseconds */
  async forgetOld(now: number): Promise<void> {
    const { chosen } = await currentPlaybooks(this.#area)
    await this.#shelf.forgetOld(chosen.keepMonths, now)
    this.#told.clear()
  }

  async #inputFor({ reading, drafted, escalation, language }: Judged): Promise<{
    input: GuideInput
    state: ChecklistState
    problems: Problem[]
    chooseMs: number
  }> {
    const { snapshot } = reading
    const [{ playbooks, chosen, problems }, { state, isRepaired }, practised] = await Promise.all([
      currentPlaybooks(this.#area),
      this.#shelf.read(snapshot, this.#now()),
      this.#parts.practised(),
    ])
    const ticket = [snapshot.site, snapshot.key].join(' ')
    if (isRepaired) this.#repaired.add(ticket)
    const locale = this.#parts.locale()
    const started = performance.now()
    // What is being written does not change what the ticket is about.
    const topics = this.#parts.choose(reading, playbooks, { rules: chosen.rules, locale })
    const chooseMs = performance.now() - started
    return {
      input: {
        reading: drafted,
        locale,
        language,
        playbooks,
        topics,
        state,
        ready: escalation.ready,
        help: chosen.help,
        practised,
        looked: null,
        stateChosen: null,
      },
      state,
      problems: this.#repaired.has(ticket)
        ? [...problems, { reason: 'checklist-repaired', about: 'checklist' }]
        : [...problems],
      chooseMs,
    }
  }

  /** Notes when steps first ticked themselves. Nobody waits for it: what could not be kept is noted with the next view. */
  async #noteTicked(
    { reading, base }: Judged,
    { playbooks }: GuideView,
    before: ChecklistState,
  ): Promise<void> {
    const ticked = playbooks.flatMap((playbook) =>
      playbook.steps.flatMap(({ id, by, state }) =>
        state === 'done' && (by === 'ticket' || by === 'deskhand')
          ? stepKey({ playbook: playbook.id, step: id })
          : [],
      ),
    )
    const now = this.#now()
    const note = (state: ChecklistState) => {
      const noted = withTicked(state, ticked, now)
      return base.escalation.ready === 'yes' ? withFact(noted, 'packet-complete') : noted
    }
    if (note(before) !== before) await this.#shelf.change(reading.snapshot, now, note)
  }

  async #find(id: string): Promise<Playbook | null> {
    const { playbooks } = await currentPlaybooks(this.#area)
    return playbooks.find((each) => each.id === id) ?? null
  }

  /** Changes a ticket's checklist, and tells every tab where something is different now. */
  async #change(
    ticket: ChecklistTicket,
    change: (state: ChecklistState, now: string) => ChecklistState,
  ): Promise<GuideOutcome> {
    const now = this.#now()
    let isDifferent = false
    const kept = await this.#shelf.change(ticket, now, (state) => {
      const next = change(state, now)
      isDifferent = next !== state
      return next
    })
    if (!kept.ok) return kept
    if (isDifferent) this.#notify({ deskhandNotice: 'view' })
    return { ok: true }
  }

  #now(): string {
    return new Date().toISOString()
  }
}

const GONE = { ok: false, reason: 'gone' } as const
