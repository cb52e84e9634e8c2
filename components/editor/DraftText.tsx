import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { TextBox } from '../ui/TextBox'

export interface DraftTextProps {
  readonly label: string
  readonly value: string
  readonly long?: boolean
  readonly onChange: (value: string) => void
}

/** A text that cannot be empty: while it is, the one before is kept and comes back when the box is left. */
export function DraftText({ label, value, long = false, onChange }: DraftTextProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? value
  return (
    <TextBox
      label={label}
      value={shown}
      long={long}
      fault={shown.trim() === '' ? i18n.t('editor.needsText') : null}
      onChange={(text) => {
        setTyped(text)
        if (text.trim() !== '') onChange(text)
      }}
      onDone={() => setTyped(null)}
    />
  )
}
