import type { ArticleDraft } from './draft'

/** Longest title put into an address, in characters. */
const LONGEST_TITLE = 160
/** `/wiki/spaces/KEY/pages/1` names the space a page lies in. */
const SPACE = /\/wiki\/spaces\/([\w~.-]{1,255})\//

/** Where an article is begun on a host. */
export interface NewArticlePage {
  readonly url: string
  /** `list`: the host's list of articles, where the person presses Add; `editor`: an empty page, its title filled in. */
  readonly kind: 'list' | 'editor'
}

/**
 * Where the person begins a new article. Zendesk: the list of Knowledge, whose Add button leads to the editor (its own address is made
 * anew for each article). Confluence Cloud: the page that creates a page, in the space of the article given. Both as seen in public
 * instructions and code, 2026-11.
 * @param title masked
 * @param nearby address of an article of the same knowledge base; its space is taken
 */
export function newArticlePage(
  { host, site }: ArticleDraft['ticket'],
  title: string,
  nearby: string | null,
): NewArticlePage | null {
  if (!site.startsWith('https://') || !URL.canParse(site)) return null
  if (host === 'zendesk') return { url: new URL('/knowledge/lists', site).href, kind: 'list' }
  const url = new URL('/wiki/create-content/page', site)
  const space = nearby !== null && nearby.startsWith(`${site}/`) ? SPACE.exec(nearby)?.[1] : undefined
  if (space !== undefined) url.searchParams.set('spaceKey', space)
  url.searchParams.set('title', title.slice(0, LONGEST_TITLE))
  url.searchParams.set('withFallback', 'true')
  return { url: url.href, kind: 'editor' }
}
