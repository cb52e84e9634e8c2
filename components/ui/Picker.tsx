import { Check, ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select, SelectValue } from 'react-aria-components/Select'
import { Text } from 'react-aria-components/Text'
import './popup-list.css'
import './Picker.css'

export interface PickerOption<V extends string> {
  readonly value: V
  readonly name: string
  readonly text?: string
  readonly disabled?: boolean
}

export interface PickerProps<V extends string> {
  readonly label: string
  readonly value: V
  readonly options: readonly PickerOption<V>[]
  readonly onChange: (value: V) => void
}

/** One of several from a list that opens, where choices need a line of explanation; elsewhere `PickOne` does. */
export function Picker<V extends string>({ label, value, options, onChange }: PickerProps<V>) {
  return (
    <Select
      className="picker"
      value={value}
      disabledKeys={options.filter(({ disabled }) => disabled).map((option) => option.value)}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen)
        if (option) onChange(option.value)
      }}
    >
      <Label className="field-label">{label}</Label>
      <Button className="picker-button">
        <SelectValue className="picker-value" />
        <ChevronDown size={15} aria-hidden />
      </Button>
      <Popover offset={4}>
        <ListBox className="popup-list picker-list">
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              className="picker-option"
              textValue={option.name}
            >
              {option.value === value && <Check size={14} aria-hidden />}
              <Text slot="label">{option.name}</Text>
              {option.text !== undefined && <Text slot="description">{option.text}</Text>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
