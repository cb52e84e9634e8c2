import type { Block, RichText } from './snapshot'

type BlockKind = Block['kind']

/** Nested lists and quotes beyond this many are still text, but get no further marks: a line's marks stay bounded. */
const DEEPEST_MARK = 12
/** Consecutive line breaks that are kept; two make one blank line. */
const MOST_BREAKS = 2

/** Runs of white space, non-breaking spaces among them: editors write those between ordinary words. */
const SPACES = /([ \t\r\n\f\u00a0]+)/
/** Fillers of editors and mail programs that nobody sees: zero-width space, word joiner, byte-order mark. */
const INVISIBLE = /[\u200b\u2060\ufeff]/g

/** What stands before the lines of a list item or a quotation. */
interface Mark {
  /** Before the first line of an item; for a quotation the same as `rest`. */
  first: string
  rest: string
  used: boolean
  /** Where the mark's own text began. */
  start: number
}

interface OpenBlock {
  readonly kind: BlockKind
  /** The mark whose lines the block covers; null for a block without one. */
  readonly mark: Mark | null
  start: number
}

interface OpenList {
  readonly ordered: boolean
  next: number
}

/**
 * Writes formatted text as plain text, noting where blocks and links lie. Walkers of HTML and ADF drive it, and
 * must close what they open in reverse order. White space and line breaks are held back until something visible follows, so that
 * offsets never begin or end with them. Time is linear in the text and the number of calls.
 */
export class TextBuilder {
  readonly #parts: string[] = []
  #length = 0
  #breaks = 0
  #space = false
  #lineHasText = false
  #preformatted = 0
  #cells = 0
  readonly #marks: Mark[] = []
  /** Marks that have been open ever since the last visible text: only theirs stand on a blank line. */
  #sharedMarks = 0
  readonly #open: OpenBlock[] = []
  readonly #lists: OpenList[] = []
  readonly #blocks: Block[] = []
  readonly #links: RichText['links'] = []
  #link: { readonly href: string; start: number } | null = null

