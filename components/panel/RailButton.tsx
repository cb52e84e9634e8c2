import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'

export interface RailButtonProps {
  readonly label: string
  readonly children: ReactNode
  readonly onPress: () => void
}

/** A button on the rail. Its tooltip is the browser's own: one of ours would not fit into the strip. */
export function RailButton({ label, children, onPress }: RailButtonProps) {
  return (
    <span title={label}>
      <Button className="rail-button" onPress={onPress}>
        <span className="rail-face" aria-hidden="true">
          {children}
        </span>
        <span className="visually-hidden">{label}</span>
      </Button>
    </span>
  )
}
