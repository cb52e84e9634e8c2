import type { Desk, DeskTicket } from '../desk'
import { ZENDESK_HOST } from '../ids'

function idOf(ticket: DeskTicket, index: number): string {
  return `8566255a-ece5-11e8-857d-${String(ticket.id * 100 + index).padStart(12, '0')}`
}

/** The conversations beside a ticket, as `/side_conversations` shows them. */
export function sideConversationsJson(ticket: DeskTicket, desk: Desk) {
  const side_conversations = ticket.around.sideConversations.map((one, index) => ({
    id: idOf(ticket, index),
    url: `https://${ZENDESK_HOST}/api/v2/tickets/${ticket.id}/side_conversations/${idOf(ticket, index)}`,
    ticket_id: ticket.id,
    subject: one.subject,
    preview_text: one.subject,
    state: one.state,
    participants: one.with.map((id) => {
      const { name, email, zendeskId } = desk.people.requirePerson(id)
      return { user_id: zendeskId, name, email }
    }),
    created_at: one.at,
    updated_at: one.at,
    message_added_at: one.at,
    state_updated_at: one.at,
  }))
  return { side_conversations, count: side_conversations.length, next_page: null, previous_page: null }
}

/** What the history says of them: that each was begun, and no more. */
export function sideConversationEvents(ticket: DeskTicket, firstId: number) {
  return ticket.around.sideConversations.map((one, index) => ({
    id: firstId + index,
    type: 'CollabThreadCreated',
    thread_id: idOf(ticket, index),
    subject: one.subject,
    recipient_count: one.with.length,
  }))
}
