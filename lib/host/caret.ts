import { BLOCKS, NOT_WRITTEN, squashed } from './written'

/** Where the cursor or selection stands, as offsets into the letters of the editor. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What begins and ends lines of its own. */
const OWN_LINES = 'ol, ul, pre, blockquote, table, h1, h2, h3, h4, h5, h6'
const EMPTY_LINE = '<p></p>'

/** Where the cursor of an editor stands; null when it is elsewhere. */
export function caretSpan(editor: HTMLElement): Span | null {
  const range = selectedIn(editor)
  return (
    range && {
      start: lettersBetween(editor, 0, range.startContainer, range.startOffset),
      end: lettersBetween(editor, 0, range.endContainer, range.endOffset),
    }
  )
}

/**
 * HTML made to stand at the cursor of an editor. Editors join the first and the last line of what is pasted to the words
 * beside the cursor, by which a list loses an item and code becomes text: an empty line is joined in their place.
 */
export function fitToCaret(editor: HTMLElement, html: string): string {
  const range = selectedIn(editor)
  const { firstElementChild: first, lastElementChild: last } = new DOMParser().parseFromString(
    html,
    'text/html',
  ).body
  if (!range) return html
  const lineOf = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest(BLOCKS) ?? editor
  const [startLine, endLine] = [lineOf(range.startContainer), lineOf(range.endContainer)]
  const before = lettersBetween(startLine, 0, range.startContainer, range.startOffset)
  const after = lettersBetween(range.endContainer, range.endOffset, endLine, endLine.childNodes.length)
  return [
    first?.matches(OWN_LINES) && before > 0 ? EMPTY_LINE : '',
    html,
    last?.matches(OWN_LINES) && after > 0 ? EMPTY_LINE : '',
  ].join('')
}

function selectedIn(editor: HTMLElement): Range | null {
  const selection = editor.ownerDocument.getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null
  return range && editor.contains(range.commonAncestorContainer) ? range : null
}

function lettersBetween(from: Node, fromOffset: number, to: Node, toOffset: number): number {
  const range = document.createRange()
  range.setStart(from, fromOffset)
  range.setEnd(to, toOffset)
  const copy = range.cloneContents()
  for (const extra of copy.querySelectorAll(NOT_WRITTEN)) extra.remove()
  return squashed(copy.textContent ?? '').length
}
