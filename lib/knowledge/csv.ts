import Papa from 'papaparse'

/** What a table program would take for a formula, and what was shielded already: so a shield can be taken off again. */
const FORMULA = /^'*[=+\-@\t\r\n]/

/**
 * Rows as CSV (RFC 4180), the first of them the names of the columns. A text that a table program would take for a formula is
 * shielded by an apostrophe; a number never is one, and stays a number where it is negative.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `${Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: FORMULA, newline: '\r\n' },
  )}\r\n`
}

/** A cell of {@link csvOf} as it was before it was shielded. */
export function withoutShield(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
