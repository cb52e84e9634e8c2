import { Check } from 'lucide-react'
import { Checkbox } from 'react-aria-components/Checkbox'
import './Tick.css'

export interface TickProps {
  readonly label: string
  readonly help?: string
  readonly on: boolean
  readonly disabled?: boolean
  readonly onChange: (on: boolean) => void
}

/** A box to tick, before its words. */
export function Tick({ label, help, on, disabled = false, onChange }: TickProps) {
  return (
    <Checkbox className="tick" isSelected={on} isDisabled={disabled} onChange={onChange}>
      <span className="tick-box" aria-hidden="true">
        <Check size={12} strokeWidth={3} />
      </span>
      <span className="tick-words">
        <span>{label}</span>
        {help !== undefined && <span className="tick-help">{help}</span>}
      </span>
    </Checkbox>
  )
}
