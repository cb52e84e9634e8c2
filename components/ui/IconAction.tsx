import type { ReactNode } from 'react'
import { BusyButton } from './BusyButton'
import { Hint } from './Hint'
import './IconAction.css'

export interface IconActionProps {
  /** What it does; its accessible name and its tooltip. */
  readonly label: string
  readonly children: ReactNode
  readonly onPress: () => void
  readonly busy?: boolean
}

/** A button that is only an icon, named by a tooltip. */
export function IconAction({ label, children, onPress, busy = false }: IconActionProps) {
  return (
    <Hint text={label}>
      <BusyButton className="icon-action" aria-label={label} onPress={onPress} busy={busy}>
        {children}
      </BusyButton>
    </Hint>
  )
}
