import type { TicketView } from '@/lib/messaging/view'
import type { Evidence } from '@/lib/ticket/evidence'
import { fieldWord } from '../ui/field-words'
import { QuoteButton } from './QuoteButton'
import './Quote.css'

export interface QuoteProps {
  readonly evidence: Evidence
  readonly messages: TicketView['messages']
}

/** One piece of evidence: words from the conversation that can be shown there, or a field of the ticket. */
export function Quote({ evidence, messages }: QuoteProps) {
  if (!('field' in evidence))
    return (
      <QuoteButton
        evidence={evidence}
        message={messages.find(({ id }) => id === evidence.messageId) ?? null}
      />
    )
  return (
    <div className="quote">
      <span className="quote-source">{fieldWord(evidence.field)}</span>
      <q className="quote-text" data-quote="">
        {evidence.quote}
      </q>
    </div>
  )
}
