import { caretSpan, fitToCaret } from './caret'
import type { ComposerKind, InsertContent, InsertResult } from './contract'
import { focusEditor } from './focused-editor'
import { pageWorld } from './page-world'
import { readBack, type Landing } from './read-back'
import { readWritten, writtenOf } from './written'
import { pause } from './pause'

/** How long an editor may take until the text stands in it as it should. Milliseconds. */
const PATIENCE = 600
const LOOK_EVERY = 20

/**
 * Pastes content where the editor's cursor is, as the person could: focus, then a `paste` event. CKEditor 5 and
 * ProseMirror ignore or undo anything else, and with a paste one Ctrl+Z takes it back. What stands in the editor
 * afterwards is read back: letters, and links, lists and code with them.
 * @param kind what the text would go out as
 */
export async function pasteInto(
  editor: HTMLElement,
  content: InsertContent,
  kind: ComposerKind,
): Promise<InsertResult> {
  await focusEditor(editor)
  const landing = await paste(editor, content)
  if (landing.how === 'whole') return { ok: true, kind, lost: landing.lost }
  return { ok: false, reason: landing.how === 'part' ? 'cut-off' : 'editor-refused' }
}

async function paste(editor: HTMLElement, content: InsertContent): Promise<Landing> {
  const wanted = writtenOf(content.html)
  const [before, caret] = [readWritten(editor), caretSpan(editor)]
  editor.dispatchEvent(pasteEvent({ ...content, html: fitToCaret(editor, content.html) }))
  let landing: Landing = { how: 'nothing' }
  let isSettled = false
  for (let waited = 0; waited <= PATIENCE && !isSettled; waited += LOOK_EVERY) {
    const last = landing
    await pause(LOOK_EVERY)
    landing = readBack(before, caret, readWritten(editor), wanted)
    // Some editors take a text and put it back a moment later: it must have stayed for a look.
    isSettled = isPerfect(landing) && isPerfect(last)
  }
  return landing
}

function isPerfect(landing: Landing): boolean {
  return landing.how === 'whole' && landing.lost.length === 0
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
