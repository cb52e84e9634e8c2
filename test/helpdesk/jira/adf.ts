import { marked, type Token, type Tokens } from 'marked'
import { inlineAdf, type AdfNode } from './adf-inline'

/** A document in the Atlassian Document Format. */
export interface AdfDoc {
  readonly version: 1
  readonly type: 'doc'
  readonly content: AdfNode[]
}

/** Turns Markdown into an Atlassian document: headings, lists, tasks, code, quotes, tables, rules, links. */
export function toAdf(markdown: string): AdfDoc {
  return { version: 1, type: 'doc', content: blocks(marked.lexer(markdown, { gfm: true, breaks: true })) }
}

function blocks(tokens: readonly Token[]): AdfNode[] {
  return tokens.flatMap((token) => block(token))
}

function block(token: Token): AdfNode[] {
  switch (token.type) {
    case 'heading':
      return [{ type: 'heading', attrs: { level: token['depth'] }, content: inlineAdf(token.tokens ?? []) }]
    case 'paragraph':
    case 'text':
      return paragraph(token.tokens ?? [token])
    case 'code':
      return [codeBlock(token as Tokens.Code)]
    case 'blockquote':
      return [{ type: 'blockquote', content: blocks(token.tokens ?? []) }]
    case 'list':
      return [list(token as Tokens.List)]
    case 'table':
      return [table(token as Tokens.Table)]
    case 'hr':
      return [{ type: 'rule' }]
    case 'html':
      return paragraph([{ type: 'text', raw: token.raw, text: token.raw.trim() }])
    default:
      return []
  }
}

function paragraph(tokens: readonly Token[]): AdfNode[] {
  const content = inlineAdf(tokens)
  return content.length > 0 ? [{ type: 'paragraph', content }] : []
}

function codeBlock({ lang, text }: Tokens.Code): AdfNode {
  const content: AdfNode[] = text === '' ? [] : [{ type: 'text', text }]
  return { type: 'codeBlock', attrs: lang ? { language: lang } : {}, content }
}

function list({ ordered, start, items }: Tokens.List): AdfNode {
  const content = items.map((item) => {
    const inner = blocks(item.tokens)
    return { type: 'listItem', content: inner.length > 0 ? inner : [{ type: 'paragraph', content: [] }] }
  })
  if (!ordered) return { type: 'bulletList', content }
  return { type: 'orderedList', attrs: { order: Number(start) || 1 }, content }
}

function table({ header, rows }: Tokens.Table): AdfNode {
  const row = (cells: Tokens.TableCell[], type: 'tableHeader' | 'tableCell'): AdfNode => ({
    type: 'tableRow',
    content: cells.map((cell) => ({
      type,
      attrs: {},
      content: [{ type: 'paragraph', content: inlineAdf(cell.tokens) }],
    })),
  })
  return {
    type: 'table',
    attrs: { isNumberColumnEnabled: false, layout: 'default' },
    content: [row(header, 'tableHeader'), ...rows.map((cells) => row(cells, 'tableCell'))],
  }
}
