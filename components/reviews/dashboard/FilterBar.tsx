import { i18n } from '@/components/i18n'
import { Action } from '../../ui/Action'
import { PickOne } from '../../ui/PickOne'
import { PLAIN_CHOICE, SPANS, type OverviewChoice } from './choice'
import { channelWord, profileWord, type CardWords } from './group-words'
import type { Offers } from './offers'
import { OwnSpan } from './OwnSpan'
import { wholeWords } from './estimate-words'

const PERIODS = ['auto', 'week', 'month'] as const

export interface FilterBarProps {
  readonly choice: OverviewChoice
  readonly offers: Offers
  readonly words: CardWords
  readonly onChange: (choice: OverviewChoice) => void
}

/** Which reviews are looked at. */
export function FilterBar({ choice, offers, words, onChange }: FilterBarProps) {
  const change = (part: Partial<OverviewChoice>) => onChange({ ...choice, ...part })
  const people = (some: Offers['agents']) => some.map(({ id, name }) => ({ value: id, name: name || id }))
  const isPlain = JSON.stringify({ ...choice, pick: PLAIN_CHOICE.pick }) === JSON.stringify(PLAIN_CHOICE)
  return (
    <div className="filters" role="group" aria-label={i18n.t('reviewOverview.filters')}>
      <PickOne
        label={i18n.t('reviewOverview.filter.pick')}
        value={choice.pick}
        options={offers.picks.map(({ pick, count }) => ({
          value: pick,
          name: i18n.t('reviewOverview.withCount', {
            name: i18n.t(`reviewOverview.pick.${pick}`),
            count: wholeWords(count),
          }),
        }))}
        onChange={(pick) => change({ pick })}
      />
      <PickOne
        label={i18n.t('reviewOverview.filter.span')}
        value={choice.span}
        options={SPANS.map((span) => ({ value: span, name: i18n.t(`reviewOverview.spans.${span}`) }))}
        onChange={(span) => change({ span })}
      />
      {choice.span === 'own' && <OwnSpan choice={choice} onChange={change} />}
      <PickOne
        label={i18n.t('reviewOverview.filter.by')}
        value={choice.by ?? 'auto'}
        options={PERIODS.map((by) => ({ value: by, name: i18n.t(`reviewOverview.by.${by}`) }))}
        onChange={(by) => change({ by: by === 'auto' ? null : by })}
      />
      <Narrow
        label={i18n.t('reviewOverview.filter.profile')}
        value={choice.profile}
        options={offers.profiles.map((value) => ({ value, name: profileWord(value) }))}
        onChange={(profile) => change({ profile })}
      />
      <Narrow
        label={i18n.t('reviewOverview.filter.channel')}
        value={choice.channel}
        options={offers.channels.map((value) => ({ value, name: channelWord(value) }))}
        onChange={(channel) => change({ channel })}
      />
      <Narrow
        label={i18n.t('reviewOverview.filter.priority')}
        value={choice.priority}
        options={offers.priorities.map((value) => ({ value, name: i18n.t(`priority.${value}`) }))}
        onChange={(priority) => change({ priority })}
      />
      <Narrow
        label={i18n.t('reviewOverview.filter.card')}
        value={choice.card}
        options={offers.cards.map((value) => ({ value, name: words.card(value) }))}
        onChange={(card) => change({ card })}
      />
      <Narrow
        label={i18n.t('reviewOverview.filter.reviewer')}
        value={choice.reviewer}
        options={people(offers.reviewers)}
        onChange={(reviewer) => change({ reviewer })}
      />
      <Narrow
        label={i18n.t('reviewOverview.filter.agent')}
        value={choice.agent}
        options={people(offers.agents)}
        onChange={(agent) => change({ agent })}
      />
      {!isPlain && (
        <Action kind="plain" onPress={() => onChange({ ...PLAIN_CHOICE, pick: choice.pick })}>
          {i18n.t('reviewOverview.allFilters')}
        </Action>
      )}
    </div>
  )
}

interface NarrowProps<V extends string> {
  readonly label: string
  readonly value: V | null
  readonly options: readonly { readonly value: V; readonly name: string }[]
  readonly onChange: (value: V | null) => void
}

/** One of several, or all. What can be chosen may be the empty text, so the list counts places. */
function Narrow<V extends string>({ label, value, options, onChange }: NarrowProps<V>) {
  const place = options.findIndex((option) => option.value === value)
  return (
    <PickOne
      label={label}
      value={String(place)}
      options={[
        { value: '-1', name: i18n.t('reviewOverview.all') },
        ...options.map(({ name }, at) => ({ value: String(at), name })),
      ]}
      onChange={(chosen) => onChange(options[Number(chosen)]?.value ?? null)}
    />
  )
}
