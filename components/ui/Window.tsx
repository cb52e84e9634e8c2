import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import './Window.css'

export interface WindowProps {
  readonly open: boolean
  readonly title: string
  readonly text?: string
  /** What there is to do in it; a question has nothing but its text and choices. */
  readonly children?: ReactNode
  /** The choices, the safest first. */
  readonly choices: ReactNode
  readonly onClose: () => void
}

/** A dialog: a question that must be answered before something is done, or something to do apart from the page. */
export function Window({ open, title, text, children, choices, onClose }: WindowProps) {
  const isQuestion = children === undefined
  return (
    <ModalOverlay
      className="window-scrim"
      isOpen={open}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={isQuestion ? 'window-box window-question' : 'window-box'}>
        <Dialog className="window" role={isQuestion ? 'alertdialog' : 'dialog'}>
          <div>
            <Heading slot="title" className="window-title">
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
