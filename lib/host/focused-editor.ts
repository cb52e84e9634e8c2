import { pause } from './pause'

/** What happens within this time becomes one step of undo (ProseMirror's `newGroupDelay` is 500). Milliseconds. */
const UNDO_GROUP = 520
/** CKEditor 5 takes note of the focus 50 ms late, and until then of the browser's cursor rather than its own. Milliseconds. */
const FOCUS_PAUSE = 70
const WRITING = ['keydown', 'paste', 'drop', 'cut'] as const

/**
 * Remembers the editor that last had the cursor: a click into the panel takes the focus away before anything can be
 * inserted. Its listeners stay for the page's life; they keep a weak reference and a time.
 */
export class FocusedEditor {
  #last: WeakRef<Element> | null = null
  #wroteAt = -Infinity
  #watching = false

  watch(): void {
    if (this.#watching) return
    this.#watching = true
    const note = (target: EventTarget | null) => {
      const editor = editorOf(target)
      if (editor) this.#last = new WeakRef(editor)
    }
    const noteWriting = ({ target }: Event) => {
      if (editorOf(target)) this.#wroteAt = performance.now()
    }
    note(document.activeElement)
    document.addEventListener('focusin', (event) => note(event.target), { capture: true, passive: true })
    for (const name of WRITING) document.addEventListener(name, noteWriting, { capture: true, passive: true })
  }

  /** The remembered editor if it is one of these, else the first of them. */
  choose(editors: readonly Element[]): HTMLElement | null {
    const last = this.#last?.deref()
    const chosen = last && editors.includes(last) ? last : editors[0]
    return chosen instanceof HTMLElement ? chosen : null
  }

  /** Waits until what comes next is a step of undo of its own, and does not take the last typed words back with it. */
  async settle(): Promise<void> {
    const left = this.#wroteAt + UNDO_GROUP - performance.now()
    if (left > 0) await pause(left)
  }
}

/** Gives an editor the keyboard, with the cursor where it was, and waits until it has noticed. */
export async function focusEditor(editor: HTMLElement): Promise<void> {
  if (editor.ownerDocument.activeElement === editor) return
  editor.focus({ preventScroll: true })
  await pause(FOCUS_PAUSE)
}

function editorOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[contenteditable="true"]') : null
}
