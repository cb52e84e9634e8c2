import { i18n } from '@/components/i18n'
import { FEW, PASS_TARGET, type Overview, type Share } from '@/lib/review/overview/overview'
import type { Interval } from '@/lib/review/stats/interval'
import { scoreSpanWords, scoreWords, shareSpanWords, shareWords, wholeWords } from './estimate-words'
import { SpanBar } from './SpanBar'

/** What all of these reviews come to, first of all. */
export function KeyFigures({ overview }: { readonly overview: Overview }) {
  const { reviews, notScored, iqs, passed } = overview
  return (
    <dl className="key-figures">
      <KeyFigure
        id="iqs"
        name={i18n.t('reviewOverview.key.iqs')}
        value={iqs && scoreWords(iqs.mean)}
        interval={iqs && { ...iqs, words: scoreSpanWords(iqs) }}
        middle={iqs?.mean ?? 0}
        n={iqs?.n ?? 0}
        text={i18n.t('reviewOverview.key.iqsText')}
      />
      <KeyFigure
        id="passed"
        name={i18n.t('reviewOverview.key.passed')}
        value={passed && shareWords(passed.k / passed.n)}
        interval={passed && { low: 100 * passed.low, high: 100 * passed.high, words: shareSpanWords(passed) }}
        middle={passed ? (100 * passed.k) / passed.n : 0}
        n={passed?.n ?? 0}
        target={100 * PASS_TARGET}
        text={passed ? targetWords(passed) : ''}
      />
      <div className="key-figure" data-key-figure="reviews">
        <dt className="key-name">{i18n.t('reviewOverview.key.reviews')}</dt>
        <dd className="key-value">{wholeWords(reviews)}</dd>
        <dd className="key-text">
          {notScored > 0
            ? i18n.t('reviewOverview.key.notScored', notScored, [wholeWords(notScored)])
            : i18n.t('reviewOverview.key.allScored')}
        </dd>
      </div>
    </dl>
  )
}

interface KeyFigureProps {
  readonly id: string
  readonly name: string
  readonly value: string | null
  readonly interval: (Interval & { readonly words: string }) | null
  readonly middle: number
  readonly n: number
  readonly target?: number
  readonly text: string
}

function KeyFigure({ id, name, value, interval, middle, n, target, text }: KeyFigureProps) {
  return (
    <div className="key-figure" data-key-figure={id}>
      <dt className="key-name">{name}</dt>
      <dd className="key-value">{value ?? i18n.t('reviewOverview.notScored')}</dd>
      {interval && (
        <>
          <dd className="key-interval">
            {i18n.t('reviewOverview.key.interval', { span: interval.words, n: wholeWords(n) })}
          </dd>
          <dd className="key-bar" aria-hidden="true">
            <SpanBar interval={interval} middle={middle} target={target ?? null} />
          </dd>
          {n < FEW && <dd className="key-few">{i18n.t('reviewOverview.key.few', n)}</dd>}
          <dd className="key-text">{text}</dd>
        </>
      )}
    </div>
  )
}

/** Whether the target is met, as far as these reviews can tell. */
function targetWords({ low, high }: Share): string {
  const target = shareWords(PASS_TARGET)
  if (low >= PASS_TARGET) return i18n.t('reviewOverview.key.met', { target })
  if (high < PASS_TARGET) return i18n.t('reviewOverview.key.missed', { target })
  return i18n.t('reviewOverview.key.open', { target })
}
