import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { addBareLinks } from './bare-links'
import { absoluteHref } from './href'
import { HtmlOutline } from './html-outline'
import { markQuotedReplies } from './quoted-reply'
import type { RichText } from './snapshot'

/** Longer bodies are cut here; hosts themselves allow 64 kB (Zendesk) and 32 kB (Jira) for a comment. */
const MOST_CHARACTERS = 2_000_000

/** Attributes that decide how an element becomes text; others are not collected. */
const WANTED = new Set(['href', 'alt', 'src', 'class', 'style', 'start', 'width', 'height'])

/**
 * The text of an HTML fragment as a person reads it, with lists, code, quotes, tables and links noted. Needs no DOM,
 * runs no script, loads nothing; broken and hostile markup gives some text, never an error. Linear in its length: it
 * stands on htmlparser2's tokenizer, because its parser keeps every open element in an array that it shifts.
 *
 * @param base Address that relative links are resolved against; without it they are left out.
 */
export function htmlToText(html: string, base?: string): RichText {
  const input = html.length > MOST_CHARACTERS ? html.slice(0, MOST_CHARACTERS) : html
  const outline = new HtmlOutline((href) => absoluteHref(href, base))
  const tokenizer = new Tokenizer({}, callbacksOf(input, outline))
  tokenizer.write(input)
  tokenizer.end()
  return markQuotedReplies(addBareLinks(outline.finish()))
}

function callbacksOf(input: string, outline: HtmlOutline): TokenizerCallbacks {
  let tag = ''
  let attributes: Record<string, string> = {}
  let attribute = ''
  let value = ''
  const open = () => {
    if (tag !== '') outline.open(tag, attributes)
    tag = ''
  }
  return {
    onopentagname(start, end) {
      tag = input.slice(start, end).toLowerCase()
      attributes = {}
    },
    onattribname(start, end) {
      attribute = input.slice(start, end).toLowerCase()
      value = ''
    },
    onattribdata(start, end) {
      if (WANTED.has(attribute)) value += input.slice(start, end)
    },
    onattribentity(codePoint) {
      if (WANTED.has(attribute)) value += String.fromCodePoint(codePoint)
    },
    onattribend() {
      if (WANTED.has(attribute) && !Object.hasOwn(attributes, attribute)) attributes[attribute] = value
    },
    onopentagend: open,
    onselfclosingtag: open,
    onclosetag: (start, end) => outline.close(input.slice(start, end).trim().toLowerCase()),
    ontext: (start, end) => outline.text(input.slice(start, end)),
    ontextentity: (codePoint) => outline.text(String.fromCodePoint(codePoint)),
    oncdata: () => undefined,
    oncomment: () => undefined,
    ondeclaration: () => undefined,
    onprocessinginstruction: () => undefined,
    onend: () => undefined,
    isInForeignContext: () => false,
  }
}
