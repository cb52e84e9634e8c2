import { i18n } from '@/components/i18n'
import type { CountedRow } from '@/lib/review/overview/row'
import type { Period } from '@/lib/review/overview/period'
import type { Scorecard } from '@/lib/review/card/card'
import { textFor } from '@/lib/rubric/localized'
import { camel } from '../../ui/camel'
import { dateFormat } from '../../ui/formats'
import { uiLocale } from '../../ui/locale'

export function profileWord(profile: CountedRow['profile']): string {
  return i18n.t(`role.${camel(profile)}`)
}

/** Channels are called as the host calls them. */
export function channelWord(channel: string): string {
  if (channel === '') return i18n.t('reviewOverview.noChannel')
  return channel.charAt(0).toLocaleUpperCase(uiLocale()) + channel.slice(1)
}

/** The names of cards and of what is in them; an id stands for itself where the card is not here. The newest version speaks. */
export class CardWords {
  readonly #newest = new Map<string, Scorecard>()
  readonly #titles = new Map<string, string>()

  constructor(cards: readonly Scorecard[]) {
    for (const card of [...cards].sort((one, other) => one.version - other.version)) {
      this.#newest.set(card.id, card)
      for (const { id, title, rootCauses } of card.categories) {
        this.#titles.set(`${card.id} ${id}`, textFor(title, uiLocale()))
        for (const cause of rootCauses)
          this.#titles.set(`${card.id} ${id} ${cause.id}`, textFor(cause.title, uiLocale()))
      }
    }
  }

  card(id: string): string {
    const card = this.#newest.get(id)
    return card ? textFor(card.title, uiLocale()) : id
  }

  category(card: string, category: string): string {
    return this.#titles.get(`${card} ${category}`) ?? category
  }

  cause(card: string, category: string, cause: string): string {
    return this.#titles.get(`${card} ${category} ${cause}`) ?? cause
  }

  /** Where a category stands on the newest version of its card; those that are there no more come last. */
  placeOf(card: string, category: string): number {
    const place = this.#newest.get(card)?.categories.findIndex(({ id }) => id === category) ?? -1
    return place < 0 ? Infinity : place
  }
}

/** The first day of a week or month, as short as can be. */
export function periodWord(key: string, unit: Period): string {
  const style: Intl.DateTimeFormatOptions =
    unit === 'week' ? { day: 'numeric', month: 'short' } : { month: 'short', year: 'numeric' }
  return dateFormat({ ...style, timeZone: 'UTC' }).format(new Date(key))
}

/** The same with its year, for tables. */
export function fullPeriodWord(key: string, unit: Period): string {
  const day = unit === 'week' ? { day: 'numeric' as const } : {}
  return dateFormat({
    ...day,
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(key))
}

/** Words as lines that fit beside a chart. */
export function linesOf(words: string, width = 30): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
