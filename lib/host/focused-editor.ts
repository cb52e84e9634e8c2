/**
 * Remembers the editor that last had the cursor: a click into the panel takes the focus away before anything can be
 * inserted. One listener for the page's life; it does nothing but keep a weak reference.
 */
export class FocusedEditor {
  #last: WeakRef<Element> | null = null
  #watching = false

  watch(): void {
    if (this.#watching) return
    this.#watching = true
    const note = (target: EventTarget | null) => {
      if (!(target instanceof Element)) return
      const editor = target.closest('[contenteditable="true"]')
      if (editor) this.#last = new WeakRef(editor)
    }
    note(document.activeElement)
    document.addEventListener('focusin', (event) => note(event.target), { capture: true, passive: true })
  }

  /** The remembered editor if it is one of these, else the first of them. */
  choose(editors: readonly Element[]): HTMLElement | null {
    const last = this.#last?.deref()
    const chosen = last && editors.includes(last) ? last : editors[0]
    return chosen instanceof HTMLElement ? chosen : null
  }
}
