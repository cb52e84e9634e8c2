import type { Suggestion } from '@/lib/knowledge/article'
import type { IndexedDocument } from '@/lib/knowledge/index/document'
import { asChosen, choiceFor, wantsLanguage } from '@/lib/knowledge/source-choice'
import type { Settings } from '@/lib/storage/settings'
import type { Offer } from './ticket-suggestions'

/** Which articles may be offered of some sources. */
export function keepsOf(offered: readonly string[], { sources }: Settings): Offer['keeps'] {
  const choices = new Map(offered.map((id) => [id, choiceFor(sources, id)]))
  return ({ sourceId, language }: IndexedDocument) => {
    const choice = choices.get(sourceId)
    return choice !== undefined && wantsLanguage(choice, language)
  }
}

/** A found article as the settings of its source have it. */
export function offeredAs(suggestion: Suggestion, { sources }: Settings): Suggestion {
  return asChosen(suggestion, sourceIdOf(suggestion.articleId), sources)
}

/** Articles are named `<sourceId>/<id>`, and no source id holds a slash. */
export function sourceIdOf(articleId: string): string {
  return articleId.slice(0, Math.max(0, articleId.indexOf('/')))
}
