import { ClipboardList } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { CallRequest } from '@/lib/messaging/protocol'
import { Section } from '../../options/Section'
import { Action } from '../../ui/Action'
import { Message } from '../../ui/Message'
import { PickOne } from '../../ui/PickOne'
import { TextBox } from '../../ui/TextBox'
import { useAnswer } from '../../ui/use-answer'
import { LogRow } from './LogRow'
import { WholeReviewView } from './WholeReviewView'
import './ReviewLog.css'

/** Reviews that are shown at first, and added by “Show more”. */
const PAGE = 25

type Show = CallRequest<'reviews/list'>['show']
const SHOWN: readonly Show[] = ['all', 'mine', 'disputed', 'due']

/** All reviews, each with its history and what was said about it. */
export function ReviewLog() {
  const [open, setOpen] = useState<string | null>(reviewInAddress)
  const show = (id: string | null) => {
    setOpen(id)
    history.replaceState(null, '', id === null ? '#log' : `#log/${id}`)
  }
  return open === null ? <LogList onOpen={show} /> : <WholeReviewView id={open} onBack={() => show(null)} />
}

function LogList({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const [query, setQuery] = useState('')
  const [show, setShow] = useState<Show>('all')
  const [size, setSize] = useState(PAGE)
  const request = JSON.stringify({ query, show, from: 0, size })
  const { value, failed, again } = useAnswer('reviews/list', request, ['reviews'])
  const isNone = value?.total === 0
  const isFiltered = query.trim() !== '' || show !== 'all'
  return (
    <Section title={i18n.t('reviewLog.title')} text={i18n.t('reviewLog.text')}>
      <div className="log-filters">
        <TextBox label={i18n.t('reviewLog.find')} maxLength={200} value={query} onChange={setQuery} />
        <PickOne
          label={i18n.t('reviewLog.show')}
          value={show}
          options={SHOWN.map((one) => ({ value: one, name: i18n.t(`reviewLog.shown.${one}`) }))}
          onChange={setShow}
        />
      </div>
      {failed && (
        <div className="log-fault" role="alert">
          <p>{i18n.t('reviewLog.unanswered')}</p>
          <Action onPress={again}>{i18n.t('action.again')}</Action>
        </div>
      )}
      {isNone && !isFiltered && (
        <Message icon={<ClipboardList size={18} />} title={i18n.t('reviewLog.none')}>
          {i18n.t('reviewLog.noneText')}
        </Message>
      )}
      {value && !(isNone && !isFiltered) && (
        <p className="log-count" role="status">
          {isNone ? i18n.t('reviewLog.foundNone') : i18n.t('reviewLog.found', value.total)}
        </p>
      )}
      {value && value.reviews.length > 0 && (
        <ul className="rows">
          {value.reviews.map((review) => (
            <LogRow key={review.id} review={review} onOpen={() => onOpen(review.id)} />
          ))}
        </ul>
      )}
      {value && value.total > value.reviews.length && size < 100 && (
        <Action onPress={() => setSize(Math.min(100, size + PAGE))}>{i18n.t('reviewLog.more')}</Action>
      )}
      {value && value.total > 100 && size >= 100 && <p className="log-count">{i18n.t('reviewLog.narrow')}</p>}
    </Section>
  )
}

function reviewInAddress(): string | null {
  return /^#log\/([0-9a-f-]{36})$/.exec(location.hash)?.[1] ?? null
}
