import { Check, CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import './ImportOutcome.css'

/** What became of an import, in a sentence. */
export interface Told {
  readonly ok: boolean
  readonly text: string
}

export interface ImportOutcomeProps {
  /** Null until there is something to tell. */
  readonly told: Told | null
  /** More about it, such as a list of faults. */
  readonly children?: ReactNode
}

/** The place where a window tells what became of an import; read out when it changes. */
export function ImportOutcome({ told, children }: ImportOutcomeProps) {
  return (
    <div role="status" className="import-outcome">
      {told !== null && (
        <p className={told.ok ? 'import-done' : 'import-failed'}>
          {told.ok ? <Check size={15} aria-hidden /> : <CircleAlert size={15} aria-hidden />}
          <span>{told.text}</span>
        </p>
      )}
      {children}
    </div>
  )
}
