import type { ScoredCriterion, ScoredTicket } from './scored-ticket'

type Cell = string | number | boolean | null | undefined

/** Beginnings that spreadsheets take for a formula. */
const FORMULA = /^[=+\-@\t\r\n]/
/** Between the quotes of one criterion. */
const GLUE = ' | '

/** Tickets as CSV (RFC 4180), a line each; every ticket must have been scored by the same packs. */
export function csvOf(tickets: readonly ScoredTicket[]): string {
  const rubrics = (['hygiene', 'escalation'] as const).filter((name) => tickets.some((one) => one[name]))
  const columns = rubrics.flatMap((rubric) =>
    (tickets[0]?.[rubric]?.criteria ?? []).map(({ id }) => ({ rubric, id })),
  )
  const find = (
    ticket: ScoredTicket,
    { rubric, id }: (typeof columns)[number],
  ): ScoredCriterion | undefined => ticket[rubric]?.criteria.find((one) => one.id === id)
  const head = [
    'id',
    ...rubrics.flatMap((name) => [
      `${name}.score`,
      name === 'hygiene' ? 'hygiene.judged' : 'escalation.ready',
    ]),
    ...columns.map(({ rubric, id }) => `${rubric}.${id}`),
    ...columns.map(({ rubric, id }) => `${rubric}.${id}.quotes`),
  ]
  const rows = tickets.map((ticket) => [
    ticket.id,
    ...rubrics.flatMap((name) => [
      ticket[name]?.score,
      name === 'hygiene' ? ticket.hygiene?.judged : ticket.escalation?.ready,
    ]),
    ...columns.map((column) => find(ticket, column)?.verdict),
    ...columns.map((column) => find(ticket, column)?.quotes.join(GLUE)),
  ])
  return [head, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
}

/** A cell that no spreadsheet runs: what looks like a formula gets an apostrophe before it. */
export function cellOf(value: Cell): string {
  const text = value === null || value === undefined ? '' : String(value)
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
