import { OctagonAlert } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { i18n } from '@/components/i18n'
import './PartsColumn.css'

export interface PartButtonProps {
  readonly title: string
  readonly critical: boolean
  /** How much it counts for, in words. */
  readonly share: string
  /** Whether it differs from what is saved. */
  readonly changed: boolean
  readonly chosen: boolean
  readonly onChoose: () => void
}

/** Opens one part of a document beside, and says what matters about it. */
export function PartButton({ title, critical, share, changed, chosen, onChoose }: PartButtonProps) {
  return (
    <Button className="weight-title" onPress={onChoose} {...(chosen ? { 'aria-current': 'true' } : {})}>
      <span className="weight-name">{title}</span>
      <span className="weight-facts">
        {critical && (
          <span className="weight-critical">
            <OctagonAlert size={12} aria-hidden />
            {i18n.t('criterion.critical')}
          </span>
        )}
        <span>{share}</span>
        {changed && <span className="weight-changed">{i18n.t('editor.changed')}</span>}
      </span>
    </Button>
  )
}
