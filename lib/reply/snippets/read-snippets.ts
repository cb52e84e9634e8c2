import Papa from 'papaparse'
import { z } from 'zod'
import { ALWAYS, MOST_SNIPPETS, snippet, type Snippet } from './snippet'

/** Longest file that is read, in characters. */
export const LONGEST_FILE = 3_000_000

/** Why a file was not taken in. Nothing of it was then. */
export type SnippetFault =
  | { readonly reason: 'too-long' | 'no-json' | 'no-snippets' | 'too-many' }
  | { readonly reason: 'no-column' | 'unknown-column'; readonly column: string }
  /** `place`: the number of the snippet in the file, from 1. */
  | { readonly reason: 'invalid'; readonly place: number; readonly field: string }
  | { readonly reason: 'twice'; readonly place: number; readonly title: string }

export type ReadSnippets =
  | { readonly ok: true; readonly snippets: readonly Snippet[] }
  | { readonly ok: false; readonly fault: SnippetFault }

const file = z.strictObject({
  deskhand: z.literal('snippets'),
  version: z.literal(1),
  snippets: z.array(z.unknown()),
})
/** The columns of a table of snippets; only the first two must be there. */
export const COLUMNS = ['title', 'text', 'kind', 'language', 'host', 'stage', 'field', 'value'] as const
/** What {@link writeCsv} puts before a text that a table program would take for a formula. */
const SHIELDED = /^'(?=[=+\-@\t\r])/
const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** Reads a file of snippets: JSON when it begins like JSON, else a table with commas or semicolons. Whole or not at all. */
export function readSnippets(text: string): ReadSnippets {
  if (text.length > LONGEST_FILE) return refuse({ reason: 'too-long' })
  const plain = text.replace(/^\ufeff/, '')
  return /^\s{0,100}[[{]/.test(plain) ? readJson(plain) : readCsv(plain)
}

function readJson(text: string): ReadSnippets {
  let value: unknown
  try {
    value = JSON.parse(text, (key: string, each: unknown) => {
      if (REFUSED_KEYS.has(key)) throw new SyntaxError('a key that is not allowed')
      return each
    })
  } catch {
    // Broken JSON, a refused key or nesting without end: none of them is a file of ours.
    return refuse({ reason: 'no-json' })
  }
  const parsed = file.safeParse(value)
  return parsed.success ? check(parsed.data.snippets) : refuse({ reason: 'no-snippets' })
}

function readCsv(text: string): ReadSnippets {
  const { data, meta } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', preview: MOST_SNIPPETS + 2 })
  if (meta.aborted) return refuse({ reason: 'no-snippets' })
  const [head = [], ...rows] = data
  const columns = head.map((name) => name.trim().toLowerCase())
  const unknown = columns.find((name) => !COLUMNS.some((known) => known === name))
  if (unknown !== undefined) return refuse({ reason: 'unknown-column', column: unknown.slice(0, 40) })
  const missing = (['title', 'text'] as const).find((name) => !columns.includes(name))
  if (missing !== undefined) return refuse({ reason: 'no-column', column: missing })
  return check(rows.map((row) => fromRow((name) => (row[columns.indexOf(name)] ?? '').replace(SHIELDED, ''))))
}

function fromRow(cell: (name: (typeof COLUMNS)[number]) => string): unknown {
  const optional = (name: 'language' | 'host' | 'stage') => cell(name).trim().toLowerCase() || null
  const [name, value] = [cell('field').trim(), cell('value').trim()]
  return {
    title: cell('title'),
    text: cell('text'),
    kind: cell('kind').trim().toLowerCase() || 'reply',
    when: {
      ...ALWAYS,
      language: optional('language'),
      host: optional('host'),
      stage: optional('stage'),
      field: name === '' && value === '' ? null : { name, value },
    },
  }
}

function check(items: readonly unknown[]): ReadSnippets {
  if (items.length === 0) return refuse({ reason: 'no-snippets' })
  if (items.length > MOST_SNIPPETS) return refuse({ reason: 'too-many' })
  const snippets: Snippet[] = []
  const titles = new Set<string>()
  for (const [index, item] of items.entries()) {
    const parsed = snippet.safeParse(item)
    const place = index + 1
    if (!parsed.success)
      return refuse({ reason: 'invalid', place, field: parsed.error.issues[0]?.path.join('.') || 'title' })
    const { title } = parsed.data
    if (titles.has(title.toLowerCase())) return refuse({ reason: 'twice', place, title })
    titles.add(title.toLowerCase())
    snippets.push(parsed.data)
  }
  return { ok: true, snippets }
}

function refuse(fault: SnippetFault): ReadSnippets {
  return { ok: false, fault }
}

/** Snippets with others taken in: one of the same title is replaced, the rest stay. Null when that would be too many. */
export function withSnippets(known: readonly Snippet[], taken: readonly Snippet[]): Snippet[] | null {
  const titles = new Set(taken.map(({ title }) => title.toLowerCase()))
  const all = [...known.filter(({ title }) => !titles.has(title.toLowerCase())), ...taken]
  return all.length > MOST_SNIPPETS ? null : all
}
