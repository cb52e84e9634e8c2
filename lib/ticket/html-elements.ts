/** What an element does to the text. `inline` elements do nothing and are not remembered; `none` only counts. */
export type Effect =
  | 'list'
  | 'item'
  | 'quote'
  | 'history'
  | 'code'
  | 'heading'
  | 'table'
  | 'row'
  | 'cell'
  | 'link'
  | 'hidden'
  | 'block'
  | 'inline'
  | 'none'

const EFFECTS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ...each<Effect>('list', 'ul', 'ol', 'menu', 'dir'),
  ...each<Effect>('item', 'li'),
  ...each<Effect>('quote', 'blockquote'),
  ...each<Effect>('code', 'pre', 'xmp', 'listing', 'plaintext'),
  ...each<Effect>('heading', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'),
  ...each<Effect>('table', 'table'),
  ...each<Effect>('row', 'tr'),
  ...each<Effect>('cell', 'td', 'th'),
  ...each<Effect>('link', 'a'),
  ...each<Effect>('block', 'div', 'section', 'article'),
  // `noscript`, `iframe` and the like hold what a browser with scripts does not show.
  ...each<Effect>(
    'hidden',
    'script',
    'style',
    'title',
    'head',
    'template',
    'noscript',
    'iframe',
    'object',
    'noembed',
  ),
  ...each<Effect>('hidden', 'noframes', 'textarea', 'select', 'svg', 'math', 'audio', 'video', 'canvas'),
])

/** Blank line (2) or new line (1) before and after; elements with an effect of their own see to it themselves. */
const GAPS: ReadonlyMap<string, 1 | 2> = new Map<string, 1 | 2>([
  ...each<1 | 2>(2, 'p', 'table', 'dl', 'figure'),
  ...each<1 | 2>(
    1,
    'div',
    'section',
    'article',
    'header',
    'footer',
    'main',
    'aside',
    'nav',
    'address',
    'center',
  ),
  ...each<1 | 2>(1, 'dt', 'dd', 'figcaption', 'details', 'summary', 'form', 'fieldset', 'caption'),
])

export const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
)

/** Classes with which mail programs mark the history below a reply. */
export const HISTORY =
  /(?:^|\s)(?:gmail_quote|gmail_quote_container|yahoo_quoted|protonmail_quote|zmail_extra)(?:\s|$)/

/** Mail programs hide previews this way. */
export function isHiddenStyle(style: string | undefined): boolean {
  return style !== undefined && /(?:^|;)\s*display\s*:\s*none/i.test(style)
}

export function effectOf(name: string): Effect {
  return EFFECTS.get(name) ?? 'inline'
}

export function gapOf(name: string): 0 | 1 | 2 {
  return GAPS.get(name) ?? 0
}

function each<T>(value: T, ...names: string[]): [string, T][] {
  return names.map((name) => [name, value])
}
