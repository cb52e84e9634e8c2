import { Marked, marked, type Token } from 'marked'

/** What a person types between angle brackets (`<XX>`) is text, as in a helpdesk's own editor. */
const typed = new Marked({ gfm: true, breaks: true, renderer: { html: ({ text }) => escapeHtml(text) } })

/** HTML of a message; a line break typed by a person stays one. */
export function messageHtml(markdown: string): string {
  return typed.parse(markdown, { async: false }).trim()
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** What a person reads of a Markdown text, without its marks; blocks are separated by empty lines. */
export function plainText(markdown: string): string {
  return marked.lexer(markdown, { gfm: true, breaks: true }).map(blockText).filter(Boolean).join('\n\n')
}

function blockText(token: Token): string {
  switch (token.type) {
    case 'list':
      return listText(token)
    case 'table':
      return [token.header, ...token.rows].map((row) => row.map(cellText).join(' | ')).join('\n')
    case 'blockquote':
      return (token.tokens ?? []).map(blockText).filter(Boolean).join('\n\n')
    case 'code':
      return token.text
    case 'html':
      return token.text.trim()
    case 'space':
    case 'hr':
      return ''
    default:
      return inlineText(token)
  }
}

function cellText(cell: { tokens: Token[] }): string {
  return cell.tokens.map(inlineText).join('')
}

function listText(list: Token): string {
  if (list.type !== 'list') return ''
  const start = Number(list.start) || 1
  return list.items
    .map((item: { tokens: Token[] }, i: number) => {
      const mark = list.ordered ? `${start + i}.` : '-'
      return `${mark} ${item.tokens.map(blockText).filter(Boolean).join('\n')}`
    })
    .join('\n')
}

function inlineText(token: Token): string {
  if (token.type === 'br') return '\n'
  if (token.type === 'html') return token.text
  if ('tokens' in token && token.tokens) return token.tokens.map(inlineText).join('')
  return 'text' in token ? String(token.text) : ''
}
