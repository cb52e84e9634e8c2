import { CircleAlert } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { PanelView } from '@/lib/messaging/view'
import { Action } from '../ui/Action'
import { Message } from '../ui/Message'
import { problemSentence, waits } from '../ui/problem-words'
import { clockWords } from '../ui/time-words'
import { useNow } from '../ui/use-now'
import { ReviewPlace } from './ReviewPlace'
import type { ReviewedTicket } from './review/reviewed-ticket'
import { useReread } from './use-reread'
import type { Reviewing } from './use-reviewing'
import './Failed.css'

export interface FailedProps {
  readonly view: Extract<PanelView, { kind: 'failed' }>
  readonly reviewing: Reviewing
}

const NOTHING_READ: ReviewedTicket = { messages: [], counts: { messagesRead: 0, messagesNotRead: 0 } }

/** A ticket that could not be read: what happened, what to do, and when. A review that was begun on it can still be saved. */
export function Failed({ view, reviewing }: FailedProps) {
  const now = useNow()
  const { busy, reread } = useReread(view)
  const { problem } = view
  const message = (
    <Message
      level={1}
      icon={<CircleAlert size={18} />}
      title={i18n.t('failed.title', { key: view.key })}
      action={
        <Action onPress={reread} busy={busy} disabled={waits(problem, now)}>
          {waits(problem, now)
            ? i18n.t('action.againAt', { time: clockWords(problem.retryAt, now) })
            : i18n.t('action.again')}
        </Action>
      }
    >
      <p role="alert">{problemSentence(problem, now)}</p>
    </Message>
  )
  if (!reviewing.on) return message
  return (
    <div className="failed">
      {message}
      <ReviewPlace ticket={NOTHING_READ} seen={problem.reason} active unread reviewing={reviewing} />
    </div>
  )
}
