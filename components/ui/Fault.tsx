import { CircleAlert } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { Action } from './Action'
import './Fault.css'

export interface FaultProps {
  /** What went wrong and what to do; null while nothing is. */
  readonly children: string | null
  /** Tries again what failed; absent where the person presses what they pressed before. */
  readonly onAgain?: () => void
}

/** The place where something that failed is told, and read out: an answer that did not come, words that were not saved. */
export function Fault({ children, onAgain }: FaultProps) {
  if (children === null) return null
  return (
    <div className="fault" role="alert">
      <p className="fault-words">
        <CircleAlert size={15} aria-hidden />
        <span>{children}</span>
      </p>
      {onAgain && <Action onPress={onAgain}>{i18n.t('action.again')}</Action>}
    </div>
  )
}
