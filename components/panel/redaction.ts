import { i18n } from '@/components/i18n'
import type { TicketView } from '@/lib/messaging/view'

interface Link {
  readonly words: string
  readonly address: string
}

/** How a helpdesk takes words out of a message. */
export interface Redaction {
  /** The same for all messages of one kind. */
  readonly text: string
  /** Where the helpdesk explains it; null where it does not need to. */
  readonly help: Link | null
  /** Where it is done; null where the message on screen is the place. */
  readonly place: Link | null
}

/**
 * Zendesk redacts in the menu of each message. In Jira a comment is edited or deleted and nothing of it stays; of a description
 * the history keeps what it was (looked up in November 2026).
 */
export function redactionOf({ host, site, key, url }: TicketView, messageId: string): Redaction {
  if (host === 'zendesk')
    return {
      text: i18n.t('posted.zendesk'),
      help: {
        words: i18n.t('posted.zendeskLink'),
        address: 'https://support.zendesk.com/hc/en-us/articles/4408846470170',
      },
      place: null,
    }
  if (!/^\d+$/.test(messageId))
    return {
      text: i18n.t('posted.jiraDescription'),
      help: null,
      place: { words: i18n.t('posted.jiraDescriptionLink'), address: url },
    }
  return {
    text: i18n.t('posted.jira'),
    help: null,
    place: {
      words: i18n.t('posted.jiraLink'),
      address: `${site}/browse/${encodeURIComponent(key)}?focusedCommentId=${messageId}`,
    },
  }
}
