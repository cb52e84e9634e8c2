import type { InsertContent } from './contract'
import { paste, squashed } from './insert'
import { rangeOf } from './reveal'

/** Editors hear of a new selection in an event of its own, after this. Milliseconds. */
const SELECTION_PAUSE = 40

/**
 * Puts content in place of words in an editor, as the person could: selects them and pastes over them, so that one Ctrl+Z
 * takes it back. True only when the words are gone afterwards; false, and nothing touched, when they are not there letter
 * by letter.
 */
export async function replaceIn(
  editor: HTMLElement,
  quote: string,
  content: InsertContent,
): Promise<boolean> {
  const wanted = squashed(quote)
  const range = rangeOf(editor, quote)
  if (!range || wanted === '' || squashed(range.toString()) !== wanted) return false
  editor.focus({ preventScroll: true })
  const selection = editor.ownerDocument.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  await new Promise((resolve) => setTimeout(resolve, SELECTION_PAUSE))
  return paste(editor, content, wanted, (before, after) => after < before)
}
