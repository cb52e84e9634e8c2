import { i18n } from '@/components/i18n'
import type { StandardId, StandardVerdict } from '@/lib/knowledge/draft/content-standard'
import { PART_IDS, type PartId } from '@/lib/knowledge/draft/draft'
import type { DraftWords } from '@/lib/knowledge/draft/draft-document'
import { camel } from '../ui/camel'

/** Ways an article can be written down. */
export const ARTICLE_FORMATS = ['html', 'markdown', 'confluence'] as const
export type ArticleFormat = (typeof ARTICLE_FORMATS)[number]

export function partWord(id: PartId): string {
  return i18n.t(`articlePart.${id}`)
}

export function askWord(id: PartId): string {
  return i18n.t(`articleAsk.${id}`)
}

export function articleFormatWord(format: ArticleFormat): string {
  return i18n.t(`articleFormat.${format}`)
}

export function standardWord(id: StandardId): string {
  return i18n.t(`articleStandard.${camel(id)}`)
}

export function standardVerdictWord(verdict: StandardVerdict): string {
  return i18n.t(`standardVerdict.${verdict}`)
}

/** The words of an article that are not of the ticket. */
export function draftWords(): DraftWords {
  const byPart = (word: (id: PartId) => string) =>
    Object.fromEntries(PART_IDS.map((id) => [id, word(id)])) as Record<PartId, string>
  return {
    parts: byPart(partWord),
    questions: byPart((id) => `${i18n.t('articleDraft.ask')} ${askWord(id)}`),
    untitled: i18n.t('articleDraft.untitled'),
  }
}
