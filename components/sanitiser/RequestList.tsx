import { useId } from 'react'
import { i18n } from '@/components/i18n'
import type { RequestFact } from '@/lib/evidence/har-facts'
import { numberWords } from '../ui/number-words'
import { RequestRow } from './RequestRow'

export interface RequestListProps {
  readonly title: string
  /** Said when there is none. */
  readonly none: string
  readonly requests: readonly RequestFact[]
  /** How many there are in the file; the list may hold fewer. */
  readonly total: number
  /** A command by itself has no answer to tell. */
  readonly alone?: boolean
}

/** Requests of one kind, each with its command to copy. */
export function RequestList({ title, none, requests, total, alone = false }: RequestListProps) {
  const id = useId()
  return (
    <section className="result-part" aria-labelledby={id}>
      <h2 id={id} className="result-title">
        {title} {total > 0 && !alone && <span className="result-count">{numberWords(total)}</span>}
      </h2>
      {requests.length === 0 && <p className="rows-none">{none}</p>}
      {requests.length > 0 && (
        <ul className="rows">
          {requests.map((request) => (
            <RequestRow key={request.index} request={request} alone={alone} />
          ))}
        </ul>
      )}
      {total > requests.length && requests.length > 0 && (
        <p className="result-more">{i18n.t('sanitiser.more', total - requests.length)}</p>
      )}
    </section>
  )
}
