import { Meter } from 'react-aria-components/Meter'
import { i18n } from '@/components/i18n'
import { RingDrawing } from './RingDrawing'
import type { RingDrawingProps } from './RingDrawing'

export interface ScoreRingProps extends RingDrawingProps {
  /** What is measured. */
  readonly label: string
  readonly max: string
  readonly word: string
}

/** A score as a meter: a ring for those who see it, a sentence for those who listen. */
export function ScoreRing({ label, max, word, ...drawing }: ScoreRingProps) {
  const { number, share } = drawing
  const score = number === null ? word : `${number} ${i18n.t('quality.of', { max })}, ${word}`
  const spoken = drawing.live ? `${score}, ${i18n.t('draft.counted')}` : score
  return (
    <Meter aria-label={label} value={share * 100} valueLabel={spoken}>
      <RingDrawing {...drawing} {...(number === null ? {} : { of: i18n.t('quality.of', { max }) })} />
    </Meter>
  )
}
