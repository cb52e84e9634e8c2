import { ClipboardList } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { CallRequest } from '@/lib/messaging/protocol'
import { Section } from '../../options/Section'
import { Action } from '../../ui/Action'
import { Fault } from '../../ui/Fault'
import { Message } from '../../ui/Message'
import { numberWords } from '../../ui/number-words'
import { PickOne } from '../../ui/PickOne'
import { TextBox } from '../../ui/TextBox'
import { useAnswer } from '../../ui/use-answer'
import { LogRow } from './LogRow'

/** Reviews that are shown at once. */
const SIZE = 25

/** Which reviews the list shows, and from which on. */
export type LogFilter = Pick<CallRequest<'reviews/list'>, 'query' | 'show' | 'from'>
export const NO_LOG_FILTER: LogFilter = { query: '', show: 'all', from: 0 }
const SHOWN: readonly LogFilter['show'][] = ['all', 'mine', 'disputed', 'due']

export interface LogListProps {
  readonly filter: LogFilter
  readonly onFilter: (filter: LogFilter) => void
  /** The review from which the person comes back; null where they come from elsewhere. */
  readonly left: string | null
  readonly onOpen: (id: string) => void
}

/** Reviews, the newest first, and the ways to find one. */
export function LogList({ filter, onFilter, left, onOpen }: LogListProps) {
  const request = JSON.stringify({ ...filter, size: SIZE })
  const { value, failed, again } = useAnswer('reviews/list', request, ['reviews'])
  const isFiltered = filter.query.trim() !== '' || filter.show !== 'all'
  const isEmpty = value?.total === 0 && !isFiltered
  return (
    <Section title={i18n.t('reviewLog.title')} text={i18n.t('reviewLog.text')}>
      {failed && <Fault onAgain={again}>{i18n.t('reviewLog.unanswered')}</Fault>}
      {value === null && !failed && <p role="status">{i18n.t('reviewLog.reading')}</p>}
      {isEmpty && (
        <Message icon={<ClipboardList size={18} />} title={i18n.t('reviewLog.none')}>
          {i18n.t('reviewLog.noneText')}
        </Message>
      )}
      {value && !isEmpty && (
        <>
          <div className="part-line log-filters">
            <TextBox
              label={i18n.t('reviewLog.find')}
              maxLength={200}
              value={filter.query}
              onChange={(query) => onFilter({ ...filter, query, from: 0 })}
            />
            <PickOne
              label={i18n.t('reviewLog.show')}
              value={filter.show}
              options={SHOWN.map((one) => ({ value: one, name: i18n.t(`reviewLog.shown.${one}`) }))}
              onChange={(show) => onFilter({ ...filter, show, from: 0 })}
            />
          </div>
          <p className="part-note" role="status">
            {countWords(filter.from, value.reviews.length, value.total)}
          </p>
          {value.reviews.length > 0 && (
            <ul className="rows" aria-label={i18n.t('reviewLog.title')}>
              {value.reviews.map((review) => (
                <LogRow
                  key={review.id}
                  review={review}
                  focusFirst={review.id === left}
                  onOpen={() => onOpen(review.id)}
                />
              ))}
            </ul>
          )}
          <LogPages filter={filter} total={value.total} onFilter={onFilter} />
        </>
      )}
    </Section>
  )
}

function countWords(from: number, shown: number, total: number): string {
  if (total === 0) return i18n.t('reviewLog.foundNone')
  if (total <= SIZE) return i18n.t('reviewLog.found', total)
  return i18n.t('reviewLog.foundOf', {
    first: numberWords(from + 1),
    last: numberWords(from + shown),
    total: numberWords(total),
  })
}

interface LogPagesProps extends Pick<LogListProps, 'filter' | 'onFilter'> {
  readonly total: number
}

function LogPages({ filter, total, onFilter }: LogPagesProps) {
  const { from } = filter
  if (total <= SIZE && from === 0) return null
  return (
    <div className="part-line">
      <Action disabled={from === 0} onPress={() => onFilter({ ...filter, from: Math.max(0, from - SIZE) })}>
        {i18n.t('reviewLog.newer')}
      </Action>
      <Action disabled={from + SIZE >= total} onPress={() => onFilter({ ...filter, from: from + SIZE })}>
        {i18n.t('reviewLog.older')}
      </Action>
    </div>
  )
}
