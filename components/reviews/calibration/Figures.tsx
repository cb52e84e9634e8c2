import { i18n } from '@/components/i18n'
import type { AlphaFigure } from '@/lib/review/calibration/agreement'
import type { Alignment } from '@/lib/review/stats/alignment'
import { Badge } from '../../ui/Badge'
import { percentWords } from '../../ui/number-words'
import { coefficientWords, levelWords, rangeWords } from './figure-words'

export interface AlphaCellProps {
  readonly figure: AlphaFigure
  /** What its units are: the tickets of a category, or the categories of tickets. */
  readonly of: 'units' | 'cells'
  /** For tests. */
  readonly mark: string
}

/** An alpha with its interval, its word and how much it rests on. */
export function AlphaCell({ figure, of, mark }: AlphaCellProps) {
  const range = rangeWords(figure)
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

/** A mean alignment, and over how many pairs. */
export function AlignmentCell({ alignment }: { readonly alignment: Alignment | null }) {
  return (
    <td className="calib-figure" data-alignment>
      {alignment === null ? (
        i18n.t('calibration.noPairs')
      ) : (
        <>
          <strong>{percentWords(alignment.alignment)}</strong>
          <span className="calib-n">{i18n.t('calibration.pairsCount', alignment.pairs)}</span>
        </>
      )}
    </td>
  )
}
