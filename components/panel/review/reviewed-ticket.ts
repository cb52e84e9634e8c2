import { createContext, useContext } from 'react'
import type { TicketView } from '@/lib/messaging/view'
import type { MessageCounts } from '../../ui/because-words'

/** What is known of the ticket under review, to name its quotes. */
export interface ReviewedTicket {
  /** Empty where the ticket cannot be read any more. */
  readonly messages: TicketView['messages']
  readonly counts: MessageCounts
}

const Context = createContext<ReviewedTicket>({
  messages: [],
  counts: { messagesRead: 0, messagesNotRead: 0 },
})
export const ReviewedProvider = Context.Provider

export function useReviewed(): ReviewedTicket {
  return useContext(Context)
}
