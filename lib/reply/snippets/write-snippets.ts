import Papa from 'papaparse'
import { COLUMNS } from './read-snippets'
import type { Snippet } from './snippet'

/** Snippets as a file that {@link readSnippets} takes in again. */
export function writeJson(snippets: readonly Snippet[]): string {
  return `${JSON.stringify({ deskhand: 'snippets', version: 1, snippets }, null, 2)}\n`
}

/** Snippets as a table. What a table program would take for a formula is shielded by an apostrophe. */
export function writeCsv(snippets: readonly Snippet[]): string {
  const rows = snippets.map(({ title, text, kind, when }) => [
    title,
    text,
    kind,
    when.language ?? '',
    when.host ?? '',
    when.stage ?? '',
    when.field?.name ?? '',
    when.field?.value ?? '',
  ])
  return `${Papa.unparse([[...COLUMNS], ...rows], { escapeFormulae: /^[=+\-@\t\r]/, newline: '\r\n' })}\r\n`
}
