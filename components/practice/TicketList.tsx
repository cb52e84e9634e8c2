import { ArrowRight, Circle, CircleCheck, CircleDashed, PartyPopper } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-aria-components/Link'
import { i18n } from '@/components/i18n'
import type { PracticeTicket } from '@/lib/practice/practice-ticket'
import { progressOf, type Progress } from '@/lib/practice/practice-work'
import { textFor } from '@/lib/rubric/localized'
import { Action } from '../ui/Action'
import { useAnnounce } from '../ui/Announcer'
import { uiLocale } from '../ui/locale'
import { Message } from '../ui/Message'
import { forgetWork, workOn } from './use-practice-work'
import './TicketList.css'

const ICON = { new: Circle, begun: CircleDashed, done: CircleCheck } as const satisfies Record<
  Progress,
  unknown
>

export interface TicketListProps {
  readonly tickets: readonly PracticeTicket[]
  /** Whether the person came back to it from a ticket: then its heading has the focus. */
  readonly focusFirst: boolean
}

/** The tickets to choose from, with how far each is. */
export function TicketList({ tickets, focusFirst }: TicketListProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focusFirst) heading.current?.focus()
  }, [focusFirst])
  const announce = useAnnounce()
  const readProgress = () => tickets.map(({ id }) => progressOf(workOn(id)))
  const [progress, setProgress] = useState(readProgress)
  const done = progress.filter((each) => each === 'done').length
  const begun = progress.filter((each) => each !== 'new').length
  const beginAgain = () => {
    forgetWork(tickets.map(({ id }) => id))
    setProgress(readProgress())
    announce(i18n.t('practice.list.forgotten'))
  }
  return (
    <section className="practice-tickets" data-practice="list" aria-labelledby="practice-tickets">
      {done === tickets.length && (
        <Message
          icon={<PartyPopper size={22} aria-hidden />}
          title={i18n.t('practice.list.allDone')}
          level={2}
        >
          {i18n.t('practice.list.allDoneText')}
        </Message>
      )}
      <div className="practice-bar">
        <h2 id="practice-tickets" ref={heading} tabIndex={-1} className="practice-heading">
          {i18n.t('practice.list.title')}
        </h2>
        <p className="practice-count">{i18n.t('practice.list.done', { done, all: tickets.length })}</p>
        {begun > 0 && (
          <Action kind="plain" onPress={beginAgain}>
            {i18n.t('practice.list.again')}
          </Action>
        )}
      </div>
      <ol className="practice-list">
        {tickets.map((ticket, index) => (
          <li key={ticket.id}>
            <Card ticket={ticket} progress={progress[index] ?? 'new'} />
          </li>
        ))}
      </ol>
      <p className="practice-kept">{i18n.t('practice.list.kept')}</p>
    </section>
  )
}

function Card({ ticket, progress }: { readonly ticket: PracticeTicket; readonly progress: Progress }) {
  const Icon = ICON[progress]
  const locale = uiLocale()
  return (
    <Link className="practice-card" href={`#${ticket.id}`} data-practice-ticket={ticket.id}>
      <span className="practice-card-name">{textFor(ticket.title, locale)}</span>
      <span className="practice-card-about">{textFor(ticket.about, locale)}</span>
      <span className="practice-card-foot">
        <span className={`practice-progress practice-progress-${progress}`}>
          <Icon size={14} aria-hidden />
          {i18n.t(`practice.progress.${progress}`)}
        </span>
        <span>{i18n.t(`practice.task.${ticket.task.kind}`)}</span>
        <ArrowRight className="practice-card-go" size={15} aria-hidden />
      </span>
    </Link>
  )
}
