import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import './Confirm.css'
import './Window.css'

export interface WindowProps {
  readonly open: boolean
  readonly title: string
  readonly text?: string
  readonly children: ReactNode
  readonly choices: ReactNode
  readonly onClose: () => void
}

/** A dialog with room for something to do in it. */
export function Window({ open, title, text, children, choices, onClose }: WindowProps) {
  return (
    <ModalOverlay
      className="confirm-scrim"
      isOpen={open}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className="window-box">
        <Dialog className="window">
          <div>
            <Heading slot="title" className="confirm-title">
              {title}
            </Heading>
            {text !== undefined && <p className="window-text">{text}</p>}
          </div>
          {children}
          <div className="window-choices">{choices}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
