const PAGE = /\/(?:articles|pages)\/(\d{1,20})(?![\d])|[?&]pageId=(\d{1,20})(?!\d)/
/** Links of one article that are kept, and the longest. */
const MOST_LINKS = 200
const LONGEST_LINK = 600

/** The id under which a source keeps the article of an address; null for an address of another shape. */
export function articleIdOf(href: string, sourceId: string): string | null {
  const found = PAGE.exec(href.slice(0, 400))
  const id = found?.[1] ?? found?.[2]
  return id === undefined ? null : `${sourceId}/${id}`
}

/** Of an article's links those that lead to articles of the same knowledge base: same host, and an address of an article's shape. */
export function linksToArticles(links: readonly string[], url: string): string[] {
  if (!URL.canParse(url)) return []
  const { origin } = new URL(url)
  return links
    .filter(
      (href) =>
        href.length <= LONGEST_LINK && href.startsWith(`${origin}/`) && articleIdOf(href, '') !== null,
    )
    .slice(0, MOST_LINKS)
}
