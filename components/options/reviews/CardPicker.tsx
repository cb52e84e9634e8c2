import { i18n } from '@/components/i18n'
import { PickOne } from '../../ui/PickOne'
import { useCards } from './use-cards'

export interface CardPickerProps {
  /** Id of the card that reviews begin with; null for the one of the role. */
  readonly chosen: string | null
  readonly onChange: (card: string | null) => void
}

/** Which scorecard a review begins with. */
export function CardPicker({ chosen, onChange }: CardPickerProps) {
  const { value: cards } = useCards()
  const offered = (cards ?? []).filter(({ retired }) => !retired)
  const isOffered = chosen === null || cards === null || offered.some(({ id }) => id === chosen)
  return (
    <PickOne
      label={i18n.t('reviewSettings.card')}
      value={chosen ?? ''}
      options={[
        { value: '', name: i18n.t('reviewSettings.cardOfRole') },
        ...offered.map(({ id, title }) => ({ value: id, name: title })),
        ...(isOffered ? [] : [{ value: chosen, name: i18n.t('reviewSettings.cardGone') }]),
      ]}
      onChange={(value) => onChange(value === '' ? null : value)}
    />
  )
}
