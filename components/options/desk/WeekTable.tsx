import { i18n } from '@/components/i18n'
import type { BusinessHours } from '@/lib/time/business-hours'
import { Action } from '../../ui/Action'
import { DayRow } from './DayRow'
import { draftToWeek, weekToDraft, type ShiftDraft, type WeekDraft } from './week-draft'
import { useDraft } from './use-draft'
import './WeekTable.css'

/** As the days stand in the table, Monday first; 0 is Sunday. */
const DAYS = [1, 2, 3, 4, 5, 6, 0] as const
const MONDAY = 1
const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5]

export interface WeekTableProps {
  readonly week: BusinessHours['week']
  readonly onChange: (week: BusinessHours['week']) => void
}

/** The shifts of each weekday. What cannot be used stays as it was typed, says why, and is not saved. */
export function WeekTable({ week, onChange }: WeekTableProps) {
  const [draft, edit] = useDraft(week, weekToDraft, onChange)
  const change = (next: WeekDraft) => edit(next, draftToWeek(next))
  const setDay = (day: number, shifts: readonly ShiftDraft[]) =>
    change(draft.map((old, index) => (index === day ? shifts : old)))
  return (
    <div>
      <div className="rows" role="group" aria-label={i18n.t('desk.week.label')}>
        {DAYS.map((day) => (
          <DayRow key={day} day={day} shifts={draft[day] ?? []} onChange={(shifts) => setDay(day, shifts)} />
        ))}
      </div>
      <div className="week-actions">
        <Action
          onPress={() =>
            change(draft.map((old, index) => (WEEKDAYS.includes(index) ? (draft[MONDAY] ?? old) : old)))
          }
        >
          {i18n.t('desk.week.copyMonday')}
        </Action>
      </div>
    </div>
  )
}
