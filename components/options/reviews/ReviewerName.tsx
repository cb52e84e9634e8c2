import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { TextBox } from '../../ui/TextBox'

/** As long as a person's name may be. */
const LONGEST = 200

export interface ReviewerNameProps {
  readonly name: string
  /** Whether reviews are made here, which need a name. */
  readonly isNeeded: boolean
  readonly onChange: (name: string) => void
}

/** The name that stands on this person's reviews. Give it the name as key. */
export function ReviewerName({ name, isNeeded, onChange }: ReviewerNameProps) {
  const [typed, setTyped] = useState(name)
  return (
    <TextBox
      label={i18n.t('reviewSettings.name')}
      help={i18n.t('reviewSettings.nameHelp')}
      value={typed}
      maxLength={LONGEST}
      fault={isNeeded && typed.trim() === '' ? i18n.t('reviewSettings.nameNeeded') : null}
      onChange={setTyped}
      onDone={() => {
        const wanted = typed.trim()
        if (wanted !== name) onChange(wanted)
      }}
    />
  )
}
