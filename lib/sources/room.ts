import type { Article } from '@/lib/knowledge/article'
import type { SourceRun, SourceState } from '@/lib/knowledge/store'

/** What of a page fits into a browser that keeps at most so many articles of a source. */
export interface Fitting {
  readonly articles: readonly Article[]
  /** Whether some did not fit. */
  readonly isFull: boolean
}

/**
 * Cuts a page to the room that is left. A full listing has as much as it has not used itself: what it does not reach goes at its end.
 * Between two listings, articles that are here may change and new ones come in while there is room.
 * @param here ids of those articles of the page that are stored
 */
export function fitPage(
  articles: readonly Article[],
  run: SourceRun,
  state: SourceState,
  most: number,
  here: ReadonlySet<string>,
): Fitting {
  if (run.mode === 'full') {
    const fits = articles.slice(0, Math.max(0, most - run.done))
    return { articles: fits, isFull: fits.length < articles.length }
  }
  let room = Math.max(0, most - state.articles)
  const fits = articles.filter(({ id }) => here.has(id) || room-- > 0)
  return { articles: fits, isFull: fits.length < articles.length }
}
