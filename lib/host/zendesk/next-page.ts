import { zendeskPaging } from './answers'

/**
 * The path of the page after an answer, whichever paging Zendesk chose; null at the end. Made from `first` and a cursor
 * or number, so that an address inside an answer never decides where we go.
 */
export function nextPage(first: string, answer: unknown, page: number): string | null {
  const paging = zendeskPaging.safeParse(answer)
  if (!paging.success) return null
  const { meta, next_page } = paging.data
  if (meta)
    return meta.has_more && meta.after_cursor
      ? `${first}&page[after]=${encodeURIComponent(meta.after_cursor)}`
      : null
  if (!next_page) return null
  return `${first.replace('page[size]=', 'per_page=')}&page=${page + 1}`
}

/** Whether an answer says that there is more after it. */
export function hasMore(answer: unknown): boolean {
  const paging = zendeskPaging.safeParse(answer)
  return paging.success && (paging.data.meta?.has_more === true || Boolean(paging.data.next_page))
}
