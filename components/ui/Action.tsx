import type { ReactNode } from 'react'
import { BusyButton } from './BusyButton'
import './Action.css'

export interface ActionProps {
  readonly children: ReactNode
  readonly onPress: () => void
  /** `plain` is a quiet text button; one `main` at most in a place. */
  readonly kind?: 'main' | 'normal' | 'plain' | 'danger'
  readonly icon?: ReactNode
  /** A longer name where the visible text alone would not say what it acts on. */
  readonly label?: string
  readonly disabled?: boolean
  /** Whether what it began is still under way; it keeps the focus meanwhile. */
  readonly busy?: boolean
  /** Has the focus when the place it stands in appears. */
  readonly focusFirst?: boolean
}

/** A button with words. */
export function Action(props: ActionProps) {
  return (
    <BusyButton
      className={`action action-${props.kind ?? 'normal'}`}
      onPress={props.onPress}
      isDisabled={props.disabled ?? false}
      busy={props.busy ?? false}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- the first choice of a dialog that the person has just opened
      autoFocus={props.focusFirst ?? false}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
    >
      {props.icon}
      {props.children}
    </BusyButton>
  )
}
