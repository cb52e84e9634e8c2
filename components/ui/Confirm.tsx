import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import './Confirm.css'

export interface ConfirmProps {
  readonly open: boolean
  readonly title: string
  readonly text: string
  /** The choices, the safest first. */
  readonly choices: ReactNode
  readonly onClose: () => void
}

/** A question that must be answered before something is done. */
export function Confirm({ open, title, text, choices, onClose }: ConfirmProps) {
  return (
    <ModalOverlay
      className="confirm-scrim"
      isOpen={open}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className="confirm-box">
        <Dialog className="confirm" role="alertdialog">
          <Heading slot="title" className="confirm-title">
            {title}
          </Heading>
          <p className="confirm-text">{text}</p>
          <div className="confirm-choices">{choices}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
