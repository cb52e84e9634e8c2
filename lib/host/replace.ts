import type { ComposerKind, InsertContent, InsertResult } from './contract'
import { focusEditor } from './focused-editor'
import { pasteInto } from './insert'
import { rangeOf } from './reveal'
import { squashed } from './written'
import { pause } from './pause'

/** Editors hear of a new selection in an event of its own, after this. Milliseconds. */
const SELECTION_PAUSE = 40

/**
 * Puts content in place of words in an editor, as the person could: selects them and pastes over them, so that one Ctrl+Z
 * takes it back. Refused, and nothing touched, when the words are not there letter by letter.
 */
export async function replaceIn(
  editor: HTMLElement,
  quote: string,
  content: InsertContent,
  kind: ComposerKind,
): Promise<InsertResult> {
  const wanted = squashed(quote)
  const range = rangeOf(editor, quote)
  if (!range || wanted === '' || squashed(range.toString()) !== wanted)
    return { ok: false, reason: 'editor-refused' }
  await focusEditor(editor)
  const selection = editor.ownerDocument.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  await pause(SELECTION_PAUSE)
  return pasteInto(editor, content, kind)
}
