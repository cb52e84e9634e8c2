import { lazy, Suspense } from 'react'
import { i18n } from '@/components/i18n'
import type { ReviewedTicket } from './review/reviewed-ticket'
import type { Reviewing } from './use-reviewing'

/** Fetched only by panels of people who review. */
const ReviewTab = lazy(() => import('./review/ReviewTab'))

export interface ReviewPlaceProps {
  readonly ticket: ReviewedTicket
  /** Changes when the ticket was read again. */
  readonly seen: string
  readonly active: boolean
  readonly reviewing: Reviewing
  /** Whether the ticket could not be read. */
  readonly unread?: boolean
}

/** Where the review of a ticket stands, with what is shown until its code is there. */
export function ReviewPlace({ reviewing, unread = false, ...props }: ReviewPlaceProps) {
  return (
    <Suspense fallback={<p role="status">{i18n.t('reviewTab.waiting')}</p>}>
      <ReviewTab
        {...props}
        unread={unread}
        arrived={reviewing.arrived}
        looked={reviewing.looked}
        onStanding={reviewing.tell}
      />
    </Suspense>
  )
}
