import { Minus, Plus } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { NumberField } from 'react-aria-components/NumberField'
import './NumberBox.css'

export interface NumberBoxProps {
  readonly label: string
  /** Whether the label is only for those who listen, because what stands around says it. */
  readonly labelHidden?: boolean
  readonly value: number
  readonly least: number
  readonly most: number
  readonly step?: number
  readonly percent?: boolean
  readonly disabled?: boolean
  readonly onChange: (value: number) => void
}

/** A number to type or to step, before its label. An empty box keeps the number it had. */
export function NumberBox(props: NumberBoxProps) {
  return (
    <NumberField
      className="number"
      value={props.value}
      minValue={props.least}
      maxValue={props.most}
      isDisabled={props.disabled ?? false}
      onChange={(value) => {
        if (!Number.isNaN(value)) props.onChange(value)
      }}
      {...(props.step === undefined ? {} : { step: props.step })}
      {...(props.percent === true ? { formatOptions: { style: 'percent' } } : {})}
      {...(props.labelHidden === true ? { 'aria-label': props.label } : {})}
    >
      <Group className="number-group">
        <Button slot="decrement" className="number-step">
          <Minus size={12} aria-hidden />
        </Button>
        <Input className="number-input" />
        <Button slot="increment" className="number-step">
          <Plus size={12} aria-hidden />
        </Button>
      </Group>
      {props.labelHidden !== true && <Label className="number-label">{props.label}</Label>}
    </NumberField>
  )
}
