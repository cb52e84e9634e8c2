import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import type { HostPage, TicketRef } from '@/lib/host/contract'
import { sameTicket } from '@/lib/host/same-ticket'
import { afterLayout } from './after-layout'

/** How often a visible page is looked at for a hint that its ticket changed. Milliseconds. */
const LOOK_EVERY = 500
/** Away for longer than this, a page may have missed what happened: its ticket is asked about. Milliseconds. */
const AWAY = 60_000

/**
 * Watches the page of the ticket on screen for hints that it changed, at a pace of its own however often the page draws
 * itself, and only while it is seen. A hint is compared with what was seen last, so that a change made while nobody looked
 * is told on return.
 */
export class ChangeWatch {
  readonly #page: HostPage
  readonly #changed: (ref: TicketRef) => void
  #ref: TicketRef | null = null
  #hint = ''
  #hiddenAt: number | null = null

  constructor(page: HostPage, context: ContentScriptContext, changed: (ref: TicketRef) => void) {
    this.#page = page
    this.#changed = changed
    context.setInterval(
      afterLayout(() => this.#look()),
      LOOK_EVERY,
    )
    context.addEventListener(document, 'visibilitychange', () => this.#turn())
  }

  /** Watches this ticket from now on; null watches none. */
  follow(ref: TicketRef | null): void {
    if (sameTicket(ref, this.#ref)) return
    this.#ref = ref
    this.#hint = ''
  }

  #look(): void {
    if (!this.#ref) return
    const hint = this.#page.changeHint(this.#ref)
    // The first hint is what changes are told from; a page in the middle of drawing gives none.
    if (hint === this.#hint || hint === '') return
    const isFirst = this.#hint === ''
    this.#hint = hint
    if (!isFirst) this.#changed(this.#ref)
  }

  #turn(): void {
    if (document.visibilityState === 'hidden') {
      this.#hiddenAt = performance.now()
      return
    }
    const away = this.#hiddenAt === null ? 0 : performance.now() - this.#hiddenAt
    this.#hiddenAt = null
    if (this.#ref && away > AWAY) this.#changed(this.#ref)
  }
}
