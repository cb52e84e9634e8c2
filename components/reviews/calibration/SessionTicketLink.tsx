import { i18n } from '@/components/i18n'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import { PageLink } from '../../ui/PageLink'

/** Leads to a ticket of a session. A session may come from elsewhere: only pages of the ticket's own helpdesk are led to. */
export function SessionTicketLink({ ticket }: { readonly ticket: CalibrationSession['tickets'][number] }) {
  const { site, key, url } = ticket
  const isOwnPage = site.startsWith('https://') && url.startsWith(`${site}/`)
  return <PageLink href={isOwnPage ? url : ''}>{i18n.t('calibration.blind.openTicket', { key })}</PageLink>
}
