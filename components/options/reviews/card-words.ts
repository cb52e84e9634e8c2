import { i18n } from '@/components/i18n'
import type { CardEntry, ImportedCard } from '@/lib/messaging/reviews/review-card-calls'
import { textFor } from '@/lib/rubric/localized'
import { uiLocale } from '../../ui/locale'

/** Why a card was not kept. */
export type CardFailure = 'invalid' | 'storage-full' | 'elsewhere' | 'gone' | 'unanswered' | 'unreadable'

const FAILURES = {
  invalid: () => i18n.t('editor.invalid'),
  'storage-full': () => i18n.t('scorecards.failed.storageFull'),
  elsewhere: () => i18n.t('scorecards.failed.elsewhere'),
  gone: () => i18n.t('scorecards.failed.gone'),
  unanswered: () => i18n.t('scorecards.failed.unanswered'),
  unreadable: () => i18n.t('scorecards.failed.unreadable'),
} as const satisfies Record<CardFailure, () => string>

/** Why a card was not kept, and what to do. */
export function cardFailureSentence(reason: CardFailure): string {
  return FAILURES[reason]()
}

const ORIGINS = {
  'built-in': () => i18n.t('editor.builtIn'),
  changed: () => i18n.t('editor.edited'),
  own: () => i18n.t('scorecards.own'),
} as const satisfies Record<CardEntry['origin'], () => string>

/** A card's facts in one line: version, categories, where it comes from, and what was made with it. */
export function cardFacts({ version, categories, origin, versions }: CardEntry): string {
  const reviews = versions.reduce((sum, each) => sum + each.reviews, 0)
  return [
    i18n.t('editor.version', { version }),
    i18n.t('scorecards.categories', categories),
    ORIGINS[origin](),
    i18n.t('scorecards.reviews', reviews),
  ].join(' · ')
}

/** How many reviews each version has, where there is more than one version; null else. */
export function versionFacts({ versions }: CardEntry): string | null {
  const used = versions.filter(({ reviews, drafts }) => reviews + drafts > 0)
  if (versions.length < 2 || used.length === 0) return null
  return used
    .map(
      ({ version, reviews }) =>
        `${i18n.t('editor.version', { version })}: ${i18n.t('scorecards.reviews', reviews)}`,
    )
    .join(', ')
}

/** What became of a card from a file. */
export function importedSentence({ card, became }: Extract<ImportedCard, { ok: true }>): string {
  const names = { title: textFor(card.title, uiLocale()), version: card.version }
  switch (became) {
    case 'new':
    case 'newest':
      return i18n.t('scorecards.imported.new', names)
    case 'older':
      return i18n.t('scorecards.imported.older', names)
    case 'renumbered':
      return i18n.t('scorecards.imported.renumbered', names)
    case 'same':
      return i18n.t('scorecards.imported.same', names)
  }
}
