import { useEffect, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { PlanGoal } from '@/lib/checklist/plan'
import { MOST_NOTE } from '@/lib/checklist/ramp/ramp-kept'
import { NumberBox } from '../ui/NumberBox'
import { TextBox } from '../ui/TextBox'
import type { SaidOfGoal } from './use-goal-mark'

export interface GoalNotesProps {
  /** The goal's text, for those who hear one box at a time. */
  readonly goal: string
  readonly target: PlanGoal['target'] | null
  /** The figure that counts; null where nothing is counted. */
  readonly least: number | null
  readonly mark: SaidOfGoal
  readonly onChange: (part: Partial<SaidOfGoal>) => void
}

/** A pause in typing after which notes are saved, so that a closed tab costs nothing. Milliseconds. */
const PAUSE = 700

/** Notes of the person and of the mentor, and the figure where another one was agreed on. Closed while there are none. */
export function GoalNotes({ goal, target, least, mark, onChange }: GoalNotesProps) {
  const [note, setNote] = useState(mark.note)
  const [mentor, setMentor] = useState(mark.mentor)
  const hasNotes = mark.note !== '' || mark.mentor !== ''
  const [open, setOpen] = useState(hasNotes)
  useEffect(() => {
    const timer = setTimeout(() => onChange({ note: note.trim(), mentor: mentor.trim() }), PAUSE)
    return () => clearTimeout(timer)
  }, [note, mentor, onChange])
  return (
    <details className="ramp-notes" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {i18n.t(hasNotes ? 'ramp.notes.some' : 'ramp.notes.none')}
        <span className="visually-hidden"> {i18n.t('ramp.notes.of', { goal })}</span>
      </summary>
      <div className="ramp-notes-boxes">
        <TextBox
          label={i18n.t('ramp.notes.own')}
          long
          value={note}
          maxLength={MOST_NOTE}
          onChange={setNote}
          onDone={() => onChange({ note: note.trim() })}
        />
        <TextBox
          label={i18n.t('ramp.notes.mentor')}
          long
          value={mentor}
          maxLength={MOST_NOTE}
          onChange={setMentor}
          onDone={() => onChange({ mentor: mentor.trim() })}
        />
        {target && least !== null && (
          <NumberBox
            label={i18n.t('ramp.notes.least', { planned: target.least })}
            value={mark.least ?? target.least}
            least={1}
            most={10_000}
            step={1}
            onChange={(value) => onChange({ least: value === target.least ? null : value })}
          />
        )}
      </div>
    </details>
  )
}
