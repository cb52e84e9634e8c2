import type { Article } from './article'

/** What of an article is wanted as text. */
export interface Extract {
  /** `steps`: the article, or the part of it that the passage stands in; `quote`: the passage alone. */
  readonly what: 'steps' | 'quote'
  /** Words of the article that matched. */
  readonly passage: string
}

/** An article of at most this many characters is given whole. */
const SHORT = 1_500
/** Characters of the part that is given of a longer one. */
const LONGEST_PART = 2_000
/** Characters of a body that are looked at. */
const MOST_CHARACTERS = 200_000
const WORD = /[\p{L}\p{N}]{2,}/gu
/** What stands for pictures in the text of an article. */
const PICTURE = /^\s*\[image(?::[^\]\n]{0,200})?\]\s*$/gimu

/** A part of an article as plain text; its title and address are not in it. */
export function articleExtract(article: Article, { what, passage }: Extract): string {
  const plain = passage.replace(/\s+/gu, ' ').trim()
  if (what === 'quote' && plain !== '') return `“${plain}”`
  const body = article.body
    .slice(0, MOST_CHARACTERS)
    .replace(PICTURE, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
  return body.length <= SHORT ? body : partAround(body, article.headings, plain)
}

function partAround(body: string, headings: readonly string[], passage: string): string {
  const wanted = wordsOf(passage)
  let best = ''
  let most = -1
  for (const part of partsOf(body, new Set(headings))) {
    const words = wordsOf(part)
    const held = [...wanted].filter((word) => words.has(word)).length
    if (held > most) {
      most = held
      best = part
    }
  }
  return shortened(best)
}

/** A body at its headings; each part begins with its own. Without headings, stretches of whole paragraphs. */
function partsOf(body: string, headings: ReadonlySet<string>): string[] {
  const parts: string[] = []
  let part = ''
  for (const paragraph of body.split(/\n{2,}/u)) {
    const isHeading = headings.has(paragraph.trim())
    const isLong = headings.size === 0 && part.length + paragraph.length > LONGEST_PART
    if ((isHeading || isLong) && part !== '') {
      parts.push(part)
      part = ''
    }
    part = part === '' ? paragraph : `${part}\n\n${paragraph}`
  }
  return part === '' ? parts : [...parts, part]
}

function shortened(part: string): string {
  if (part.length <= LONGEST_PART) return part.trim()
  const cut = part.slice(0, LONGEST_PART)
  const end = Math.max(cut.lastIndexOf('\n'), cut.lastIndexOf('. ') + 1)
  return `${(end > LONGEST_PART / 2 ? cut.slice(0, end) : cut).trim()}\n…`
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(WORD) ?? [])
}
