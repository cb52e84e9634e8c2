import { parse as parseYaml } from 'yaml'
import { articleText, type ArticleText } from '../article-text'
import { unread, type ReadFile } from './draft-article'
import { addressOf, audienceOf, labelsOf, languageOf, momentOf } from './field-values'
import { fieldsIn, type FieldName } from './record-fields'
import { htmlOrPlainText, markdownText } from './written-text'

const FRONT = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u
const LONGEST_TITLE = 300
/** A first line of plain text that is longer than this is a sentence, no title. */
const LONGEST_FIRST_LINE = 120
/** Characters of HTML in which its head is looked for. */
const HEAD = 20_000

type Front = (field: FieldName) => string | readonly string[]
const NOTHING: Front = () => ''

/** The article of a Markdown file; front matter says more about it, the first heading is its title. */
export function readMarkdown(path: string, text: string): ReadFile {
  const front = FRONT.exec(text)
  const read = front === null ? null : frontMatter(front[1] ?? '')
  return page(path, markdownText(read === null ? text : text.slice(front?.[0].length ?? 0)), read ?? NOTHING)
}

/** The article of an HTML file: its first heading is the title, else what its head says. */
export function readHtml(path: string, html: string): ReadFile {
  const head = html.slice(0, HEAD)
  const title = /<title[^<>]{0,200}>([^<]{0,600})/iu.exec(head)?.[1] ?? ''
  const language = /<html[^<>]{0,400}\blang=["']?([a-z]{2,3}(?:-[a-z0-9]{2,8})?)/iu.exec(head)?.[1] ?? ''
  const text = articleText(html)
  return page(path, text, (field) => {
    if (field === 'language') return language
    return field === 'title' && text.headings.length === 0 ? articleText(title).body : ''
  })
}

/** The article of a plain text: a short first line is its title. */
export function readPlain(path: string, written: string): ReadFile {
  const text = htmlOrPlainText(written)
  const end = text.body.indexOf('\n')
  const first = (end < 0 ? '' : text.body.slice(0, end)).trim()
  const isTitle = first !== '' && first.length <= LONGEST_FIRST_LINE
  return page(path, isTitle ? { ...text, headings: [first] } : text, NOTHING)
}

function page(path: string, { body, headings, cut }: ArticleText, front: Front): ReadFile {
  const one = (field: FieldName) => [front(field)].flat().join(', ')
  const [first = ''] = headings
  const named = one('title').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_TITLE)
  const title = named || first.slice(0, LONGEST_TITLE) || nameOf(path)
  const isFirst = first !== '' && title === first.slice(0, LONGEST_TITLE)
  const rest = isFirst && body.startsWith(first) ? body.slice(first.length).trim() : body
  if (rest === '') return unread(path, 'no-text')
  const url = addressOf(one('url'))
  const id = one('id').trim()
  return {
    drafts: [
      {
        key: id === '' ? `path ${path}` : `id ${id.slice(0, 400)}`,
        title,
        body: rest,
        headings: isFirst ? headings.slice(1) : headings,
        labels: labelsOf(front('labels')),
        url: url ?? '',
        audience: audienceOf(one('audience')),
        language: languageOf(one('language')),
        updatedAt: momentOf(one('updated')),
      },
    ],
    problems: cut ? [{ file: path, fault: 'cut' }] : url === null ? [{ file: path, fault: 'address' }] : [],
  }
}

/** What the front matter says; null where it is none (a line of dashes at the top means little). */
function frontMatter(yaml: string): Front | null {
  let value: unknown
  try {
    value = parseYaml(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent' })
  } catch {
    // Broken front matter is part of the text.
    return null
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const known = new Map(Object.entries(value))
  const fields = fieldsIn([...known.keys()])
  return (field) => {
    const given: unknown = known.get(fields.get(field) ?? '')
    if (typeof given === 'string') return given
    return Array.isArray(given) ? given.filter((each): each is string => typeof each === 'string') : ''
  }
}

/** `guides/reset-your_password.md` → `Reset your password`. */
function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]{2,5}$/iu, '')
  const words = name.replace(/[-_]+/gu, ' ').trim().slice(0, LONGEST_TITLE)
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
