import { unread, type DraftArticle, type FileProblem, type ReadFile } from './draft-article'
import { articleOfRecord, type ReadRecord } from './record-article'
import { fieldsIn, hasArticles } from './record-fields'

/** Names under which a JSON object holds its articles. */
const LISTS = ['articles', 'items', 'results', 'records', 'data']
const MOST_NAMED = 12

/** The articles of a JSON file: a list of objects, or an object that holds one as `articles`. */
export function readJson(file: string, text: string): ReadFile {
  const value = parsed(text)
  // Some tools give a file of JSON lines the name of a JSON file.
  if (value === undefined)
    return linesOf(text).length > 1 && isJsonLines(text)
      ? readJsonLines(file, text)
      : unread(file, 'not-json')
  const list = listIn(value)
  if (list === null || list.length === 0) return unread(file, 'no-articles')
  const read = list.map((item, index) => ({ place: index + 1, record: recordOf(item) }))
  return collect(file, read, namesIn(list[0]))
}

/** The articles of a file with one JSON object a line; a broken line is left out, the rest is kept. */
export function readJsonLines(file: string, text: string): ReadFile {
  const lines = linesOf(text)
  const read = lines.map(({ line, place }) => {
    const value = parsed(line)
    return { place, record: isObject(value) ? recordOf(value) : ({ draft: null, odd: 'line' } as const) }
  })
  return collect(file, read, namesIn(parsed(lines[0]?.line ?? '')))
}

function collect(
  file: string,
  read: readonly { readonly place: number; readonly record: ReadRecord }[],
  names: readonly string[],
): ReadFile {
  const drafts: DraftArticle[] = []
  const problems: FileProblem[] = []
  for (const { place, record } of read) {
    if (record.odd !== null) problems.push({ file, fault: record.odd, place })
    if (record.draft) drafts.push(record.draft)
  }
  if (drafts.length === 0 && names.length > 0 && !hasArticles(fieldsIn(names)))
    return unread(file, 'columns', { found: names.slice(0, MOST_NAMED).map((name) => name.slice(0, 40)) })
  return { drafts, problems }
}

function recordOf(item: unknown): ReadRecord {
  if (!isObject(item)) return { draft: null, odd: 'line' }
  const fields = fieldsIn(Object.keys(item))
  return articleOfRecord((field) => {
    const name = fields.get(field)
    return name === undefined || !Object.hasOwn(item, name) ? '' : plainValue(item[name])
  })
}

/** Texts and figures as text, lists of them as lists; what is nested deeper says nothing. */
function plainValue(value: unknown): string | readonly string[] {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : ''
}

function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value
  if (!isObject(value)) return null
  for (const name of LISTS) {
    const list = Object.hasOwn(value, name) ? value[name] : null
    if (Array.isArray(list)) return list
  }
  return null
}

function linesOf(text: string): { line: string; place: number }[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), place: index + 1 }))
    .filter(({ line }) => line !== '')
}

function isJsonLines(text: string): boolean {
  return isObject(parsed(linesOf(text)[0]?.line ?? ''))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function namesIn(value: unknown): string[] {
  return isObject(value) ? Object.keys(value) : []
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
