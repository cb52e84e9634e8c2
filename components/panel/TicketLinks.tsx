import type { PastExample } from '@/lib/knowledge/article'
import { PageLink } from '../ui/PageLink'

/** Past tickets by their numbers, in a row. */
export function TicketLinks({ tickets }: { readonly tickets: readonly PastExample[] }) {
  return tickets.map(({ key, url }, at) => (
    <span key={key}>
      {at > 0 && ', '}
      <PageLink href={url}>{key}</PageLink>
    </span>
  ))
}
