import type { Hit } from './article-index'

/**
 * Sources name the translations of an article `<sourceId>/<id>:<locale>` and the original `<sourceId>/<id>`.
 * @param articleId the id of the original
 */
export function translationId(articleId: string, locale: string): string {
  return `${articleId}:${locale.toLowerCase()}`
}

/** The id of the article that an article translates; its own where it is the original. */
export function originalId(articleId: string): string {
  return articleId.replace(/:[a-z]{2,3}(?:-[a-z0-9]+)*$/u, '')
}

/** Ids of translations by the id of the article they translate. */
export function translationsAmong(ids: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const id of ids) {
    const original = originalId(id)
    if (original !== id) found.set(original, [...(found.get(original) ?? []), id])
  }
  return found
}

/** Keeps of the translations of one article only the first in the list. */
export function withoutTwinTranslations(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>()
  return hits.filter(({ document }) => {
    const original = originalId(document.id)
    if (seen.has(original)) return false
    seen.add(original)
    return true
  })
}
