import { Plus, X } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { Action } from '../../ui/Action'
import { TextBox } from '../../ui/TextBox'
import { IconAction } from '../../ui/IconAction'
import { Toggle } from '../Toggle'
import { dayName } from './day-name'
import { problemOfDay, type ShiftDraft } from './week-draft'
import '../Rows.css'

/** What a day has when it is switched on, and what a second shift is proposed as. */
const FIRST: ShiftDraft = { from: '08:00', to: '18:00' }
const SECOND: ShiftDraft = { from: '', to: '' }

export interface DayRowProps {
  /** 0 is Sunday. */
  readonly day: number
  readonly shifts: readonly ShiftDraft[]
  readonly onChange: (shifts: readonly ShiftDraft[]) => void
}

/** One weekday: closed, or open in one shift or two. */
export function DayRow({ day, shifts, onChange }: DayRowProps) {
  const name = dayName(day)
  const problem = problemOfDay(shifts)
  const set = (index: number, part: Partial<ShiftDraft>) =>
    onChange(shifts.map((shift, at) => (at === index ? { ...shift, ...part } : shift)))
  return (
    <div className="row day" role="group" aria-label={name}>
      <Toggle
        label={i18n.t('desk.week.open', { day: name })}
        on={shifts.length > 0}
        onChange={(on) => onChange(on ? [FIRST] : [])}
      />
      <span className="day-name">{name}</span>
      <div className="day-shifts">
        {shifts.length === 0 && <span className="row-state">{i18n.t('desk.week.closed')}</span>}
        {shifts.map((shift, index) => (
          <span key={index} className="day-shift">
            <TextBox
              label={i18n.t(index === 0 ? 'desk.week.from' : 'desk.week.secondFrom', { day: name })}
              labelHidden
              type="time"
              value={shift.from}
              invalid={problem !== null}
              onChange={(from) => set(index, { from })}
            />
            <span aria-hidden="true">–</span>
            <TextBox
              label={i18n.t(index === 0 ? 'desk.week.to' : 'desk.week.secondTo', { day: name })}
              labelHidden
              type="time"
              value={shift.to}
              invalid={problem !== null}
              onChange={(to) => set(index, { to })}
            />
            {index === 1 && (
              <IconAction
                label={i18n.t('desk.week.removeSecond', { day: name })}
                onPress={() => onChange(shifts.slice(0, 1))}
              >
                <X size={15} aria-hidden />
              </IconAction>
            )}
          </span>
        ))}
      </div>
      {shifts.length === 1 && (
        <Action
          kind="plain"
          icon={<Plus size={14} aria-hidden />}
          label={i18n.t('desk.week.addSecondTo', { day: name })}
          onPress={() => onChange([...shifts, SECOND])}
        >
          {i18n.t('desk.week.addSecond')}
        </Action>
      )}
      {problem !== null && (
        <p className="row-problem" role="alert">
          {i18n.t(`desk.week.problem.${problem}`, { day: name })}
        </p>
      )}
    </div>
  )
}
