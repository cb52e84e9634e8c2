import { PenLine } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { i18n } from '@/components/i18n'
import type { TicketView } from '@/lib/messaging/view'
import { DRAFT_ID } from '@/lib/ticket/draft-id'
import type { MessageEvidence } from '@/lib/ticket/evidence'
import { momentWords } from '../ui/time-words'
import { useReveal } from './use-reveal'

export interface QuoteButtonProps {
  readonly evidence: MessageEvidence
  /** Null where the message is not in the view. */
  readonly message: TicketView['messages'][number] | null
}

/** Words from the conversation; pressing them shows them there. */
export function QuoteButton({ evidence, message }: QuoteButtonProps) {
  const { report, show } = useReveal(evidence)
  const { messageId, quote } = evidence
  const inDraft = messageId === DRAFT_ID
  return (
    <>
      <Button className="quote quote-button" data-in-draft={inDraft} onPress={() => void show()}>
        <span className="quote-source">
          {inDraft ? (
            <span className="quote-draft">
              <PenLine size={11} aria-hidden />
              {i18n.t('quote.draft')}
            </span>
          ) : message === null ? (
            i18n.t('quote.message')
          ) : (
            <MessageSource message={message} />
          )}
          <span className="visually-hidden">{i18n.t(inDraft ? 'quote.showDraft' : 'quote.show')}</span>
        </span>
        <span className="quote-text" data-quote="">
          {quote}
        </span>
      </Button>
      {report !== null && (
        <p className="quote-report" data-quote-report="">
          {report}
        </p>
      )}
    </>
  )
}

function MessageSource({ message }: { readonly message: TicketView['messages'][number] }) {
  return (
    <>
      <span>{message.author}</span>
      {message.visibility !== 'unknown' && (
        <>
          <span aria-hidden="true">·</span>
          <span className={`quote-${message.visibility}`}>{i18n.t(`quote.${message.visibility}`)}</span>
        </>
      )}
      <span aria-hidden="true">·</span>
      <span>{momentWords(message.at)}</span>
    </>
  )
}
