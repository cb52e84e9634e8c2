import { FileX } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { faultWords } from '../evidence/fault-words'
import type { ShownFault } from '../evidence/use-file'
import { Action } from '../ui/Action'
import { Message } from '../ui/Message'

export interface FileFaultProps {
  readonly name: string
  readonly fault: ShownFault
  readonly onAgain: () => void
}

/** Why nothing came of a file, and what to do. */
export function FileFault({ name, fault, onAgain }: FileFaultProps) {
  return (
    <div role="alert" data-fault={fault}>
      <Message
        level={2}
        icon={<FileX size={18} aria-hidden />}
        title={i18n.t('sanitiser.fault.title', { name: name || i18n.t('sanitiser.pasted') })}
        action={
          <Action kind="main" onPress={onAgain} focusFirst>
            {i18n.t('sanitiser.another')}
          </Action>
        }
      >
        {faultWords(fault)}
      </Message>
    </div>
  )
}
