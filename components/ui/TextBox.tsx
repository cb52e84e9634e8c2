import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import './Field.css'

export interface TextBoxProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  /** More than one line. */
  readonly long?: boolean
  /** For code and patterns. */
  readonly mono?: boolean
  /** What is wrong with the text; null when nothing is. */
  readonly fault?: string | null
  readonly help?: string
  readonly placeholder?: string
  readonly maxLength?: number
}

/** A box for text, with its label above it. */
export function TextBox(props: TextBoxProps) {
  const { fault = null, long = false, mono = false } = props
  const box = { className: `field-box${mono ? ' field-mono' : ''}`, placeholder: props.placeholder ?? '' }
  return (
    <TextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      isInvalid={fault !== null}
      maxLength={props.maxLength ?? 2_000}
      spellCheck={mono ? 'false' : 'true'}
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
    >
      <Label className="field-label">{props.label}</Label>
      {long ? <TextArea {...box} rows={2} /> : <Input {...box} />}
      {props.help !== undefined && (
        <Text slot="description" className="field-help">
          {props.help}
        </Text>
      )}
      <FieldError className="field-fault">{fault}</FieldError>
    </TextField>
  )
}
