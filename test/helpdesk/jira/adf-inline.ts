import type { Token } from 'marked'

export interface AdfMark {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
}

export interface AdfNode {
  readonly type: string
  readonly text?: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly marks?: readonly AdfMark[]
  readonly content?: readonly AdfNode[]
}

/** The entities marked leaves in its tokens' text. */
const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
}
const MARKS: Record<string, string> = { strong: 'strong', em: 'em', del: 'strike' }

/** The inline part of an Atlassian document: text with marks, line breaks, links. */
export function inlineAdf(tokens: readonly Token[], marks: readonly AdfMark[] = []): AdfNode[] {
  return tokens.flatMap((token): AdfNode[] => {
    if (token.type === 'br') return [{ type: 'hardBreak' }]
    if (token.type === 'codespan') return text(token['text'], [...marks.filter(isLink), { type: 'code' }])
    if (token.type === 'link') return inlineAdf(token.tokens ?? [], [...marks, linkMark(token['href'])])
    if (token.type === 'image')
      return text(token['text'] || token['href'], [...marks, linkMark(token['href'])])
    const { tokens: inner } = token as { tokens?: Token[] }
    const mark = MARKS[token.type]
    if (inner) return inlineAdf(inner, mark ? [...marks, { type: mark }] : marks)
    return text('text' in token ? String(token.text) : token.raw, marks)
  })
}

function linkMark(href: unknown): AdfMark {
  return { type: 'link', attrs: { href } }
}

/** Atlassian allows no other mark but a link beside code. */
function isLink(mark: AdfMark): boolean {
  return mark.type === 'link'
}

function text(value: unknown, marks: readonly AdfMark[]): AdfNode[] {
  const plain = String(value).replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
  if (plain === '') return []
  return [{ type: 'text', text: plain, ...(marks.length > 0 ? { marks } : {}) }]
}
