import type { ReactNode } from 'react'
import { Button, type ButtonProps } from 'react-aria-components/Button'

export interface BusyButtonProps extends Omit<ButtonProps, 'isPending' | 'render' | 'children'> {
  readonly children: ReactNode
  /** Whether what it began is still under way. */
  readonly busy: boolean
}

/**
 * A button that cannot be pressed again while what it began is under way. It keeps the focus meanwhile, which a disabled one loses,
 * and puts nothing beside it for those who listen: `isPending` leaves an image without a name there for some seconds.
 */
export function BusyButton({ busy, isDisabled = false, children, ...props }: BusyButtonProps) {
  return (
    <Button
      {...props}
      isDisabled={isDisabled || busy}
      data-busy={busy || undefined}
      render={(button) => (
        <button
          {...button}
          disabled={isDisabled}
          {...(busy && !isDisabled ? { 'aria-disabled': true } : {})}
        />
      )}
    >
      {children}
    </Button>
  )
}
