import type { WordTable } from './chart'

export interface WordTableViewProps {
  /** Its accessible name. */
  readonly title: string
  readonly table: WordTable
}

/** Figures as a table; it scrolls in its own place where it is long. */
export function WordTableView({ title, table: { columns, rows, words = 1 } }: WordTableViewProps) {
  return (
    // The keyboard must reach what scrolls.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="word-table-place" role="group" aria-label={title} tabIndex={0}>
      <table className="word-table">
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={at} scope="col" data-words={at < words}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row" data-words>
                    {cell}
                  </th>
                ) : (
                  <td key={at} data-words={at < words}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
