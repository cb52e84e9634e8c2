import type { PageLayout } from '@/lib/messaging/layout'

/** Width of the collapsed panel; the same figure as `PANEL_WIDTH.rail`, which lives beside a schema we do not carry. */
const RAIL = 56
/** Below this many CSS pixels of window there is no room to give: the panel lies over the page, collapsed at first. */
const PUSH_FROM = 1000
/** A page that removes the panel more often than this is fighting it, and we give in. */
const MOST_RETURNS = 5

const ELEMENT = 'deskhand-panel'

/** Takes away panels that a bridge before this one left, as after an update of the extension. */
export function removeFormerPanels(): void {
  for (const former of document.querySelectorAll(`html > ${ELEMENT}`)) former.remove()
}

/**
 * The panel's place in a host page: one element beside `body` holding our page in a frame, and room made for it. The
 * rules that make room are in `frame.css`; here are only the attribute and the width they read.
 */
export class PanelFrame {
  readonly #place: HTMLElement
  readonly #shadow: ShadowRoot
  readonly #frame: HTMLIFrameElement
  readonly #watch: MutationObserver
  #returns = 0

  constructor(panelUrl: string, title: string) {
    this.#place = document.createElement(ELEMENT)
    this.#shadow = this.#place.attachShadow({ mode: 'closed' })
    this.#frame = document.createElement('iframe')
    this.#frame.src = panelUrl
    this.#frame.title = title
    this.#frame.allow = 'clipboard-write'
    fill(this.#frame)
    this.#shadow.append(this.#frame)
    // Only the children of <html> are watched: that costs nothing while the page re-renders inside <body>.
    this.#watch = new MutationObserver(() => this.#comeBack())
  }

  /** Shows the panel as `layout` says, giving the page the rest of the window. */
  show(layout: PageLayout): void {
    const root = document.documentElement
    const width = layout.collapsed ? RAIL : layout.width
    root.style.setProperty('--deskhand-width', `${width}px`)
    root.dataset['deskhandSide'] = layout.side
    root.dataset['deskhandRoom'] = window.innerWidth < PUSH_FROM && !layout.collapsed ? 'over' : this.#room()
    if (!this.#place.isConnected) {
      root.append(this.#place)
      this.#watch.observe(root, { childList: true })
    }
    // Single-page apps measure the window; they are told that it changed.
    window.dispatchEvent(new Event('resize'))
  }

  /** Whether the panel has the keyboard. */
  get hasFocus(): boolean {
    return document.activeElement === this.#place
  }

  /** Gives the panel the keyboard. */
  focus(): void {
    this.#frame.focus()
  }

  get isInPage(): boolean {
    return this.#place.isConnected
  }

  /** Leaves the panel where it is, but does not bring it back when it is taken away. */
  giveUp(): void {
    this.#watch.disconnect()
  }

  /** Takes the panel out and gives the page its room back. */
  remove(): void {
    this.#watch.disconnect()
    this.#place.remove()
    const root = document.documentElement
    root.style.removeProperty('--deskhand-width')
    delete root.dataset['deskhandSide']
    delete root.dataset['deskhandRoom']
  }

  /** Replaces the panel by one sentence, for a page whose extension is gone. A click closes it. */
  leaveNote(sentence: string): void {
    this.#frame.remove()
    const root = document.documentElement
    delete root.dataset['deskhandRoom']
    const note = document.createElement('button')
    note.type = 'button'
    note.textContent = sentence
    for (const [name, value] of Object.entries(NOTE_STYLE)) note.style.setProperty(name, value)
    note.addEventListener('click', () => this.remove())
    this.#shadow.append(note)
    root.dataset['deskhandRoom'] = 'note'
  }

  /** A page that scrolls as a whole keeps its own positioned elements; an app that fills the window is contained. */
  #room(): 'app' | 'document' {
    const page = document.scrollingElement
    return page && page.scrollHeight > window.innerHeight + 1 ? 'document' : 'app'
  }

  #comeBack(): void {
    if (this.#place.isConnected || this.#returns >= MOST_RETURNS) return
    this.#returns += 1
    document.documentElement.append(this.#place)
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
