import { effectOf, gapOf, HISTORY, isHiddenStyle, VOID, type Effect } from './html-elements'
import type { RichText } from './snapshot'
import { TextBuilder } from './text-builder'

interface Element {
  readonly name: string
  readonly effect: Effect
}

/** Where the open item of a list, or the open row and cell of a table, stand on the stack; -1 when none is open. */
interface ListPlace {
  item: number
}
interface TablePlace {
  row: number
  cell: number
  cells: number
}

/**
 * Turns a stream of tags into calls of a {@link TextBuilder}. Only elements that shape the text are kept on the stack;
 * each is pushed once and popped once, and what is open is counted by name, so that stray tags cost nothing.
 */
export class HtmlOutline {
  readonly #builder = new TextBuilder()
  readonly #resolve: (href: string) => string | null
  readonly #stack: Element[] = []
  readonly #openByName = new Map<string, number>()
  readonly #lists: ListPlace[] = []
  readonly #tables: TablePlace[] = []
  #hidden = 0

  constructor(resolve: (href: string) => string | null) {
    this.#resolve = resolve
  }

  text(value: string): void {
    if (this.#hidden === 0) this.#builder.text(value)
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (VOID.has(name)) {
      if (this.#hidden === 0) this.#openVoid(name, attributes)
      return
    }
    const effect = this.#hidden > 0 ? 'none' : this.#effectOf(name, attributes)
    this.#closeImplied(effect)
    if (this.#hidden === 0) this.#apply(name, effect, attributes)
    // Below something hidden everything is counted, so that its end is found; elsewhere only what has an effect.
    if (effect !== 'inline' || this.#hidden > 0) this.#push({ name, effect })
  }

  close(name: string): void {
    if ((this.#openByName.get(name) ?? 0) === 0) {
      const gap = gapOf(name)
      if (gap !== 0 && this.#hidden === 0) this.#builder.separate(gap)
      if (name === 'br' && this.#hidden === 0) this.#builder.lineBreak()
      return
    }
    let element = this.#pop()
    while (element && element.name !== name) element = this.#pop()
  }

  finish(): RichText {
    while (this.#pop());
    return this.#builder.finish()
  }

  #effectOf(name: string, attributes: Readonly<Record<string, string>>): Effect {
    if (isHiddenStyle(attributes['style'])) return 'hidden'
    if (name !== 'blockquote' && HISTORY.test(attributes['class'] ?? '')) return 'history'
    return effectOf(name)
  }

  #openVoid(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'br') this.#builder.lineBreak()
    else if (name === 'hr') this.#builder.separate(2)
    else if (name === 'img' && !isHiddenStyle(attributes['style'])) this.#image(attributes)
  }

  #image(attributes: Readonly<Record<string, string>>): void {
    const alt = (attributes['alt'] ?? '').trim()
    // One pixel wide: a tracking image, nothing a person sees.
    if (attributes['width'] === '1' || attributes['height'] === '1') return
    if (alt === '') this.#builder.text('[image]')
    // An emoji drawn as an image.
    else if (!/[\p{L}\p{N}]/u.test(alt)) this.#builder.text(alt)
    else this.#builder.text(`[image: ${alt}]`)
  }

  /** A new item, row or cell ends the one before it, whose end tag may be left out. */
  #closeImplied(effect: Effect): void {
    const list = this.#lists.at(-1)
    const table = this.#tables.at(-1)
    if (effect === 'item' && list) this.#popTo(list.item)
    else if (effect === 'cell' && table) this.#popTo(table.cell)
    else if (effect === 'row' && table) this.#popTo(table.row)
  }

  #apply(name: string, effect: Effect, attributes: Readonly<Record<string, string>>): void {
    const builder = this.#builder
    const gap = gapOf(name)
    if (gap !== 0) builder.separate(gap)
    switch (effect) {
      case 'list':
        this.#lists.push({ item: -1 })
        return builder.openList(name === 'ol', Number.parseInt(attributes['start'] ?? '1', 10))
      case 'item': {
        const list = this.#lists.at(-1)
        if (list) list.item = this.#stack.length
        return builder.openItem()
      }
      case 'table':
        this.#tables.push({ row: -1, cell: -1, cells: 0 })
        return
      case 'row': {
        const table = this.#tables.at(-1)
        if (table) Object.assign(table, { row: this.#stack.length, cell: -1, cells: 0 })
        return builder.openRow()
      }
      case 'cell': {
        const table = this.#tables.at(-1)
        if (table) table.cell = this.#stack.length
        builder.openCell(!table || table.cells === 0)
        if (table) table.cells += 1
        return
      }
      case 'link': {
        const href = this.#resolve(attributes['href'] ?? '')
        return href ? builder.openLink(href) : builder.closeLink()
      }
      case 'quote':
        return builder.openQuote()
      case 'history':
        return builder.openHistory()
      case 'code':
        return builder.openCode()
      case 'heading':
        return builder.openHeading()
      case 'hidden':
      case 'block':
      case 'inline':
      case 'none':
    }
  }

  #push(element: Element): void {
    this.#stack.push(element)
    this.#openByName.set(element.name, (this.#openByName.get(element.name) ?? 0) + 1)
    if (element.effect === 'hidden') this.#hidden += 1
  }

  #popTo(index: number): void {
    if (index < 0) return
    while (this.#stack.length > index) this.#pop()
  }

  #pop(): Element | undefined {
    const element = this.#stack.pop()
    if (!element) return undefined
    this.#openByName.set(element.name, (this.#openByName.get(element.name) ?? 1) - 1)
    if (element.effect === 'hidden') this.#hidden -= 1
    else this.#end(element)
    return element
  }

  #end({ name, effect }: Element): void {
    const builder = this.#builder
    if (effect === 'list') {
      this.#lists.pop()
      builder.closeList()
    } else if (effect === 'item') {
      const list = this.#lists.at(-1)
      if (list) list.item = -1
      builder.closeItem()
    } else if (effect === 'table') {
      this.#tables.pop()
      builder.separate(2)
    } else if (effect === 'row') {
      const table = this.#tables.at(-1)
      if (table) table.row = -1
      builder.closeRow()
    } else if (effect === 'cell') {
      const table = this.#tables.at(-1)
      if (table) table.cell = -1
      builder.closeCell()
    } else if (effect === 'link') builder.closeLink()
    else if (effect === 'quote' || effect === 'history') builder.closeQuote()
    else if (effect === 'code') builder.closeCode()
    else if (effect === 'heading') builder.closeHeading()
    else if (effect === 'block') builder.separate(gapOf(name) === 2 ? 2 : 1)
  }
}
