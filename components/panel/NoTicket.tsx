import { BookOpen, Gauge, Send } from 'lucide-react'
import type { ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import type { PanelView } from '@/lib/messaging/view'
import { Message } from '../ui/Message'
import { ProblemStrip } from './ProblemStrip'
import { SourceList } from './SourceList'
import './NoTicket.css'

export interface NoTicketProps {
  readonly view: Extract<PanelView, { kind: 'no-ticket' }>
  readonly icon: ReactNode
}

/** What Deskhand will do here, and how the knowledge base stands meanwhile. */
export function NoTicket({ view, icon }: NoTicketProps) {
  return (
    <>
      <ProblemStrip problems={view.problems} />
      <Message level={1} icon={icon} title={i18n.t('noTicket.title')}>
        <p>{i18n.t('noTicket.text')}</p>
        <ul className="no-ticket-list">
          <li>
            <BookOpen size={15} aria-hidden />
            {i18n.t('noTicket.assist')}
          </li>
          <li>
            <Gauge size={15} aria-hidden />
            {i18n.t('noTicket.quality')}
          </li>
          <li>
            <Send size={15} aria-hidden />
            {i18n.t('noTicket.escalate')}
          </li>
        </ul>
      </Message>
      <section className="no-ticket-knowledge" aria-labelledby="no-ticket-knowledge">
        <h2 id="no-ticket-knowledge" className="section-title">
          {i18n.t('knowledge.label')}
        </h2>
        <SourceList sources={view.sources} />
      </section>
    </>
  )
}
