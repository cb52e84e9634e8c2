import { DRAFT_ID } from '@/lib/ticket/draft-id'
import type { EvidencePlace, HostPage, RevealResult, TicketRef } from './contract'
import { clearReveal, highlight, rangeOf, scrollToElement } from './reveal'
import { isInView } from './in-view'
import { pause } from './pause'

/** How often "show earlier" is pressed for one quote, at most: 2,000 comments come 50 at a time. */
const MOST_PRESSES = 40
/** How many folded parts of one message are opened, at most. */
const MOST_FOLDS = 6
/** How long a host may take to add messages after a press. Milliseconds. */
const LOAD_PATIENCE = 4_000
/** How long it may take to unfold a message, or to draw one that has just come into sight. Milliseconds. */
const DRAW_PATIENCE = 800
const LOOK_EVERY = 60

/**
 * Shows quotes in the host's page, one at a time: the last one asked for wins. Only controls that show more are pressed, and
 * nothing is pressed for words that can be seen.
 */
export class EvidenceInPage {
  readonly #page: HostPage
  readonly #isOnScreen: (ref: TicketRef) => boolean
  #run = 0

  constructor(page: HostPage, isOnScreen: (ref: TicketRef) => boolean) {
    this.#page = page
    this.#isOnScreen = isOnScreen
  }

  /** Finds a quote, opening what hides it and loading earlier messages where needed, highlights it and scrolls to it. */
  async reveal(place: EvidencePlace, quote: string): Promise<RevealResult> {
    this.stop()
    const run = this.#run
    const isWanted = () => run === this.#run && this.#isOnScreen(place.ref)
    if (!isWanted()) return { ok: false, reason: 'stopped' }
    const message = this.#page.findMessage(place) ?? (await this.#load(place, isWanted))
    if (!isWanted()) return { ok: false, reason: 'stopped' }
    if (!message) return { ok: false, reason: 'no-message' }
    const range = await this.#unfold(place, message, quote, isWanted)
    if (!isWanted()) return { ok: false, reason: 'stopped' }
    if (!range) return { ok: false, reason: 'no-words' }
    highlight(range)
    return { ok: true }
  }

  /** Gives up what is being looked for and takes the highlight away. */
  stop(): void {
    this.#run += 1
    clearReveal()
  }

  /** Presses the host's own "show earlier" until the message is there; null when nothing is left to press, or nothing comes. */
  async #load(place: EvidencePlace, isWanted: () => boolean): Promise<Element | null> {
    const page = this.#page
    if (place.messageId === DRAFT_ID) return null
    const useless = new Set<HTMLElement>()
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      const control = page.openers(place, null).find((one) => !useless.has(one))
      if (!control) return null
      const count = page.countMessages(place.ref)
      // The host may be loading already, for the person or for what was asked before.
      if (!isBusy(control)) control.click()
      const hasCome = await until(() => page.countMessages(place.ref) !== count, LOAD_PATIENCE, isWanted)
      if (!isWanted()) return null
      if (!hasCome) useless.add(control)
      const message = page.findMessage(place)
      if (message) return message
    }
    return null
  }

  /** The range of the words, where they can be seen once what hides them is open; null when they are not in the message. */
  async #unfold(
    place: EvidencePlace,
    message: Element,
    quote: string,
    isWanted: () => boolean,
  ): Promise<Range | null> {
    let length = -1
    let range: Range | null = null
    const look = () => {
      const now = this.#page.findMessage(place) ?? message
      const isNew = now.textContent.length !== length
      length = now.textContent.length
      // The words are looked for again only in a message that is drawn anew: the search is the dear part.
      if (isNew || (range && !range.startContainer.isConnected)) range = rangeOf(now, quote)
      return range !== null && isInView(range, now)
    }
    if (look()) return range
    // Some hosts draw a message only when it comes into sight.
    scrollToElement(message)
    // In the reply box nothing is pressed: what is there is the person's.
    const folds = place.messageId === DRAFT_ID ? [] : this.#page.openers(place, message)
    for (const control of folds.slice(0, MOST_FOLDS)) {
      control.click()
      if (await until(look, DRAW_PATIENCE, isWanted)) return range
    }
    if (range === null) await until(() => look() || range !== null, DRAW_PATIENCE, isWanted)
    return range
  }
}

function isBusy(control: HTMLElement): boolean {
  return control.matches(':disabled, [aria-disabled="true"]')
}

/** Waits until something is so; false when it is not after `patience` milliseconds, or nobody waits any more. */
async function until(isSo: () => boolean, patience: number, isWanted: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < patience && isWanted(); waited += LOOK_EVERY) {
    if (isSo()) return true
    await pause(LOOK_EVERY)
  }
  return isWanted() && isSo()
}
