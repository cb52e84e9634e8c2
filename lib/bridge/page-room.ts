import type { PageLayout } from '@/lib/messaging/layout'

/** Width of the collapsed panel; the same figure as `PANEL_WIDTH.rail`, which lives beside a schema we do not carry. */
const RAIL = 56
/** Below this many CSS pixels of window there is no room to give: an open panel lies over the page. */
const PUSH_FROM = 1280
/** Pages that measure the window are told that it changed once the panel's edge has come to rest. Milliseconds. */
const AT_REST = 120

/** Whether the window is too narrow for an open panel beside the page. */
export function isNarrow(): boolean {
  return window.innerWidth < PUSH_FROM
}

/**
 * Makes room for the panel in a page. The rules that do it are in `frame.css`; here are the two attributes and the width
 * they read, on `<html>`. However often a layout is given, it is written once a frame, and what must be measured is
 * measured before that.
 */
export class PageRoom {
  #wanted: PageLayout | null = null
  /** What stands on `<html>` now, so that a page that takes it away can be told from us. */
  #written: readonly [side: string, room: string, width: string] | null = null
  #frame = 0
  #rest: ReturnType<typeof setTimeout> | undefined

  /** Gives the panel this room: at once when it had none, else with the next frame. */
  give(layout: PageLayout): void {
    const isFirst = this.#wanted === null
    this.#wanted = layout
    if (isFirst) this.#write()
    else this.#writeWithFrame()
  }

  /** Measures the page again, which may have become one that scrolls as a whole; for after its layout. */
  look(): void {
    this.#write()
  }

  #writeWithFrame(): void {
    if (this.#frame !== 0) return
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      this.#write()
    })
  }

  /** Whether all that was written still stands on `<html>`. */
  get isWhole(): boolean {
    const { style, dataset } = document.documentElement
    const [side, room, width] = this.#written ?? []
    return (
      this.#written === null ||
      (dataset['deskhandSide'] === side &&
        dataset['deskhandRoom'] === room &&
        style.getPropertyValue('--deskhand-width') === width)
    )
  }

  /** Writes again what the page took away. */
  mend(): void {
    this.#written = null
    this.#write()
  }

  /** Room for one sentence only, over the page. */
  giveNote(): void {
    this.#stop()
    document.documentElement.dataset['deskhandRoom'] = 'note'
  }

  /** Gives the page its room back. */
  takeBack(): void {
    this.#stop()
    if (!('deskhandRoom' in document.documentElement.dataset)) return
    const root = document.documentElement
    root.style.removeProperty('--deskhand-width')
    delete root.dataset['deskhandSide']
    delete root.dataset['deskhandRoom']
    window.dispatchEvent(new Event('resize'))
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame)
    clearTimeout(this.#rest)
    this.#frame = 0
    this.#wanted = null
    this.#written = null
  }

  #write(): void {
    if (this.#wanted === null) return
    const { side, collapsed, width } = this.#wanted
    const room = isNarrow() && !collapsed ? 'over' : isScrolledAsWhole() ? 'document' : 'app'
    const next = [side, room, `${collapsed ? RAIL : width}px`] as const
    if (this.#written?.every((value, index) => value === next[index])) return
    this.#written = next
    const root = document.documentElement
    root.dataset['deskhandSide'] = side
    root.dataset['deskhandRoom'] = room
    root.style.setProperty('--deskhand-width', next[2])
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => window.dispatchEvent(new Event('resize')), AT_REST)
  }
}

/**
 * A page that scrolls as a whole keeps its own positioned elements; an app that fills the window is contained, and what
 * it pins to the window's edge keeps clear of the panel.
 */
function isScrolledAsWhole(): boolean {
  const most = window.innerHeight + 1
  const heightOf = (element: Element | null) => element?.scrollHeight ?? 0
  // A contained body hides what it cannot hold from the document's own height.
  return heightOf(document.scrollingElement) > most || heightOf(document.body as Element | null) > most
}
