import { i18n } from '@/components/i18n'
import type { Suggestion } from '@/lib/knowledge/article'
import { TicketLinks } from './TicketLinks'
import './PastTickets.css'

/** How many of the tickets most like this one an article answered, with the nearest of them. */
export function PastTickets({ past: { count, of, nearest } }: Pick<Suggestion, 'past'>) {
  if (count === 0) return null
  return (
    <p className="past-tickets" data-past={count}>
      {i18n.t('assist.past', [String(count), String(of)])} <TicketLinks tickets={nearest} />
      {count > nearest.length && '…'}
    </p>
  )
}
