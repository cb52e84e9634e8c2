const PAGE = /\/(?:articles|pages)\/(\d{1,20})(?![\d])/

/** The id under which a source keeps the article of an address; null for an address of another shape. */
export function articleIdOf(href: string, sourceId: string): string | null {
  const id = PAGE.exec(href.slice(0, 400))?.[1]
  return id === undefined ? null : `${sourceId}/${id}`
}
