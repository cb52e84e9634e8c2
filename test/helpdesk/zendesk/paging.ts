import { ZENDESK_HOST } from '../ids'
import { json, type Ask, type Reply } from '../reply'

interface PageOptions<R> {
  /** Name of the list in the answer. */
  readonly name: string
  /** Page length where none is asked for. */
  readonly size: number
  /** Keys to add to the answer, made of the items on the page. */
  readonly sideload?: (items: readonly R[]) => Record<string, unknown>
  /** Whether offset pages name their number, as the Help Center does. */
  readonly numbered?: boolean
}

const MOST_PER_PAGE = 100
const LAST_OFFSET = 10_000

/** One page of a list: by cursor when `page[size]` is asked for, else by offset. */
export function paged<T, R>(
  ask: Ask,
  all: readonly T[],
  render: (one: T) => R,
  options: PageOptions<R>,
): Reply {
  return ask.query.has('page[size]')
    ? byCursor(ask, all, render, options)
    : byOffset(ask, all, render, options)
}

function byCursor<T, R>(ask: Ask, all: readonly T[], render: (one: T) => R, options: PageOptions<R>): Reply {
  const size = Number(ask.query.get('page[size]'))
  if (!Number.isInteger(size) || size < 1 || size > MOST_PER_PAGE) return badPage('page[size] is invalid')
  const before = ask.query.get('page[before]')
  const after = ask.query.get('page[after]')
  const start = before ? Math.max(0, readCursor(before) - size) : after ? readCursor(after) + 1 : 0
  if (Number.isNaN(start)) return badPage('Cursor is invalid')
  const items = all.slice(start, start + size).map(render)
  const hasMore = start + size < all.length
  const link = (key: string, cursor: string | null) => {
    return cursor === null
      ? null
      : address(ask, { [`page[${key}]`]: cursor }, ['page[after]', 'page[before]'])
  }
  const first = items.length > 0 && start > 0 ? writeCursor(start) : null
  const last = items.length > 0 ? writeCursor(start + items.length - 1) : null
  return json({
    [options.name]: items,
    meta: { has_more: hasMore, after_cursor: last, before_cursor: first },
    links: { prev: link('before', first), next: hasMore ? link('after', last) : null },
    ...options.sideload?.(items),
  })
}

function byOffset<T, R>(ask: Ask, all: readonly T[], render: (one: T) => R, options: PageOptions<R>): Reply {
  const size = Math.min(MOST_PER_PAGE, positive(ask.query.get('per_page'), options.size))
  const page = positive(ask.query.get('page'), 1)
  if ((page - 1) * size >= LAST_OFFSET) return badPage('Offset pagination is limited to 10,000 records')
  const items = all.slice((page - 1) * size, page * size).map(render)
  const pages = Math.ceil(all.length / size)
  const link = (number: number) => address(ask, { page: String(number) }, [])
  const numbers = options.numbered ? { page, per_page: size, page_count: pages } : {}
  return json({
    [options.name]: items,
    count: all.length,
    next_page: page < pages ? link(page + 1) : null,
    previous_page: page > 1 ? link(page - 1) : null,
    ...numbers,
    ...options.sideload?.(items),
  })
}

function positive(text: string | null, otherwise: number): number {
  const number = Number(text ?? otherwise)
  return Number.isInteger(number) && number > 0 ? number : otherwise
}

function badPage(message: string): Reply {
  return json({ error: { title: 'Invalid attribute', message } }, 400)
}

function writeCursor(index: number): string {
  return Buffer.from(`v1:${index}`).toString('base64url')
}

function readCursor(cursor: string): number {
  const [, index] = /^v1:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  return Number(index ?? NaN)
}

function address(ask: Ask, change: Record<string, string>, drop: string[]): string {
  const url = new URL(ask.target, `https://${ZENDESK_HOST}`)
  for (const name of drop) url.searchParams.delete(name)
  for (const [name, value] of Object.entries(change)) url.searchParams.set(name, value)
  return url.href
}
