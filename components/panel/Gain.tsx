import { i18n } from '@/components/i18n'
import { numberWords } from '../ui/number-words'
import './Gain.css'

/** What a criterion would add to the whole score. */
export function Gain({ points }: { readonly points: number }) {
  const number = numberWords(points)
  if (number === numberWords(0)) return null
  return (
    <span className="gain">
      <span aria-hidden="true">{i18n.t('quality.gainShort', { points: number })}</span>
      <span className="visually-hidden">{i18n.t('quality.points', points, [number])}</span>
    </span>
  )
}