  /** Adds text. Outside code, runs of white space count as one space, as a browser shows them. */
  text(value: string): void {
    const clean = value.replace(INVISIBLE, '')
    if (this.#preformatted > 0) return this.#preformattedText(clean)
    for (const part of clean.split(SPACES)) {
      if (part === '') continue
      if (isSpace(part)) this.#space = true
      else this.#write(part)
    }
  }

  /** A line break within a paragraph. */
  lineBreak(): void {
    if (this.#cells > 0) this.#space = true
    else if (this.#length > 0) this.#breaks = Math.min(this.#breaks + 1, MOST_BREAKS)
  }

  /** Begins a new line (`gap` 1) or a new paragraph (`gap` 2). Inside lists paragraphs follow without a blank line. */
  separate(gap: 1 | 2): void {
    if (this.#cells > 0) {
      this.#space = true
      return
    }
    this.#space = false
    if (this.#length === 0) return
    this.#breaks = Math.max(this.#breaks, this.#lists.length > 0 ? 1 : gap)
  }

  openList(ordered: boolean, first = 1): void {
    this.separate(2)
    this.#lists.push({ ordered, next: Number.isSafeInteger(first) ? first : 1 })
  }

  closeList(): void {
    this.#lists.pop()
    this.separate(2)
  }

  openItem(): void {
    const list = this.#lists.at(-1)
    this.separate(1)
    const first = list?.ordered ? `${list.next}. ` : '- '
    if (list) list.next += 1
    this.#openMarked('list-item', first, ' '.repeat(first.length))
  }

  closeItem(): void {
    this.#closeBlock()
    this.separate(1)
  }

  openQuote(): void {
    this.separate(2)
    this.#openMarked('quote', '> ', '> ')
  }

  /** A quotation that the text itself sets off, such as the history below a reply: covered, but not marked. */
  openHistory(): void {
    this.separate(1)
    this.#open.push({ kind: 'quote', mark: null, start: -1 })
  }

  closeQuote(): void {
    this.#closeBlock()
    this.separate(2)
  }

  openHeading(): void {
    this.separate(2)
    this.#open.push({ kind: 'heading', mark: null, start: -1 })
  }

  closeHeading(): void {
    this.#closeBlock()
    this.separate(2)
  }

  openCode(): void {
    this.separate(2)
    this.#open.push({ kind: 'code', mark: null, start: -1 })
    this.#preformatted += 1
  }

  closeCode(): void {
    this.#preformatted = Math.max(0, this.#preformatted - 1)
    this.#breaks = Math.min(this.#breaks, MOST_BREAKS)
    this.#closeBlock()
    this.separate(2)
  }

  /** One row of a table is one line; its cells stand between ` | `. */
  openRow(): void {
    this.separate(1)
    this.#open.push({ kind: 'table-row', mark: null, start: -1 })
  }

  closeRow(): void {
    this.#closeBlock()
    this.separate(1)
  }

  openCell(isFirst: boolean): void {
    if (!isFirst) {
      this.#space = true
      this.#write('|')
      this.#space = true
    }
    this.#cells += 1
  }

  closeCell(): void {
    this.#cells = Math.max(0, this.#cells - 1)
  }

  /** `href` must be absolute. A link within a link ends the outer one. */
  openLink(href: string): void {
    this.closeLink()
    this.#link = { href, start: -1 }
  }

  closeLink(): void {
    const link = this.#link
    this.#link = null
    if (link && link.start >= 0) this.#links.push({ href: link.href, start: link.start, end: this.#length })
  }

  /** The text so far; whatever is still open ends here. */
  finish(): RichText {
    this.closeLink()
    while (this.#open.length > 0) this.#closeBlock()
    const order = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      a.start - b.start || b.end - a.end
    return {
      text: this.#parts.join(''),
      blocks: this.#blocks.sort(order),
      links: this.#links.sort(order),
    }
  }

  #preformattedText(value: string): void {
    const lines = value.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ').split('\n')
    lines.forEach((line, index) => {
      if (index > 0) this.#codeBreak()
      if (line !== '') this.#write(line)
    })
  }

  /** Blank lines inside code are kept as they are; those at its beginning and end are not text. */
  #codeBreak(): void {
    const block = this.#open.at(-1)
    if (this.#cells > 0) this.#space = true
    else if (!block || block.start >= 0) this.#breaks += 1
  }

  #openMarked(kind: 'list-item' | 'quote', first: string, rest: string): void {
    const mark: Mark | null =
      this.#marks.length < DEEPEST_MARK && this.#cells === 0 ? { first, rest, used: false, start: -1 } : null
    if (mark) this.#marks.push(mark)
    this.#open.push({ kind, mark, start: -1 })
  }

  #closeBlock(): void {
    const block = this.#open.pop()
    if (!block) return
    if (block.mark) {
      this.#marks.pop()
      this.#sharedMarks = Math.min(this.#sharedMarks, this.#marks.length)
    }
    if (block.start >= 0) this.#blocks.push({ kind: block.kind, start: block.start, end: this.#length })
  }

  #write(visible: string): void {
    if (this.#breaks > 0 && this.#length > 0) this.#newLine()
    else if (this.#space && this.#lineHasText) this.#append(' ')
    if (!this.#lineHasText) this.#writeMarks()
    this.#breaks = 0
    this.#space = false
    this.#markStarts()
    if (this.#link && this.#link.start < 0) this.#link.start = this.#length
    this.#append(visible)
    this.#lineHasText = true
    this.#sharedMarks = this.#marks.length
  }

  #newLine(): void {
    const blank = this.#marks
      .slice(0, this.#sharedMarks)
      .map((mark) => mark.rest)
      .join('')
      .trimEnd()
    for (let left = this.#breaks; left > 0; left -= 1)
      this.#append(left === this.#breaks ? '\n' : `${blank}\n`)
    this.#lineHasText = false
  }

  #writeMarks(): void {
    for (const mark of this.#marks) {
      if (!mark.used) mark.start = this.#length
      this.#append(mark.used ? mark.rest : mark.first)
      mark.used = true
    }
  }

  /** Blocks begin where their first visible text stands; those without a start are always the innermost ones. */
  #markStarts(): void {
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const block = this.#open[index]
      if (!block || block.start >= 0) return
      block.start = block.mark && block.mark.start >= 0 ? block.mark.start : this.#length
    }
  }

  #append(value: string): void {
    this.#parts.push(value)
    this.#length += value.length
  }
}

function isSpace(part: string): boolean {
  return SPACES.test(part.charAt(0))
}
