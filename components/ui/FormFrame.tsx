import type { ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import { Action } from './Action'
import { Fault } from './Fault'
import './FormFrame.css'

export interface FormFrameProps {
  /** What is written in it; its accessible name. */
  readonly label: string
  /** Why it was not saved; null where nothing failed. What was written stays. */
  readonly fault: string | null
  /** Buttons that save, the main one first; the one that leaves the form comes after them. */
  readonly ways: ReactNode
  readonly onClose: () => void
  /** The boxes to fill. */
  readonly children: ReactNode
}

/** A small form that opens in its place on a page: boxes, why saving failed, and the ways out. */
export function FormFrame({ label, fault, ways, onClose, children }: FormFrameProps) {
  return (
    <div className="form-frame" role="group" aria-label={label}>
      {children}
      <Fault>{fault}</Fault>
      <div className="form-ways">
        {ways}
        <Action kind="plain" onPress={onClose}>
          {i18n.t('action.cancel')}
        </Action>
      </div>
    </div>
  )
}
