import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { TextField } from 'react-aria-components/TextField'
import './Field.css'

export interface FieldProps {
  /** What is asked for; its accessible name. */
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** The field was left, or Enter pressed: what stands there is meant. */
  readonly onDone?: () => void
  readonly type?: 'text' | 'number' | 'time' | 'date' | 'datetime-local'
  readonly min?: number
  readonly max?: number
  readonly placeholder?: string
  /** Whether the words around it say already what it is. */
  readonly labelHidden?: boolean
  readonly invalid?: boolean
  /** For a few characters. */
  readonly narrow?: boolean
}

/** One line to fill in. */
export function Field(props: FieldProps) {
  const { label, value, onChange, type = 'text', min, max, placeholder } = props
  return (
    <TextField
      className={props.narrow ? 'field field-narrow' : 'field'}
      value={value}
      onChange={onChange}
      isInvalid={props.invalid ?? false}
      onBlur={() => props.onDone?.()}
      onKeyDown={({ key }) => {
        if (key === 'Enter') props.onDone?.()
      }}
      {...(props.labelHidden ? { 'aria-label': label } : {})}
    >
      {!props.labelHidden && <Label className="field-label">{label}</Label>}
      <Input
        className="field-box"
        type={type}
        {...(min === undefined ? {} : { min })}
        {...(max === undefined ? {} : { max })}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
    </TextField>
  )
}
