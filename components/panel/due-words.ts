import { i18n } from '#i18n'
import type { TicketView } from '@/lib/messaging/view'
import { durationWords } from '../ui/time-words'
import type { Tone } from '../ui/tone'

/** Less than this before a target, its mark warns; in ms. */
const SOON = 60 * 60_000

/** What is due next, in words and as a tone. */
export function dueWords(ticket: TicketView, now: number): { readonly text: string; readonly tone: Tone } {
  if (ticket.due === null)
    return { text: i18n.t(ticket.dueUnknown ? 'due.unknown' : 'due.none'), tone: 'neutral' }
  const left = Date.parse(ticket.due.at) - now
  const time = durationWords(left) ?? i18n.t('due.now')
  const tone: Tone = left < 0 ? 'bad' : left < SOON ? 'warn' : 'good'
  if (ticket.due.kind === 'update')
    return { text: i18n.t(left < 0 ? 'due.updateLate' : 'due.updateIn', { time }), tone }
  return { text: i18n.t(left < 0 ? 'due.slaLate' : 'due.slaIn', { name: ticket.due.name, time }), tone }
}
