import { i18n } from '@/components/i18n'
import { uiLocale } from '../../ui/locale'
import type { OverviewChoice } from './choice'
import { wholeWords } from './estimate-words'
import { channelWord, profileWord, type CardWords } from './group-words'
import type { Offers } from './offers'

/** What was chosen as one line, for print and pictures. @param count reviews that it leaves */
export function choiceWords(choice: OverviewChoice, offers: Offers, words: CardWords, count: number): string {
  const nameOf = (people: Offers['agents'], id: string) => people.find((one) => one.id === id)?.name ?? id
  const { profile, channel, priority, reviewer, agent, card } = choice
  return [
    i18n.t(`reviewOverview.pick.${choice.pick}`),
    spanWords(choice),
    ...(profile === null ? [] : [profileWord(profile)]),
    ...(channel === null ? [] : [channelWord(channel)]),
    ...(priority === null ? [] : [i18n.t(`priority.${priority}`)]),
    ...(card === null ? [] : [words.card(card)]),
    ...(reviewer === null
      ? []
      : [`${i18n.t('reviewOverview.filter.reviewer')}: ${nameOf(offers.reviewers, reviewer)}`]),
    ...(agent === null ? [] : [`${i18n.t('reviewOverview.filter.agent')}: ${nameOf(offers.agents, agent)}`]),
    i18n.t('reviewOverview.reviews', count, [wholeWords(count)]),
  ].join(' · ')
}

export function spanWords({ span, from, until }: OverviewChoice): string {
  if (span !== 'own') return i18n.t(`reviewOverview.spans.${span}`)
  const day = (date: string | null) =>
    date === null
      ? '…'
      : new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date))
  return i18n.t('reviewOverview.span', { low: day(from), high: day(until) })
}
