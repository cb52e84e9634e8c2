import { Switch } from 'react-aria-components/Switch'
import './Toggle.css'

export interface ToggleProps {
  /** What is switched; its accessible name. */
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** On or off. */
export function Toggle({ label, on, onChange }: ToggleProps) {
  return (
    <Switch className="toggle" aria-label={label} isSelected={on} onChange={onChange}>
      <span className="toggle-track" aria-hidden="true">
        <span className="toggle-thumb" />
      </span>
    </Switch>
  )
}
