import { i18n } from '@/components/i18n'
import type { GroupScore, Overview, Share } from '@/lib/review/overview/overview'
import { PASS_TARGET } from '@/lib/review/overview/overview'
import { everyPeriod } from '@/lib/review/overview/period'
import type { MeanEstimate } from '@/lib/review/stats/mean'
import type { Axis, ChartOf, Mark, Target, WordTable } from './chart'
import {
  countWords,
  figureWords,
  countLines,
  nWords,
  scoreSpanWords,
  scoreWords,
  shareSpanWords,
  shareWords,
} from './estimate-words'
import { scoreFigures } from './figures'
import { channelWord, fullPeriodWord, linesOf, periodWord, profileWord } from './group-words'

/** Weeks in a row that can be told apart by day and month alone. */
const WEEKS_OF_A_YEAR = 52

export function scoreAxis(): Axis {
  return { title: i18n.t('reviewOverview.axis.score'), least: 0, most: 100 }
}

export function meanMark({ mean, low, high, n }: MeanEstimate): Mark {
  return { value: mean, low, high, n, words: figureWords(scoreWords(mean), scoreSpanWords({ low, high }), n) }
}

export function shareMark(share: Share): Mark {
  const { k, n, low, high } = share
  const words = figureWords(shareWords(k / n), shareSpanWords(share), n)
  return { value: (100 * k) / n, low: 100 * low, high: 100 * high, n, words }
}

/** IQS over time, and the share that passes. */
export function timeCharts({ trend }: Overview): ChartOf[] {
  const { period, groups } = trend
  const known = new Map(groups.map((group) => [group.key, group]))
  const keys = everyPeriod(
    groups.map(({ key }) => key),
    period,
  )
  const word = keys.length > WEEKS_OF_A_YEAR ? fullPeriodWord : periodWord
  const labels = keys.map((key) => {
    const n = known.get(key)?.reviews
    return [word(key, period), ...(n === undefined ? [] : countLines(n))]
  })
  const marks = (markOf: (group: GroupScore) => Mark | null) =>
    keys.map((key) => {
      const group = known.get(key)
      return group ? markOf(group) : null
    })
  const figures = (partOf: (group: GroupScore) => GroupScore) => () =>
    groups.flatMap((group) => scoreFigures(`_by_${period}`, group.key, partOf(group)))
  const common = {
    text: i18n.t('reviewOverview.time.text'),
    table: () =>
      scoreTable(i18n.t(`reviewOverview.time.${period}`), groups, (key) => fullPeriodWord(key, period)),
    summary: i18n.t('reviewOverview.time.summary', {
      from: fullPeriodWord(keys[0] ?? '', period),
      until: fullPeriodWord(keys.at(-1) ?? '', period),
    }),
  }
  return [
    {
      id: 'iqs-over-time',
      title: i18n.t('reviewOverview.time.iqs'),
      plot: { kind: 'time', labels, marks: marks(iqsMark), axis: scoreAxis(), target: null },
      figures: figures((group) => ({ ...group, passed: null })),
      ...common,
    },
    {
      id: 'pass-share-over-time',
      title: i18n.t('reviewOverview.time.passed'),
      plot: {
        kind: 'time',
        labels,
        marks: marks(({ passed }) => passed && shareMark(passed)),
        axis: { title: i18n.t('reviewOverview.axis.passed'), least: 0, most: 100 },
        target: passTarget(),
      },
      figures: figures((group) => ({ ...group, iqs: null })),
      ...common,
    },
  ]
}

/** IQS by role profile and by channel. */
export function groupCharts({ byProfile, byChannel }: Overview): ChartOf[] {
  const profiles = byProfile as readonly (GroupScore & { readonly key: Parameters<typeof profileWord>[0] })[]
  return [
    groupChart('profile', profiles, (key) => profileWord(key as Parameters<typeof profileWord>[0])),
    groupChart('channel', byChannel, channelWord),
  ]
}

function groupChart(
  by: 'profile' | 'channel',
  groups: readonly GroupScore[],
  wordOf: (key: string) => string,
): ChartOf {
  return {
    id: `iqs-by-${by}`,
    title: i18n.t(`reviewOverview.group.${by}`),
    text: i18n.t('reviewOverview.group.text'),
    summary: i18n.t('reviewOverview.group.summary', { count: groups.length }),
    plot: {
      kind: 'rows',
      labels: groups.map(({ key, iqs }) => [...linesOf(wordOf(key)), nWords(iqs?.n ?? 0)]),
      marks: groups.map(iqsMark),
      axis: scoreAxis(),
      target: null,
    },
    table: () => scoreTable(i18n.t(`reviewOverview.group.${by}Name`), groups, wordOf),
    figures: () => groups.flatMap((group) => scoreFigures(`_by_${by}`, group.key, group)),
  }
}

function scoreTable(
  about: string,
  groups: readonly GroupScore[],
  wordOf: (key: string) => string,
): WordTable {
  const none = i18n.t('reviewOverview.notScored')
  return {
    columns: [
      about,
      i18n.t('reviewOverview.column.iqs'),
      i18n.t('reviewOverview.column.interval'),
      i18n.t('reviewOverview.column.n'),
      i18n.t('reviewOverview.column.passed'),
      i18n.t('reviewOverview.column.interval'),
      i18n.t('reviewOverview.column.n'),
    ],
    rows: groups.map(({ key, iqs, passed }) => [
      wordOf(key),
      ...(iqs ? [scoreWords(iqs.mean), scoreSpanWords(iqs), countWords(iqs.n)] : [none, '', countWords(0)]),
      ...(passed
        ? [shareWords(passed.k / passed.n), shareSpanWords(passed), countWords(passed.n)]
        : [none, '', countWords(0)]),
    ]),
  }
}

function iqsMark({ iqs }: GroupScore): Mark | null {
  return iqs && meanMark(iqs)
}

function passTarget(): Target {
  const words = i18n.t('reviewOverview.target', { target: shareWords(PASS_TARGET) })
  return { value: 100 * PASS_TARGET, words }
}
