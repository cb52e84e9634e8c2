import { z } from 'zod'
import { PAGE_CAPS } from './page-caps'

const word = z.string().max(PAGE_CAPS.word)

/** One message as a page shows it. */
export const pageMessage = z.strictObject({
  /** The host's id of the comment; null where the page does not name it. */
  id: z.string().max(100).nullable(),
  /** Empty where the page does not say. */
  author: word,
  role: z.enum(['requester', 'agent', 'system', 'unknown']),
  visibility: z.enum(['public', 'internal', 'unknown']),
  /** The page's own `datetime`, never its words (“two hours ago”); null where there is none. */
  at: word.nullable(),
  html: z.string().max(PAGE_CAPS.html),
  /** Names of attached files. */
  files: z.array(word).max(PAGE_CAPS.list),
})
export type PageMessage = z.infer<typeof pageMessage>

/**
 * What a host's page shows of one ticket, as its bridge found it: plain words and HTML, not yet understood. A key that is
 * absent is not shown; an empty word is shown as empty.
 */
export const pageTicket = z.strictObject({
  site: word,
  key: word,
  subject: word.optional(),
  /** In the language of the page. */
  status: word.optional(),
  /** The host's own code of the status, where the page carries one beside the word. */
  statusCode: word.optional(),
  priority: word.optional(),
  type: word.optional(),
  requester: word.optional(),
  assignee: word.optional(),
  group: word.optional(),
  /** A `datetime`. */
  created: word.optional(),
  updated: word.optional(),
  tags: z.array(word).max(PAGE_CAPS.list).optional(),
  customFields: z
    .array(z.strictObject({ id: word, name: word, value: word }))
    .max(PAGE_CAPS.list)
    .optional(),
  /** The oldest first, however the page shows them. Absent where no conversation is shown. */
  messages: z.array(pageMessage).max(PAGE_CAPS.messages).optional(),
  /** Messages that there are at least beyond those. */
  older: z.number().int().nonnegative(),
})
export type PageTicket = z.infer<typeof pageTicket>
