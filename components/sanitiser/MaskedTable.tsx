import { useId } from 'react'
import { i18n } from '@/components/i18n'
import type { EvidencePlace } from '@/lib/evidence/evidence'
import type { PlaceCount } from '@/lib/privacy/clean/tally'
import { listWords, numberWords } from '../ui/number-words'
import { kindWords, placeWords } from './privacy-words'

export interface MaskedTableProps {
  readonly title: string
  readonly rows: readonly PlaceCount<EvidencePlace>[]
}

/** What was found, by kind and place. */
export function MaskedTable({ title, rows }: MaskedTableProps) {
  const id = useId()
  const sorted = [...rows].sort((a, b) => b.count - a.count)
  return (
    <section className="result-part" aria-labelledby={id}>
      <h2 id={id} className="result-title">
        {title}
      </h2>
      <table className="facts" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('sanitiser.column.kind')}</th>
            <th scope="col">{i18n.t('sanitiser.column.place')}</th>
            <th scope="col">{i18n.t('sanitiser.column.names')}</th>
            <th scope="col" className="facts-number">
              {i18n.t('sanitiser.column.count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ kind, place, names, count }) => (
            <tr key={`${kind} ${place}`} data-masked={`${kind} ${place}`}>
              <td>{kindWords(kind)}</td>
              <td>{placeWords(place)}</td>
              <td className="facts-names">{names.length > 0 ? listWords(names) : '–'}</td>
              <td className="facts-number">{numberWords(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
