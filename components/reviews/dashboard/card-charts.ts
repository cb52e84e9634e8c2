import { i18n } from '@/components/i18n'
import type { CategoryScore } from '@/lib/review/overview/categories'
import type { Overview, Share } from '@/lib/review/overview/overview'
import { wilson } from '@/lib/review/stats/wilson'
import type { ChartOf, WordTable } from './chart'
import {
  countWords,
  nWords,
  scoreSpanWords,
  scoreWords,
  shareSpanWords,
  shareWords,
  wholeWords,
} from './estimate-words'
import { categoryFigures, causeFigures } from './figures'
import { linesOf, type CardWords } from './group-words'
import { meanMark, scoreAxis, shareMark } from './score-charts'

/** Causes that are drawn; the table has all. */
const DRAWN_CAUSES = 15

/** What each card's criteria come to, a chart for each card, in the order of the card. */
export function criteriaCharts({ categories }: Overview, words: CardWords): ChartOf[] {
  const cards = [...new Set(categories.map(({ card }) => card))]
  return cards
    .sort((one, other) => words.card(one).localeCompare(words.card(other)))
    .map((card) => {
      const own = categories
        .filter((one) => one.card === card)
        .sort((one, other) => words.placeOf(card, one.category) - words.placeOf(card, other.category))
      return criteriaChart(card, own, words)
    })
}

function criteriaChart(card: string, categories: readonly CategoryScore[], words: CardWords): ChartOf {
  const title = ({ category }: CategoryScore) => words.category(card, category)
  return {
    id: `criteria-${card}`,
    title: i18n.t('reviewOverview.criteria.title', { card: words.card(card) }),
    text: i18n.t('reviewOverview.criteria.text'),
    summary: i18n.t('reviewOverview.criteria.summary', { count: categories.length }),
    plot: {
      kind: 'rows',
      labels: categories.map((one) => [...linesOf(title(one), 36), nWords(one.score?.n ?? 0)]),
      marks: categories.map(({ score }) => score && meanMark(score)),
      axis: scoreAxis(),
      target: null,
    },
    table: () => criteriaTable(categories, title),
    figures: () => categories.flatMap(categoryFigures),
  }
}

/** The criteria as a table. */
function criteriaTable(
  categories: readonly CategoryScore[],
  title: (one: CategoryScore) => string,
): WordTable {
  return {
    columns: [
      i18n.t('reviewOverview.column.criterion'),
      i18n.t('reviewOverview.column.mean'),
      i18n.t('reviewOverview.column.interval'),
      i18n.t('reviewOverview.column.n'),
      i18n.t('reviewOverview.column.notRated'),
      i18n.t('reviewOverview.column.low'),
      i18n.t('reviewOverview.column.lowShare'),
      i18n.t('reviewOverview.column.interval'),
    ],
    rows: categories.map((one) => {
      const { score, notRated, low } = one
      if (!score)
        return [
          title(one),
          i18n.t('reviewOverview.notScored'),
          '',
          countWords(0),
          wholeWords(notRated),
          '',
          '',
          '',
        ]
      const share = shareOf(low, score.n)
      return [
        title(one),
        scoreWords(score.mean),
        scoreSpanWords(score),
        countWords(score.n),
        wholeWords(notRated),
        wholeWords(low),
        share ? shareWords(low / score.n) : '',
        share ? shareSpanWords(share) : '',
      ]
    }),
  }
}

/** Why ratings are low; null where no low rating names a cause. */
export function causesChart({ categories }: Overview, words: CardWords): ChartOf | null {
  const causes = categories
    .flatMap(({ card, category, low, causes: own }) =>
      own.flatMap(({ id, count }) => {
        const share = shareOf(count, low)
        return share ? { card, category, id, count, share } : []
      }),
    )
    .sort((one, other) => other.count - one.count)
  if (causes.length === 0) return null
  const drawn = causes.slice(0, DRAWN_CAUSES)
  return {
    id: 'root-causes',
    title: i18n.t('reviewOverview.causes.title'),
    text: [
      i18n.t('reviewOverview.causes.text'),
      ...(drawn.length < causes.length
        ? [i18n.t('reviewOverview.causes.cut', { drawn: drawn.length, all: causes.length })]
        : []),
    ].join(' '),
    summary: i18n.t('reviewOverview.causes.summary', { count: drawn.length }),
    plot: {
      kind: 'rows',
      labels: drawn.map(({ card, category, id, count, share }) => [
        ...linesOf(words.cause(card, category, id), 40),
        i18n.t('reviewOverview.causes.of', {
          criterion: words.category(card, category),
          count: wholeWords(count),
          low: countWords(share.n),
        }),
      ]),
      marks: drawn.map(({ share }) => shareMark(share)),
      axis: { title: i18n.t('reviewOverview.axis.causes'), least: 0, most: 100 },
      target: null,
    },
    table: () => ({
      words: 3,
      columns: [
        i18n.t('reviewOverview.column.cause'),
        i18n.t('reviewOverview.column.card'),
        i18n.t('reviewOverview.column.criterion'),
        i18n.t('reviewOverview.column.count'),
        i18n.t('reviewOverview.column.ofLow'),
        i18n.t('reviewOverview.column.interval'),
        i18n.t('reviewOverview.column.lowN'),
      ],
      rows: causes.map(({ card, category, id, count, share }) => [
        words.cause(card, category, id),
        words.card(card),
        words.category(card, category),
        wholeWords(count),
        shareWords(count / share.n),
        shareSpanWords(share),
        countWords(share.n),
      ]),
    }),
    figures: () => categories.flatMap(causeFigures),
  }
}

function shareOf(k: number, n: number): Share | null {
  const interval = wilson(k, n)
  return interval && { k, n, ...interval }
}
