import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ACTS_OF_CODES, type Taught } from './codes'

/** A line that somebody wrote for this project: who speaks, what it says, and what it does. */
export interface Line {
  /** One file per writer. */
  readonly writer: string
  readonly role: string
  readonly acts: ReadonlySet<Taught>
  readonly text: string
}

const ROLES = ['S', 'C', 'A', 'N']

/**
 * The lines of all writers in a folder beside this file, ticket by ticket: role, codes and text between tabs, a blank line between tickets.
 * @throws Error with file and line when a line has not this form.
 */
export function readTickets(name: 'sentences' | 'reports'): Line[][] {
  const folder = fileURLToPath(new URL(`./${name}/`, import.meta.url))
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => ticketsOf(file, readFileSync(`${folder}${file}`, 'utf8')))
}

function ticketsOf(file: string, text: string): Line[][] {
  const tickets: Line[][] = [[]]
  text.split('\n').forEach((line, index) => {
    const [role = '', codes = '', sentence = ''] = line.split('\t')
    if (!line.trim()) tickets.push([])
    else if (!ROLES.includes(role) || !codes || !sentence.trim())
      throw new Error(`${file}:${index + 1}: role, codes and text are wanted, with tabs between them`)
    else tickets.at(-1)?.push({ writer: file.slice(0, -4), role, acts: actsOf(codes), text: sentence.trim() })
  })
  return tickets.filter((lines) => lines.length > 0)
}

function actsOf(codes: string): ReadonlySet<Taught> {
  return new Set(codes.split(',').flatMap((code) => ACTS_OF_CODES[code.trim()] ?? []))
}
