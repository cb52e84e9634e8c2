import type { Suggestion } from '@/lib/knowledge/article'
import type { CallResult } from '@/lib/messaging/make-call'
import { ask } from '../desk'

/** Something that can be put into the reply box, or on the clipboard. */
export interface Insertable {
  readonly what: 'link' | 'reply' | 'note'
  /** What lands on the clipboard. */
  readonly text: string
  /** How it is called where the person is asked about it. */
  readonly title: string
  readonly insert: (evenIfPublic: boolean) => Promise<CallResult<'panel/insert-link'>>
}

/** The link of an article. */
export function linkOf({ articleId, url, title }: Suggestion): Insertable {
  return {
    what: 'link',
    text: url,
    title,
    insert: (evenIfPublic) => ask('panel/insert-link', { articleId, evenIfPublic }),
  }
}

/** A text for the customer. */
export function replyText(text: string): Insertable {
  return {
    what: 'reply',
    text,
    title: '',
    insert: () => ask('panel/insert-text', { text, onlyInternal: false }),
  }
}

/** A text that belongs into an internal note and nowhere else. */
export function noteText(text: string): Insertable {
  return {
    what: 'note',
    text,
    title: '',
    insert: () => ask('panel/insert-text', { text, onlyInternal: true }),
  }
}
