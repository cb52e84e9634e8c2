import type { InsertContent } from './contract'
import { pageWorld } from './page-world'

/** How long an editor may take until the text stands in it. Milliseconds. */
const PATIENCE = 600
const LOOK_EVERY = 20

/**
 * Pastes content where the editor's cursor is, as the person could: focus, then a `paste` event. CKEditor 5 and
 * ProseMirror ignore or undo anything else, and with a paste one Ctrl+Z takes it back. True only when the text was
 * found in the editor afterwards.
 */
export async function pasteInto(editor: HTMLElement, content: InsertContent): Promise<boolean> {
  editor.focus({ preventScroll: true })
  const wanted = squashed(textOfHtml(content.html) || content.text)
  if (wanted === '') return false
  return paste(editor, content, wanted, (before, after) => after > before)
}

/**
 * Tells an editor that content is pasted, and waits until it has taken it.
 * @param wanted {@link squashed}
 * @param isDone by how often `wanted` stood in the editor before, and stands there now.
 */
export async function paste(
  editor: HTMLElement,
  content: InsertContent,
  wanted: string,
  isDone: (before: number, after: number) => boolean,
): Promise<boolean> {
  const count = () => squashed(editor.textContent ?? '').split(wanted).length - 1
  const before = count()
  editor.dispatchEvent(pasteEvent(content))
  for (let waited = 0; waited <= PATIENCE; waited += LOOK_EVERY) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
    if (isDone(before, count())) return true
  }
  return false
}

function pasteEvent(content: InsertContent): ClipboardEvent {
  const page = pageWorld()
  const init = new page.Object() as ClipboardEventInit
  init.bubbles = true
  init.cancelable = true
  init.composed = true
  init.clipboardData = new page.DataTransfer()
  const event = new page.ClipboardEvent('paste', init)
  // Firefox 153 puts an empty DataTransfer of its own in place of the given one (2026-11): the event's is filled.
  const data = event.clipboardData ?? init.clipboardData
  data.setData('text/html', content.html)
  data.setData('text/plain', content.text)
  return event
}

function textOfHtml(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
}

/** Editors add and drop spaces, fillers and line ends; the letters stay. */
export function squashed(text: string): string {
  return text.replace(/[\s\u00a0\u200b\u2060\ufeff]+/g, '')
}
