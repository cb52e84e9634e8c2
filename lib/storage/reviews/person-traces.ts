import type { ReviewIdb } from './database'

/** Where somebody is to be found. */
export interface PersonTraces {
  /** Reviews of their work, also where only an earlier revision says so. */
  readonly asAgent: readonly string[]
  /** Reviews that they made. */
  readonly asReviewer: readonly string[]
  readonly remarks: number
  readonly drafts: readonly string[]
  /** Tickets on lists. */
  readonly listed: number
}

/** Looks somebody up in all that is kept. @param id of an agent or a reviewer */
export async function personTraces(database: ReviewIdb, id: string): Promise<PersonTraces> {
  const [remarks, drafts, lists] = await Promise.all([
    database.getAll('remarks'),
    database.getAll('drafts'),
    database.getAll('lists'),
  ])
  const asAgent = new Set<string>()
  const asReviewer = new Set<string>()
  for (let cursor = await database.transaction('revisions').store.openCursor(); cursor;) {
    const { content, by, review } = cursor.value.revision
    if (content.agent?.id === id) asAgent.add(review)
    if (content.reviewer.id === id || by.id === id) asReviewer.add(review)
    cursor = await cursor.continue()
  }
  return {
    asAgent: [...asAgent],
    asReviewer: [...asReviewer],
    remarks: remarks.filter(({ by }) => by.id === id).length,
    drafts: drafts
      .filter(({ content }) => content.agent?.id === id || content.reviewer.id === id)
      .map((draft) => draft.id),
    listed: lists.reduce(
      (sum, { tickets }) => sum + tickets.filter(({ agent }) => agent?.id === id).length,
      0,
    ),
  }
}
