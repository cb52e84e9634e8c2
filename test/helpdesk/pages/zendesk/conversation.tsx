import { useEffect, useId, useRef, useState, type RefObject } from 'react'
import { Avatar } from '../avatar'
import { Icon } from '../icon'
import { label } from '../labels'
import { shortMoment, wholeMoment } from '../moments'
import { useBatches } from '../use-batches'
import type { Comment, TicketData } from './answers'

/** Messages with more letters are folded, except the newest. */
const FOLD_FROM = 1500

/** The conversation, the newest message at the bottom. */
export function Conversation({ data }: { data: TicketData }) {
  const { shown, isLoading, showMore } = useBatches()
  const log = useRef<HTMLDivElement>(null)
  const { comments } = data
  const isLong = comments.length > shown
  useStayAtEnd(log, comments.length)
  return (
    <div className="log" ref={log} role="log" data-test-id="omni-log-container">
      {isLong && (
        <button
          type="button"
          className="show-more"
          data-test-id="convolog-show-more-button"
          disabled={isLoading}
          onClick={showMore}
        >
          {isLoading ? label('loading') : `${label('showMore')} (${comments.length - shown})`}
        </button>
      )}
      {comments.slice(-shown).map((comment) => (
        <Message key={comment.id} comment={comment} data={data} isNewest={comment === comments.at(-1)} />
      ))}
      {comments.length === 0 && <p className="no-messages">No conversation yet.</p>}
    </div>
  )
}

/** Shows the newest message when the pane appears, is resized, or gets one more. */
function useStayAtEnd(log: RefObject<HTMLDivElement | null>, count: number): void {
  useEffect(() => {
    const element = log.current
    if (!element) return
    let isAtEnd = true
    const toEnd = () => isAtEnd && element.scrollTo({ top: element.scrollHeight })
    const look = () => {
      isAtEnd = element.scrollTop + element.clientHeight > element.scrollHeight - 40
    }
    const observer = new ResizeObserver(toEnd)
    observer.observe(element)
    element.addEventListener('scroll', look)
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [log, count])
}

function Message(props: { comment: Comment; data: TicketData; isNewest: boolean }) {
  const { comment, data, isNewest } = props
  const author = data.users.get(comment.author_id)
  const name = author?.name ?? 'Zendesk'
  const type = !comment.public ? 'internal' : author?.role === 'end-user' ? 'end-user' : 'agent'
  return (
    <article className="message" data-test-id="omni-log-comment-item">
      <Avatar name={name} size={30} />
      <div className="message-main">
        <header className="message-head">
          <strong data-test-id="omni-log-item-sender">{name}</strong>
          {type === 'internal' && (
            <span className="note-tag" data-test-id="omni-log-internal-note-tag">
              {label('internal')}
            </span>
          )}
          <time
            data-test-id="timestamp-relative"
            dateTime={comment.created_at}
            title={wholeMoment(comment.created_at)}
          >
            {shortMoment(comment.created_at)}
          </time>
        </header>
        <MessageBody html={comment.html_body} type={type} canFold={!isNewest} />
        {comment.attachments.map((file) => (
          <a key={file.id} className="file" href={file.content_url}>
            <Icon name="clip" size={15} />
            {file.file_name} <small>{Math.max(1, Math.round(file.size / 1024))} kB</small>
          </a>
        ))}
      </div>
    </article>
  )
}

/** `type` is an attribute the real page sets, though no such attribute exists in HTML for a `div`. */
function MessageBody(props: { html: string; type: 'agent' | 'end-user' | 'internal'; canFold: boolean }) {
  const { html, type, canFold } = props
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const attributes = { type, 'data-test-id': 'omni-log-item-message' }
  const isLong = canFold && html.replace(/<[^>]+>/g, '').length > FOLD_FROM
  return (
    <div className="bubble" {...attributes}>
      <div
        id={id}
        className="message-text"
        data-folded={isLong && !isOpen}
        data-test-id="omni-log-message-content"
        dangerouslySetInnerHTML={{ __html: html }}
      />
      {isLong && (
        <button
          type="button"
          className="fold"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {label(isOpen ? 'showLess' : 'showWhole')}
        </button>
      )}
    </div>
  )
}
