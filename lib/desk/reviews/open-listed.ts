import type { HostClient } from '@/lib/host/contract'
import { probePaths } from '@/lib/host/readers'
import { nextListed } from '@/lib/review/sample/list-progress'
import type { ListedTicket, ReviewList } from '@/lib/review/sample/review-list'
import { isOfTheTicket } from './gone-after-opening'

export interface OpenParts {
  /** The list as it stands; undefined where it is gone. */
  readonly list: () => Promise<ReviewList | undefined>
  /** A way to ask the ticket's site; null when no page of it is open. */
  readonly clientOf: (site: string) => Promise<HostClient | null>
  readonly markGone: (ticket: ListedTicket) => Promise<boolean>
  /** `isChecked`: the host was asked and has it. */
  readonly open: (ticket: ListedTicket, isChecked: boolean) => Promise<void>
}

/** Seconds that the host is asked whether the ticket is there; then it is opened to be seen. */
const PATIENCE = 5

/**
 * Opens the next ticket of a list. The host is asked first whether it is there, where a page of it is open: one that is not, or
 * that the person may not see, is marked as gone, and the next one is opened.
 *
 * @returns the key of the opened one, null where none is left, and the keys of those that are gone
 */
export async function openNextListed(parts: OpenParts): Promise<{ key: string | null; gone: string[] }> {
  const gone: string[] = []
  for (;;) {
    const list = await parts.list()
    const next = list && nextListed(list)
    if (!next) return { key: null, gone }
    const isThere = await probe(next, parts)
    if (isThere !== false || !(await parts.markGone(next))) {
      await parts.open(next, isThere === true)
      return { key: next.key, gone }
    }
    gone.push(next.key)
  }
}

/** Whether the host has it; null where it could not be asked. */
async function probe({ host, site, key }: ListedTicket, { clientOf }: OpenParts): Promise<boolean | null> {
  const client = await clientOf(site)
  if (!client) return null
  const answer = await client.get(probePaths[host](key), { signal: AbortSignal.timeout(PATIENCE * 1_000) })
  return answer.ok ? true : isOfTheTicket(answer.reason) ? false : null
}
