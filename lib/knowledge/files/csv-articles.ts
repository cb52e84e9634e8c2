import Papa from 'papaparse'
import { unread, type DraftArticle, type FileProblem, type ReadFile } from './draft-article'
import { articleOfRecord } from './record-article'
import { fieldsIn, hasArticles } from './record-fields'

/** What table programs put before a text that looks like a formula. */
const SHIELDED = /^'(?=[=+\-@\t\r])/u
const MOST_NAMED = 12

/**
 * The articles of a table whose first line names its columns; commas, semicolons or tabs. A table with broken quotes is
 * refused, because from there on nobody knows where an article ends.
 */
export function readCsv(file: string, text: string): ReadFile {
  const lines = Papa.parse<string[]>(text, { skipEmptyLines: false })
  const broken = lines.errors.find(({ type }) => type === 'Quotes')
  if (broken) return unread(file, 'quotes', { place: (broken.row ?? 0) + 1 })
  const [head = [], ...rows] = lines.data
  const names = head.map((name) => name.trim())
  const fields = fieldsIn(names)
  if (!hasArticles(fields)) {
    const found = names.filter((name) => name !== '').map((name) => name.slice(0, 40))
    return unread(file, 'columns', { found: found.slice(0, MOST_NAMED) })
  }
  const columns = new Map([...fields].map(([field, name]) => [field, names.indexOf(name)]))
  const drafts: DraftArticle[] = []
  const problems: FileProblem[] = []
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue
    const { draft, odd } = articleOfRecord((field) => {
      const column = columns.get(field)
      return column === undefined ? '' : (row[column] ?? '').replace(SHIELDED, '')
    })
    // The row as table programs count it: the names are in row 1.
    if (odd !== null) problems.push({ file, fault: odd, place: index + 2 })
    if (draft) drafts.push(draft)
  }
  return { drafts, problems }
}
