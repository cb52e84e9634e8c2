import type { PageLayout } from '@/lib/messaging/layout'
import type { Arrival } from '@/lib/messaging/protocol'
import { PageRoom } from './page-room'
import { PlaceGuard } from './place-guard'

const ELEMENT = 'deskhand-panel'

/** Takes away panels that a bridge before this one left, as after an update of the extension. */
export function removeFormerPanels(): void {
  for (const former of document.querySelectorAll(`html > ${ELEMENT}`)) former.remove()
}

/**
 * The panel's place in a host page: one element beside `body` holding our page in a frame, and room made for it. It comes
 * back when the page takes it away, until the page has done so too often.
 */
export class PanelFrame {
  readonly #place: HTMLElement
  readonly #shadow: ShadowRoot
  readonly #frame: HTMLIFrameElement
  readonly #room = new PageRoom()
  readonly #guard: PlaceGuard
  #thrownOut = false

  /** @param thrownOut told when the page took the panel away so often that it stays away. */
  constructor(panelUrl: string, title: string, thrownOut: () => void) {
    this.#place = document.createElement(ELEMENT)
    this.#shadow = this.#place.attachShadow({ mode: 'closed' })
    this.#frame = document.createElement('iframe')
    this.#frame.src = panelUrl
    this.#frame.title = title
    this.#frame.allow = 'clipboard-write'
    fill(this.#frame)
    this.#shadow.append(this.#frame)
    this.#guard = new PlaceGuard({
      isWhole: () => this.#place.parentNode === document.documentElement && this.#room.isWhole,
      putBack: () => {
        if (this.#place.parentNode !== document.documentElement) document.documentElement.append(this.#place)
        if (!this.#room.isWhole) this.#room.mend()
      },
      giveIn: () => {
        this.#thrownOut = true
        this.remove()
        thrownOut()
      },
    })
  }

  /** Whether the page took the panel away so often that it stays away until somebody asks for it. */
  get thrownOut(): boolean {
    return this.#thrownOut
  }

  /** Shows the panel as `layout` says, giving the page the rest of the window; nothing where the page threw it out. */
  show(layout: PageLayout): void {
    if (this.#thrownOut) return
    if (!layout.inPage) return this.remove()
    this.#room.give(layout)
    if (!this.#place.isConnected) document.documentElement.append(this.#place)
    this.#guard.start()
  }

  /** Somebody asks for the panel in a page that threw it out: it may try again. */
  forgive(): void {
    this.#thrownOut = false
    this.#guard.forgive()
  }

  /** Looks whether the page needs its room made in another way. */
  look(): void {
    this.#room.look()
  }

  /** Whether the panel has the keyboard. */
  get hasFocus(): boolean {
    return document.activeElement === this.#place
  }

  /** Gives the panel the keyboard. */
  focus(): void {
    this.#frame.focus()
  }

  /** Tells the panel which ticket the page is at now, null for none: the background may have to be started first. */
  arrive(key: string | null): void {
    const news: Arrival = { deskhand: 'panel/arrival', key }
    this.#frame.contentWindow?.postMessage(news, '*')
  }

  get isInPage(): boolean {
    return this.#place.isConnected
  }

  /** Leaves the panel where it is, but does not bring it back when it is taken away. */
  giveUp(): void {
    this.#guard.stop()
  }

  /** Takes the panel out and gives the page its room back. */
  remove(): void {
    this.#guard.stop()
    this.#place.remove()
    this.#room.takeBack()
  }

  /** Replaces the panel by one sentence, for a page whose extension is gone. A click closes it. */
  leaveNote(sentence: string): void {
    this.#guard.stop()
    this.#frame.remove()
    const note = document.createElement('button')
    note.type = 'button'
    note.textContent = sentence
    for (const [name, value] of Object.entries(NOTE_STYLE)) note.style.setProperty(name, value)
    note.addEventListener('click', () => this.remove())
    this.#shadow.append(note)
    this.#room.giveNote()
  }
}

function fill(frame: HTMLIFrameElement): void {
  for (const [name, value] of Object.entries({
    border: '0',
    width: '100%',
    height: '100%',
    display: 'block',
  }))
    frame.style.setProperty(name, value)
}

const NOTE_STYLE = {
  all: 'initial',
  font: '14px/1.4 system-ui, sans-serif',
  padding: '12px 16px',
  margin: '16px',
  'max-width': '280px',
  'border-radius': '8px',
  cursor: 'pointer',
  color: '#fff',
  background: '#1f2430',
} as const
