import type { Hit } from './article-index'

/**
 * Sources name the translations of an article `<sourceId>/<id>:<locale>` and the original `<sourceId>/<id>`.
 * @param articleId the id of the original
 */
export function translationId(articleId: string, locale: string): string {
  return `${articleId}:${locale.toLowerCase()}`
}

/** Keeps of the translations of one article only the first in the list. */
export function withoutTwinTranslations(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>()
  return hits.filter(({ document }) => {
    const original = document.id.replace(/:[a-z]{2,3}(?:-[a-z0-9]+)*$/u, '')
    if (seen.has(original)) return false
    seen.add(original)
    return true
  })
}
