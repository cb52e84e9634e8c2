import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Action } from '../ui/Action'
import { TextBox } from '../ui/TextBox'

export interface NewLineProps {
  readonly label: string
  /** Name of the button that adds it. */
  readonly add: string
  readonly onAdd: (text: string) => void
}

/** A box for one more line of a list. */
export function NewLine({ label, add, onAdd }: NewLineProps) {
  const [typed, setTyped] = useState('')
  const done = () => {
    if (typed.trim() === '') return
    setTyped('')
    onAdd(typed)
  }
  return (
    <div className="playbook-line">
      <TextBox label={label} value={typed} onChange={setTyped} onDone={done} />
      <Action
        icon={<Plus size={14} aria-hidden />}
        label={`${add}: ${label}`}
        disabled={typed.trim() === ''}
        onPress={done}
      >
        {add}
      </Action>
    </div>
  )
}
