import type { HostPage, PageDraft, TicketRef } from '@/lib/host/contract'
import { sameTicket } from '@/lib/host/same-ticket'
import { NOT_WRITTEN } from '@/lib/host/written'

/** A pause in typing after which the draft is told. Milliseconds. */
const PAUSE = 250
/** After a paste the draft is told sooner: what was pasted is whole. Milliseconds. */
const PASTE_PAUSE = 20
/** How long after a paste an editor may take to draw it. Milliseconds. */
const PASTE_TIME = 400
/** The longest draft that is told, in characters of HTML; the same figure as in `protocol.ts`, beside its schema. */
const MOST = 60_000

/** How a whole text gets into a box at once. */
const PASTES = ['paste', 'drop'] as const

const NOTHING: PageDraft = { html: '', kind: 'unknown' }

/**
 * Watches the reply box of the ticket on screen, and nothing else, while somebody is told. Editors draw themselves and
 * swallow `input` for much of what happens (a paste, a list, the emptying after sending), so it is the box's own content
 * that is watched.
 */
export class DraftWatch {
  readonly #page: HostPage
  readonly #tell: (ref: TicketRef, draft: PageDraft) => void
  readonly #observer = new MutationObserver(() => this.#soon())
  #ref: TicketRef | null = null
  #box: HTMLElement | null = null
  #told = NOTHING
  #pastedAt = -Infinity
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(page: HostPage, tell: (ref: TicketRef, draft: PageDraft) => void) {
    this.#page = page
    this.#tell = tell
  }

  /** Watches the box of this ticket from now on; null watches none, and takes back what was told. */
  follow(ref: TicketRef | null): void {
    if (sameTicket(ref, this.#ref)) return
    clearTimeout(this.#timer)
    if (this.#ref && this.#told.html !== '') this.#tell(this.#ref, NOTHING)
    this.#ref = ref
    this.#told = NOTHING
    this.look()
  }

  /** Finds the box where it is now, and tells what stands in it if that is news. Cheap while nothing is open. */
  look(): void {
    clearTimeout(this.#timer)
    const box = this.#ref && this.#page.composer(this.#ref)
    if (box !== this.#box) {
      this.#observer.disconnect()
      for (const name of PASTES) this.#box?.removeEventListener(name, this.#pasted, true)
      if (box) this.#observer.observe(box, { childList: true, characterData: true, subtree: true })
      for (const name of PASTES) box?.addEventListener(name, this.#pasted, true)
      this.#box = box
    }
    if (!this.#ref) return
    const draft = this.draftOf(this.#ref)
    if (draft.html === this.#told.html && draft.kind === this.#told.kind) return
    this.#told = draft
    this.#tell(this.#ref, draft)
  }

  /** What stands in the box of the ticket that is watched. */
  draftOf(ref: TicketRef): PageDraft {
    const box = ref.key === this.#ref?.key ? this.#page.composer(ref) : null
    const kind = this.#page.composerKind(ref)
    if (!box || kind === 'none' || !box.textContent?.trim()) return NOTHING
    const copy = box.cloneNode(true) as HTMLElement
    for (const extra of copy.querySelectorAll(NOT_WRITTEN)) extra.remove()
    return copy.textContent?.trim() ? { html: copy.innerHTML.slice(0, MOST), kind } : NOTHING
  }

  readonly #pasted = (): void => {
    this.#pastedAt = performance.now()
    this.#soon()
  }

  #soon(): void {
    clearTimeout(this.#timer)
    const isPaste = performance.now() - this.#pastedAt < PASTE_TIME
    this.#timer = setTimeout(() => this.look(), isPaste ? PASTE_PAUSE : PAUSE)
  }
}
