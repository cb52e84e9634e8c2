import { i18n } from '#i18n'
import type { TicketView } from '@/lib/messaging/view'

/** How a helpdesk takes words out of a message: in words, and where it is done or explained. */
export interface Redaction {
  readonly text: string
  readonly link: string
  readonly address: string
}

/** Zendesk has redaction in the message's menu; Jira has editing and deleting of each comment. */
export function redactionOf({ host, site, key, url }: TicketView, messageId: string): Redaction {
  if (host === 'zendesk')
    return {
      text: i18n.t('posted.zendesk'),
      link: i18n.t('posted.zendeskLink'),
      address: 'https://support.zendesk.com/hc/en-us/search?query=redact%20ticket%20content',
    }
  if (!/^\d+$/.test(messageId))
    return {
      text: i18n.t('posted.jiraDescription'),
      link: i18n.t('posted.jiraDescriptionLink'),
      address: url,
    }
  return {
    text: i18n.t('posted.jira'),
    link: i18n.t('posted.jiraLink'),
    address: `${site}/browse/${encodeURIComponent(key)}?focusedCommentId=${messageId}`,
  }
}
