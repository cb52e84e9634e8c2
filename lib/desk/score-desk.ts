import type { PageDraft, TicketRef } from '@/lib/host/contract'
import { sameTicket } from '@/lib/host/same-ticket'
import type { DraftView, ReplyFrame } from '@/lib/messaging/view'
import type { ScoreCard } from '@/lib/rubric/judgement'
import type { Pack } from '@/lib/rubric/pack'
import { readTicket, scoreTicket, type ScoreOptions } from '@/lib/rubric/score-ticket'
import { requesterLanguage } from '@/lib/signals/requester-language'
import { ScanCache, scanMessage } from '@/lib/signals/scan'
import type { ScannedMessage, TicketReading } from '@/lib/signals/signal'
import { draftMessage, withDraft, type Draft } from '@/lib/ticket/draft'
import { htmlToText } from '@/lib/ticket/html-text'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { settingsMark } from './settings-mark'

type Cards = Readonly<Record<'hygiene' | 'escalation', ScoreCard>>
type Packs = Readonly<Record<'hygiene' | 'escalation', Pack>>

/** Both scores of a ticket, with what is being written counted as if it were sent. */
export interface Scored extends Cards {
  /** The scores without the draft; the same when there is none. */
  readonly base: Cards
  readonly draft: DraftView | null
  /** The ticket as it was read, without the draft, at this moment. */
  readonly reading: TicketReading
  /** The same with the draft; the very same where there is none. */
  readonly drafted: TicketReading
  /** What the customer writes in; English where that cannot be told. */
  readonly language: ReplyFrame['language']
}

interface ScoredTab {
  readonly ref: TicketRef
  /** What was scanned of the ticket, and of the ticket with its draft: both keep what they share. */
  readonly cache: ScanCache
  /** What stands in the reply box; null while nobody has told. */
  html: string | null
  draft: Draft | null
  base: Base | null
}

/** The scores without a draft, and what they were made from. */
interface Base {
  readonly cards: Cards
  readonly snapshot: TicketSnapshot
  /** Settings and rubrics: everything but the moment. */
  readonly rules: string
  readonly at: number
}

/** While somebody types, the scores without the draft stand still this long. Milliseconds. */
const BASE_HOLDS = 20_000

/** Scores the ticket of each tab, scanning only what changed since the last time. In memory only. */
export class ScoreDesk {
  readonly #tabs = new Map<number, ScoredTab>()

  /** Whether it is known what is being written on this ticket. */
  knows(tabId: number, ref: TicketRef): boolean {
    const tab = this.#tabs.get(tabId)
    return tab !== undefined && sameTicket(tab.ref, ref) && tab.html !== null
  }

  /** Takes what stands in the reply box of a tab's ticket; false when that is nothing new. */
  write(tabId: number, ref: TicketRef, { html, kind }: PageDraft): boolean {
    const tab = this.#tab(tabId, ref)
    if (tab.html === html && (html === '' || tab.draft?.kind === kind)) return false
    const content = htmlToText(html, ref.site)
    const before = tab.draft
    tab.html = html
    tab.draft = content.text === '' ? null : { kind, content }
    return before !== null || tab.draft !== null
  }

  /** What is being written on a ticket, as a message that was scanned; null when nothing is. @param now ISO 8601 UTC */
  written(tabId: number, ref: TicketRef, snapshot: TicketSnapshot, now: string): ScannedMessage | null {
    const { draft } = this.#tab(tabId, ref)
    return draft && scanMessage(draftMessage(snapshot, draft, now))
  }

  leave(tabId: number): void {
    this.#tabs.delete(tabId)
  }

  /** The ticket of a tab without what is being written, scanned as for its scores. */
  read(
    tabId: number,
    ref: TicketRef,
    snapshot: TicketSnapshot,
    options: Omit<ScoreOptions, 'cache'>,
  ): TicketReading {
    return readTicket(snapshot, { ...options, cache: this.#tab(tabId, ref).cache })
  }

  score(
    tabId: number,
    ref: TicketRef,
    snapshot: TicketSnapshot,
    packs: Packs,
    scoring: Omit<ScoreOptions, 'cache'>,
  ): Scored {
    const tab = this.#tab(tabId, ref)
    const { cache, draft } = tab
    const options = { ...scoring, cache }
    const reading = readTicket(snapshot, options)
    const { cards: base } = baseOf(tab, snapshot, packs, options)
    const language = requesterLanguage(reading) ?? 'en'
    if (!draft) return { ...base, base, draft: null, reading, drafted: reading, language }
    const written = withDraft(snapshot, draft, scoring.now)
    const cards = cardsOf(written, packs, options)
    return {
      ...cards,
      base,
      reading,
      drafted: readTicket(written, options),
      language,
      draft: {
        kind: draft.kind,
        characters: draft.content.text.length,
        without: { hygiene: base.hygiene.score, escalation: base.escalation.score },
      },
    }
  }

  #tab(tabId: number, ref: TicketRef): ScoredTab {
    const known = this.#tabs.get(tabId)
    if (known && sameTicket(known.ref, ref)) return known
    const made: ScoredTab = { ref, cache: new ScanCache(), html: null, draft: null, base: null }
    this.#tabs.set(tabId, made)
    return made
  }
}

/** The scores without the draft: made anew unless somebody is typing and nothing else has changed. */
function baseOf(tab: ScoredTab, snapshot: TicketSnapshot, packs: Packs, options: ScoreOptions): Base {
  const { base, draft } = tab
  const rubrics = [packs.hygiene, packs.escalation].map(({ id, version }) => `${id} ${version}`)
  const rules = [settingsMark(options), ...rubrics].join(' ')
  const at = Date.parse(options.now)
  const holds = base && draft && at - base.at < BASE_HOLDS
  if (holds && base.snapshot === snapshot && base.rules === rules) return base
  tab.base = { cards: cardsOf(snapshot, packs, options), snapshot, rules, at }
  return tab.base
}

function cardsOf(snapshot: TicketSnapshot, packs: Packs, options: ScoreOptions): Cards {
  return {
    hygiene: scoreTicket(snapshot, packs.hygiene, options),
    escalation: scoreTicket(snapshot, packs.escalation, options),
  }
}
