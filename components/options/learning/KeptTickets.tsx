import { Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { KeptTicket } from '@/lib/messaging/past-ticket-calls'
import type { CallResponse } from '@/lib/messaging/protocol'
import { ask } from '../../desk'
import { PageLink } from '../../ui/PageLink'
import { Action } from '../../ui/Action'
import { useAnnounce } from '../../ui/Announcer'
import { IconAction } from '../../ui/IconAction'
import { TextBox } from '../../ui/TextBox'
import { Window } from '../../ui/Window'
import { fullMomentWords } from '../../ui/time-words'
import './KeptTickets.css'

type Found = CallResponse<'past-tickets/list'>

/** Tickets that are shown at first, and added by “Show more”. */
const PAGE = 25

export interface KeptTicketsProps {
  readonly onClose: () => void
  /** After one was erased. */
  readonly onErased: () => void
}

/** Everything that is kept of past tickets, to be looked through and erased one by one. */
export function KeptTickets({ onClose, onErased }: KeptTicketsProps) {
  const announce = useAnnounce()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let isCurrent = true
    const load = async () => {
      const answer = await ask('past-tickets/list', { query, from: 0, size: PAGE })
      if (!isCurrent) return
      setFailed(!answer.ok)
      if (answer.ok) setFound(answer.value)
    }
    void load()
    return () => {
      isCurrent = false
    }
  }, [query])
  const more = async (shown: Found) => {
    const answer = await ask('past-tickets/list', { query, from: shown.tickets.length, size: PAGE })
    setFailed(!answer.ok)
    if (answer.ok) setFound({ ...answer.value, tickets: [...shown.tickets, ...answer.value.tickets] })
  }
  const erase = async (shown: Found, { id, key }: KeptTicket) => {
    const answer = await ask('past-tickets/erase', { id })
    const isErased = answer.ok && answer.value.ok
    setFailed(!isErased)
    if (!isErased) return
    setFound({ tickets: shown.tickets.filter((one) => one.id !== id), total: shown.total - 1 })
    announce(i18n.t('learning.erasedOne', { key }))
    onErased()
  }
  const total = found?.total ?? 0
  return (
    <Window
      open
      title={i18n.t('learning.inspectTitle')}
      text={i18n.t('learning.inspectText')}
      onClose={onClose}
      choices={<Action onPress={onClose}>{i18n.t('learning.close')}</Action>}
    >
      <TextBox label={i18n.t('learning.find')} maxLength={200} value={query} onChange={setQuery} focusFirst />
      <p className="kept-count" role="status">
        {failed && i18n.t('learning.outcome.failed')}
        {!failed && found && (total === 0 ? i18n.t('learning.foundNone') : i18n.t('learning.found', total))}
      </p>
      <ul className="kept-list">
        {found?.tickets.map((ticket) => (
          <KeptRow key={ticket.id} ticket={ticket} onErase={() => void erase(found, ticket)} />
        ))}
      </ul>
      {found && total > found.tickets.length && (
        <Action onPress={() => void more(found)}>{i18n.t('learning.more')}</Action>
      )}
    </Window>
  )
}

function KeptRow({ ticket, onErase }: { readonly ticket: KeptTicket; readonly onErase: () => void }) {
  const { key, url, at, answers, terms, fields } = ticket
  return (
    <li className="kept-ticket" data-kept={key}>
      <div className="kept-head">
        <PageLink href={url}>{key}</PageLink>
        <span className="kept-when">{fullMomentWords(at)}</span>
        <IconAction label={i18n.t('learning.eraseOne', { key })} onPress={onErase}>
          <Trash2 size={14} aria-hidden />
        </IconAction>
      </div>
      <dl className="kept-parts">
        <dt>{i18n.t('learning.answers')}</dt>
        <dd>
          {answers.length === 0 && i18n.t('learning.noAnswers')}
          {answers.map(({ articleId, title, how }) => (
            <span key={articleId} className="kept-article">
              {title ?? i18n.t('learning.goneArticle')} ({i18n.t(HOW[how])})
            </span>
          ))}
        </dd>
        <dt>{i18n.t('learning.words')}</dt>
        <dd>{terms.length === 0 ? i18n.t('learning.noWords') : terms.join(', ')}</dd>
        {fields.length > 0 && (
          <>
            <dt>{i18n.t('learning.fields')}</dt>
            <dd>{fields.join(', ')}</dd>
          </>
        )}
      </dl>
    </li>
  )
}

const HOW = {
  linked: 'learning.how.linked',
  inserted: 'learning.how.inserted',
  solved: 'learning.how.solved',
  'not-this': 'learning.how.notThis',
} as const
