import { ArrowRight, RotateCcw } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { Link } from 'react-aria-components/Link'
import { i18n } from '@/components/i18n'
import type { PracticeTicket } from '@/lib/practice/practice-ticket'
import { progressOf } from '@/lib/practice/practice-work'
import { scorePractice, type Practising } from '@/lib/practice/score-practice'
import { textFor } from '@/lib/rubric/localized'
import { Action } from '../ui/Action'
import { useAnnounce } from '../ui/Announcer'
import { BackLink } from '../ui/BackLink'
import { AnswerPart } from './AnswerPart'
import { ScorePart } from './ScorePart'
import { Thread } from './Thread'
import { TicketFields } from './TicketFields'
import { usePracticeWork } from './use-practice-work'
import './PracticeDesk.css'

export interface PracticeDeskProps {
  readonly ticket: PracticeTicket
  /** The one after it; null after the last. */
  readonly next: PracticeTicket | null
  readonly practising: Practising
}

/** One ticket: the thread to read, then to score, then to answer. */
export function PracticeDesk({ ticket, next, practising }: PracticeDeskProps) {
  const announce = useAnnounce()
  const { work, change, restart } = usePracticeWork(ticket.id)
  const { role, locale } = practising
  const card = useMemo(
    () => scorePractice(ticket, ticket.snapshot, ticket.rubric, { role, locale }),
    [ticket, role, locale],
  )
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus()
  }, [])
  const beginAgain = () => {
    restart()
    announce(i18n.t('practice.restarted'))
    heading.current?.focus()
  }
  return (
    <article className="practice-desk" data-practice={ticket.id} aria-labelledby="practice-ticket">
      <div className="practice-ticket-head">
        <BackLink href="#">{i18n.t('practice.all')}</BackLink>
        <h2 id="practice-ticket" ref={heading} tabIndex={-1} className="practice-ticket-title">
          {textFor(ticket.title, locale)}
        </h2>
        <p className="practice-lead">{textFor(ticket.about, locale)}</p>
      </div>
      <div className="practice-columns">
        {/* Whoever has no mouse scrolls it once it has the focus. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className="practice-reading" aria-labelledby="practice-thread" tabIndex={0}>
          <h3 id="practice-thread" className="practice-heading">
            {i18n.t('practice.thread.title')}
          </h3>
          <TicketFields snapshot={ticket.snapshot} now={ticket.now} />
          <Thread snapshot={ticket.snapshot} />
        </section>
        <div className="practice-doing">
          <ScorePart ticket={ticket} card={card} work={work} onChange={change} />
          <AnswerPart ticket={ticket} practising={practising} work={work} onChange={change} />
          <footer className="practice-foot">
            {progressOf(work) !== 'new' && (
              <Action icon={<RotateCcw size={14} aria-hidden />} onPress={beginAgain}>
                {i18n.t('practice.restart')}
              </Action>
            )}
            <Link className="action action-normal" href={next === null ? '#' : `#${next.id}`}>
              {i18n.t(next === null ? 'practice.toList' : 'practice.next')}
              <ArrowRight size={14} aria-hidden />
            </Link>
          </footer>
        </div>
      </div>
    </article>
  )
}
