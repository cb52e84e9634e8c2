import { useState } from 'react'
import { templateField } from '@/lib/escalation/template'
import { TextBox } from '../../ui/TextBox'

export interface TemplateTitleProps {
  readonly label: string
  readonly title: string
  readonly onChange: (title: string) => void
}

/** The title of a field in a template; one that is empty or too long is not kept. */
export function TemplateTitle({ label, title, onChange }: TemplateTitleProps) {
  const [words, setWords] = useState(title)
  const parsed = templateField.shape.title.safeParse(words)
  return (
    <TextBox
      label={label}
      labelHidden
      value={words}
      invalid={!parsed.success}
      onChange={setWords}
      onDone={() => {
        if (parsed.success && parsed.data !== title) onChange(parsed.data)
      }}
    />
  )
}
