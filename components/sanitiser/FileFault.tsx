import { FileX } from 'lucide-react'
import { i18n } from '#i18n'
import { Action } from '../ui/Action'
import { Message } from '../ui/Message'
import type { ShownFault } from './use-file'

const SENTENCES = {
  empty: 'sanitiser.fault.empty',
  'not-json': 'sanitiser.fault.notJson',
  'not-har': 'sanitiser.fault.notHar',
  truncated: 'sanitiser.fault.truncated',
  picture: 'sanitiser.fault.picture',
  binary: 'sanitiser.fault.binary',
  large: 'sanitiser.fault.large',
  unreadable: 'sanitiser.fault.unreadable',
  broken: 'sanitiser.fault.broken',
} as const satisfies Record<ShownFault, string>

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
        {i18n.t(SENTENCES[fault])}
      </Message>
    </div>
  )
}
