import { ClipboardList } from 'lucide-react'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import './PartsColumn.css'

export interface PartsColumnProps {
  /** What its parts are, for those who cannot see it. */
  readonly title: string
  /** Name of the button that opens what concerns all parts. */
  readonly whole: string
  readonly wholeChosen: boolean
  readonly onWhole: () => void
  /** The parts, and what can be done with all of them. */
  readonly children: ReactNode
}

/** The column that lists what a document is made of, to open one beside. */
export function PartsColumn({ title, whole, wholeChosen, onWhole, children }: PartsColumnProps) {
  const id = useId()
  return (
    <nav className="parts-column" aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {title}
      </h2>
      <Button className="whole-button" onPress={onWhole} {...(wholeChosen ? { 'aria-current': 'true' } : {})}>
        <ClipboardList size={16} aria-hidden />
        {whole}
      </Button>
      {children}
    </nav>
  )
}
