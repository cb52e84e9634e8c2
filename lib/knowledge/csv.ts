import Papa from 'papaparse'

/** Rows as CSV (RFC 4180), the first of them the names of the columns. What a table program would take for a formula is shielded by an apostrophe. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `${Papa.unparse(
    rows.map((row) => row.map(String)),
    { escapeFormulae: /^[=+\-@\t\r\n]/, newline: '\r\n' },
  )}\r\n`
}
