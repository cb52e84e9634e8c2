/** What editors show but nobody wrote: hints in an empty box, handles. */
export const NOT_WRITTEN = '.ProseMirror-widget, .ck-reset_all'

/** What begins a line. */
export const BLOCKS = 'p, li, pre, h1, h2, h3, h4, h5, h6, blockquote, td, th, dt, dd, div'
/** Atlassian's editor draws a block of code without a `pre`. */
const CODE = 'pre, .code-block'

/** Letters that stand together in one line, with what the line and the words are. */
export interface Run {
  /** Offsets into the letters. */
  readonly start: number
  readonly end: number
  readonly line: number
  /** Where the words lead; null when they are no link. */
  readonly link: string | null
  readonly list: 'ol' | 'ul' | null
  readonly isCode: boolean
}

/** A formatted text as an editor shows it, or as it should: its letters, and how they are set. */
export interface Written {
  /** {@link squashed} */
  readonly letters: string
  readonly runs: readonly Run[]
}

/** Editors add and drop spaces, fillers and line ends; the letters stay. */
export function squashed(text: string): string {
  return text.replace(/[\s\u00a0\u200b\u2060\ufeff]+/g, '')
}

/** Reads what stands under a node, letters and structure, in one walk. */
export function readWritten(root: Node): Written {
  const runs: Run[] = []
  const pieces: string[] = []
  let [start, line] = [0, 0]
  let block: Element | null | undefined
  const walker = (root.ownerDocument ?? document).createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  )
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') line += 1
    const parent = node.parentElement
    if (node.nodeType !== Node.TEXT_NODE || parent?.closest(NOT_WRITTEN)) continue
    const own = parent?.closest(BLOCKS) ?? null
    if (own !== block) line += 1
    block = own
    const isCode = Boolean(parent?.closest(CODE))
    const parts = isCode ? (node.textContent ?? '').split('\n') : [node.textContent ?? '']
    for (const [index, part] of parts.entries()) {
      if (index > 0) line += 1
      const letters = squashed(part)
      if (letters === '') continue
      pieces.push(letters)
      runs.push({ start, end: start + letters.length, line, isCode, ...inlineOf(parent) })
      start += letters.length
    }
  }
  return { letters: pieces.join(''), runs }
}

/** HTML as it should stand in an editor. */
export function writtenOf(html: string): Written {
  return readWritten(new DOMParser().parseFromString(html, 'text/html').body)
}

function inlineOf(parent: Element | null | undefined): Pick<Run, 'link' | 'list'> {
  const list = parent?.closest('ol, ul')?.localName
  return {
    link: parent?.closest('a[href]')?.getAttribute('href') ?? null,
    list: list === 'ol' || list === 'ul' ? list : null,
  }
}
