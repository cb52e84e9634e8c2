/**
 * What at most is taken from a page that is read in place of the API, so that its facts cross in one message. Alone
 * here, because the bridge needs the figures and carries no schema.
 */
export const PAGE_CAPS = {
  /** Messages, the newest; a page seldom has more than 50 loaded. */
  messages: 500,
  /** Characters of one message's HTML; hosts allow 64 kB (Zendesk) and 32 kB (Jira) for a comment. */
  html: 200_000,
  /** Characters of HTML of all messages; the oldest go first. */
  allHtml: 4_000_000,
  /** Characters of a word or name. */
  word: 1_000,
  /** Tags, fields of the form, or files of one message. */
  list: 300,
} as const
