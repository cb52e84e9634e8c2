import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import './Choice.css'

export interface ChoiceOption<V extends string> {
  readonly value: V
  readonly name: string
  readonly text?: string
}

export interface ChoiceProps<V extends string> {
  readonly label: string
  readonly value: V
  readonly options: readonly ChoiceOption<V>[]
  readonly onChange: (value: V) => void
  /** `cards` have room for a sentence each; `row` is for single words. */
  readonly kind: 'cards' | 'row'
  /** Whether a heading above already says what is chosen here. */
  readonly labelHidden?: boolean
}

/** One of several, all in sight. */
export function Choice<V extends string>({
  label,
  value,
  options,
  onChange,
  kind,
  labelHidden = false,
}: ChoiceProps<V>) {
  return (
    <RadioGroup
      className={`choice choice-${kind}`}
      aria-label={label}
      value={value}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen)
        if (option) onChange(option.value)
      }}
    >
      {!labelHidden && (
        <span className="choice-label" aria-hidden="true">
          {label}
        </span>
      )}
      <div className="choice-options">
        {options.map((option) => (
          <Radio key={option.value} className="choice-option" value={option.value}>
            <span className="choice-dot" aria-hidden="true" />
            <span className="choice-words">
              <span className="choice-name">{option.name}</span>
              {option.text !== undefined && <span className="choice-text">{option.text}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
