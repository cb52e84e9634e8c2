import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { i18n } from '@/components/i18n'
import type { TicketView } from '@/lib/messaging/view'
import { DRAFT_ID } from '@/lib/ticket/draft-id'
import type { MessageEvidence } from '@/lib/ticket/evidence'
import { ask } from '../desk'
import { useAnnounce } from '../ui/Announcer'
import { momentWords } from '../ui/time-words'

export interface QuoteButtonProps {
  readonly evidence: MessageEvidence
  /** Null where the message is not in the view. */
  readonly message: TicketView['messages'][number] | null
}

/** Words from the conversation; pressing them shows them there. */
export function QuoteButton({ evidence: { messageId, quote }, message }: QuoteButtonProps) {
  const announce = useAnnounce()
  const [lost, setLost] = useState(false)
  const inDraft = messageId === DRAFT_ID
  const show = async () => {
    const answer = await ask('panel/reveal', { messageId, quote })
    const shown = answer.ok && answer.value.ok
    setLost(!shown)
    announce(i18n.t(!shown ? 'quote.notHere' : inDraft ? 'quote.shownInDraft' : 'quote.shown'))
  }
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
      {lost && <p className="quote-report">{i18n.t('quote.notHere')}</p>}
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
