import type { Remark, Revision } from '@/lib/review/record/review'
import type { ReviewIdb } from './database'
import { revisionRange } from './erase-review'
import { sessionHeads } from './sessions'

/** Which reviews are wanted, in the order of their ids. */
export type Wanted =
  | { readonly what: 'all' }
  | { readonly what: 'mine'; readonly me: string }
  | { readonly what: 'agent'; readonly agent: string }
  | { readonly what: 'session'; readonly session: string }

/** Ids of the next reviews after one of them. @param after empty for the first */
export async function nextReviews(
  database: ReviewIdb,
  wanted: Wanted,
  after: string,
  most: number,
): Promise<string[]> {
  if (wanted.what === 'all')
    return database.getAllKeys('heads', IDBKeyRange.lowerBound(after, after !== ''), most)
  const all = await idsOf(database, wanted)
  return all.filter((id) => id > after).slice(0, most)
}

async function idsOf(database: ReviewIdb, wanted: Exclude<Wanted, { what: 'all' }>): Promise<string[]> {
  switch (wanted.what) {
    case 'mine':
      return (await database.getAllKeysFromIndex('heads', 'byReviewer', wanted.me)).sort()
    case 'agent': {
      const heads = await database.getAllFromIndex('heads', 'byAgent', wanted.agent)
      return sorted(heads.filter(({ session }) => session === null))
    }
    case 'session': {
      const session = await database.get('sessions', wanted.session)
      return session ? sorted(await sessionHeads(database, session)) : []
    }
  }
}

function sorted(heads: readonly { readonly id: string }[]): string[] {
  return heads.map(({ id }) => id).sort()
}

/** All revisions of reviews; see `headsAmong`. */
export async function revisionsAmong(
  database: ReviewIdb,
  ids: readonly string[],
  areAll: boolean,
): Promise<Revision[]> {
  const [first] = ids
  const last = ids.at(-1)
  if (first === undefined || last === undefined) return []
  const ranges = areAll
    ? [IDBKeyRange.bound([first, 0, ''], [last, Infinity, '\uffff'])]
    : ids.map((id) => revisionRange(id))
  const found = await Promise.all(ranges.map((range) => database.getAll('revisions', range)))
  return found.flat().map(({ revision }) => revision)
}

/** What was said about reviews. Of all reviews: about those after `after` up to the last of the ids, or to the end. */
export async function remarksAmong(
  database: ReviewIdb,
  ids: readonly string[],
  all: { readonly after: string; readonly isEnd: boolean } | null,
): Promise<Remark[]> {
  if (all) {
    const range = IDBKeyRange.bound(all.after, all.isEnd ? '\uffff' : (ids.at(-1) ?? ''), all.after !== '')
    return database.getAllFromIndex('remarks', 'byReview', range)
  }
  const found = await Promise.all(ids.map((id) => database.getAllFromIndex('remarks', 'byReview', id)))
  return found.flat()
}
