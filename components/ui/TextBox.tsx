import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import './TextBox.css'

export interface TextBoxProps {
  /** What is asked for; its accessible name. */
  readonly label: string
  /** Whether the words around it say already what it is. */
  readonly labelHidden?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
  /** The box was left, or Enter pressed in its one line: what stands there is meant. */
  readonly onDone?: () => void
  /** More than one line. */
  readonly long?: boolean
  /** What one line holds. */
  readonly type?: 'text' | 'number' | 'time' | 'date' | 'datetime-local'
  readonly min?: number
  readonly max?: number
  /** For code and patterns. */
  readonly mono?: boolean
  /** For a few characters. */
  readonly narrow?: boolean
  /** Something is wrong, and said elsewhere. */
  readonly invalid?: boolean
  /** What is wrong with the text; null when nothing is. */
  readonly fault?: string | null
  readonly help?: string
  readonly placeholder?: string
  readonly maxLength?: number
  /** Has the focus when the place it stands in appears. */
  readonly focusFirst?: boolean
}

/** A box for text, a figure or a time, with its label above it. */
export function TextBox(props: TextBoxProps) {
  const { label, onDone, min, max, fault = null, long = false, mono = false, labelHidden = false } = props
  const box = { className: `field-box${mono ? ' field-mono' : ''}`, placeholder: props.placeholder ?? '' }
  const limits = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
  return (
    <TextField
      className={props.narrow ? 'field field-narrow' : 'field'}
      value={props.value}
      onChange={props.onChange}
      isInvalid={fault !== null || (props.invalid ?? false)}
      maxLength={props.maxLength ?? 2_000}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- the person has just asked for this box
      autoFocus={props.focusFirst ?? false}
      spellCheck={mono ? 'false' : 'true'}
      onBlur={() => onDone?.()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !long) onDone?.()
        // A key that is listened to goes no further unless it is told to: this one closes the window around the box.
        if (event.key === 'Escape') event.continuePropagation()
      }}
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {!labelHidden && <Label className="field-label">{label}</Label>}
      {long ? <TextArea {...box} rows={2} /> : <Input {...box} {...limits} type={props.type ?? 'text'} />}
      {props.help !== undefined && (
        <Text slot="description" className="field-help">
          {props.help}
        </Text>
      )}
      <FieldError className="field-fault">{fault}</FieldError>
    </TextField>
  )
}
