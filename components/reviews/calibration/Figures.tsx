import { i18n } from '@/components/i18n'
import type { AlignmentFigure, AlphaFigure, KappaFigure } from '@/lib/review/calibration/agreement'
import { Badge } from '../../ui/Badge'
import { percentWords } from '../../ui/number-words'
import { coefficientWords, levelWords, rangeWords, shareRangeWords } from './figure-words'

export interface AlphaCellProps {
  readonly figure: AlphaFigure
  /** What its units are: the tickets of a category, or the categories of tickets. */
  readonly of: 'units' | 'cells'
  /** For tests. */
  readonly mark: string
}

/** An alpha with its interval, its word and how much it rests on. */
export function AlphaCell({ figure, of, mark }: AlphaCellProps) {
  const range = rangeWords(figure.alpha, figure.interval)
  const level = levelWords(figure)
  return (
    <td className="calib-figure" data-alpha={mark}>
      <span className="calib-value">
        <strong>{coefficientWords(figure.alpha)}</strong> {range !== null && <span>{range}</span>}
      </span>
      {level !== null && (
        <Badge tone={level.tone} title={level.title}>
          {level.words}
        </Badge>
      )}
      <span className="calib-n">{i18n.t(`calibration.${of}`, figure.units)}</span>
    </td>
  )
}

/** A mean alignment with its interval, and over how many pairs. */
export function AlignmentCell({ alignment }: { readonly alignment: AlignmentFigure }) {
  return (
    <td className="calib-figure" data-alignment>
      {alignment === null ? (
        i18n.t('calibration.noPairs')
      ) : (
        <>
          <span className="calib-value">
            <strong>{percentWords(alignment.alignment)}</strong>{' '}
            <span>{shareRangeWords(alignment.interval)}</span>
          </span>
          <span className="calib-n">{i18n.t('calibration.pairsCount', alignment.pairs)}</span>
        </>
      )}
    </td>
  )
}

/** Cohen's kappa of two reviewers with its interval, and over how much that both rated. */
export function KappaCell({ figure: { kappa, units, interval } }: { readonly figure: KappaFigure }) {
  const range = rangeWords(kappa, interval)
  return (
    <td className="calib-figure" data-kappa>
      <span className="calib-value">
        <strong>{coefficientWords(kappa)}</strong> {range !== null && <span>{range}</span>}
      </span>
      <span className="calib-n">{i18n.t('calibration.both', units)}</span>
    </td>
  )
}
