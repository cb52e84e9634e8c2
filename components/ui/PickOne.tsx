import { useId } from 'react'
import './PickOne.css'

export interface PickOneProps<V extends string> {
  /** What is chosen; its accessible name. */
  readonly label: string
  readonly value: V
  readonly options: readonly { readonly value: V; readonly name: string }[]
  readonly onChange: (value: V) => void
  /** Whether the words around it say already what it is. */
  readonly labelHidden?: boolean
  readonly invalid?: boolean
  /** Has the focus when the place it stands in appears. */
  readonly focusFirst?: boolean
}

/** One of several in a list that opens: the browser's own, which every keyboard and screen reader knows. */
export function PickOne<V extends string>({ label, value, options, onChange, ...rest }: PickOneProps<V>) {
  const id = useId()
  return (
    <span className="field">
      <label htmlFor={id} className={rest.labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <select
        id={id}
        className="pick-one"
        value={value}
        aria-invalid={rest.invalid ?? false}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the person has just asked for this form
        autoFocus={rest.focusFirst ?? false}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </span>
  )
}
