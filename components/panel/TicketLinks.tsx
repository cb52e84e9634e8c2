import { Fragment } from 'react'
import type { PastExample } from '@/lib/knowledge/article'
import { PageLink } from '../ui/PageLink'
import './TicketLinks.css'

/** Past tickets by their numbers, in a row. */
export function TicketLinks({ tickets }: { readonly tickets: readonly PastExample[] }) {
  return tickets.map(({ key, url }, at) => (
    <Fragment key={key}>
      {at > 0 && ', '}
      <span className="ticket-link">
        <PageLink href={url}>{key}</PageLink>
      </span>
    </Fragment>
  ))
}
