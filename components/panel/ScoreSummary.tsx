import type { ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import type { ScoreCard } from '@/lib/rubric/judgement'
import { numberWords } from '../ui/number-words'
import { ScoreRing } from './ScoreRing'
import { scoreNumber, scoreShare } from '../ui/score-band'
import type { ScoreBand } from '../ui/score-band'
import './ScoreSummary.css'

export interface ScoreSummaryProps {
  readonly label: string
  readonly card: ScoreCard
  readonly band: ScoreBand
  /** Whether the score counts what is being written. */
  readonly live?: boolean
  readonly children?: ReactNode
}

/** A score as ring, number and word, with how much of the rubric it rests on. */
export function ScoreSummary({ label, card, band, live = false, children }: ScoreSummaryProps) {
  const applicable = card.judgements.filter(({ verdict }) => verdict !== 'na')
  const judged = applicable.filter(({ verdict }) => verdict !== 'unreadable')
  return (
    <div className="score">
      <ScoreRing
        label={label}
        tone={band.tone}
        share={scoreShare(card)}
        number={scoreNumber(card)}
        max={numberWords(card.scale.max)}
        word={band.word}
        size={72}
        live={live}
      />
      <div className="score-words">
        <h2 className="score-label">{label}</h2>
        <p className={`score-band score-band-${band.tone}`}>{band.word}</p>
        <p className="score-judged">
          {card.score === null
            ? i18n.t('quality.notScoredText')
            : i18n.t('quality.judged', { judged: judged.length, total: applicable.length })}
        </p>
        {children}
      </div>
    </div>
  )
}
