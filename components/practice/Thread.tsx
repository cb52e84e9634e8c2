import { Lock, Paperclip } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { valueOf } from '@/lib/ticket/field'
import type { Message, TicketSnapshot } from '@/lib/ticket/snapshot'
import { momentWords } from '../ui/time-words'
import './Thread.css'

/** The messages of a ticket, the oldest first; internal notes are marked as such. */
export function Thread({ snapshot }: { readonly snapshot: TicketSnapshot }) {
  return (
    <ol className="thread">
      {(valueOf(snapshot.messages) ?? []).map((message) => (
        <li key={message.id} className="thread-message" data-visibility={message.visibility}>
          <MessageHead message={message} />
          <p className="thread-text">{message.text}</p>
          {message.attachments.length > 0 && (
            <ul className="thread-files">
              {message.attachments.map(({ name }) => (
                <li key={name}>
                  <Paperclip size={12} aria-hidden />
                  {name}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}

function MessageHead({ message: { author, visibility, at } }: { readonly message: Message }) {
  return (
    <p className="thread-head">
      <span className="thread-author">{author.name}</span>
      <span>{i18n.t(author.role === 'agent' ? 'practice.thread.agent' : 'practice.thread.customer')}</span>
      {visibility === 'internal' && (
        <span className="thread-internal">
          <Lock size={12} aria-hidden />
          {i18n.t('quote.internal')}
        </span>
      )}
      <time dateTime={at}>{momentWords(at)}</time>
    </p>
  )
}
