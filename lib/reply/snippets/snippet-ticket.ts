import type { DraftFrame } from '../reply-draft'
import type { Snippet, SnippetCondition } from './snippet'

/** What a snippet is filled with, and by what it is chosen. Null where it could not be read. */
export interface SnippetTicket {
  readonly host: 'zendesk' | 'jira'
  readonly stage: NonNullable<SnippetCondition['stage']>
  readonly key: string
  readonly url: string
  readonly subject: string | null
  readonly status: string | null
  readonly priority: string | null
  readonly requester: string | null
  readonly organization: string | null
  /** Who has the ticket. */
  readonly agent: string | null
  readonly fields: readonly { readonly name: string; readonly value: string }[]
  readonly frame: DraftFrame
}

/** Whether a snippet is for this ticket. */
export function fitsTicket({ when }: Snippet, ticket: SnippetTicket): boolean {
  const { language, host, stage, field } = when
  return (
    (language === null || language === ticket.frame.language) &&
    (host === null || host === ticket.host) &&
    (stage === null || stage === ticket.stage) &&
    (field === null ||
      ticket.fields.some(({ name, value }) => isSame(name, field.name) && isSame(value, field.value)))
  )
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}
