import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { i18n } from '@/components/i18n'
import type { Holiday } from '@/lib/time/business-hours'
import { mergeHolidays, parseHolidayLines } from '@/lib/time/holiday-lines'
import { Action } from '../../ui/Action'
import { TextBox } from '../../ui/TextBox'
import { dateWords } from './date-words'
import './Holidays.css'

/** As many as the settings hold. */
const MOST = 500

export interface HolidaysProps {
  readonly holidays: readonly Holiday[]
  readonly onChange: (holidays: Holiday[]) => void
}

/** Days on which the desk stays shut: added one by one, or pasted as lines. */
export function Holidays({ holidays, onChange }: HolidaysProps) {
  const [date, setDate] = useState('')
  const [name, setName] = useState('')
  const [lines, setLines] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const add = (added: readonly Holiday[]): boolean => {
    const merged = mergeHolidays(holidays, added)
    const fits = merged.length <= MOST
    if (fits) onChange(merged)
    else setProblem(i18n.t('desk.holidays.tooMany', { most: MOST }))
    return fits
  }
  const addOne = () => {
    setProblem(null)
    if (add([{ date, name: name.trim().slice(0, 80) }])) {
      setDate('')
      setName('')
    }
  }
  const addLines = () => {
    const { holidays: found, unread } = parseHolidayLines(lines)
    setProblem(
      unread.length === 0
        ? null
        : i18n.t('desk.holidays.unread', unread.length, [unread[0] ?? '', unread.length]),
    )
    // What could not be read stays to be mended.
    if (found.length === 0 || add(found)) setLines(unread.join('\n'))
  }
  return (
    <div className="holidays" role="group" aria-label={i18n.t('desk.holidays.title')}>
      <h4 className="choice-label">{i18n.t('desk.holidays.title')}</h4>
      {holidays.length > 0 && (
        <ul className="holiday-list">
          {holidays.map((each) => (
            <li key={each.date} className="holiday">
              <span className="holiday-date">{dateWords(each.date)}</span>
              <span className="holiday-name">{each.name}</span>
              <Action
                kind="plain"
                label={i18n.t('desk.holidays.removeOne', { date: dateWords(each.date) })}
                onPress={() => onChange(holidays.filter((other) => other.date !== each.date))}
              >
                {i18n.t('action.remove')}
              </Action>
            </li>
          ))}
        </ul>
      )}
      <div className="holiday-add">
        <TextBox label={i18n.t('desk.holidays.date')} type="date" value={date} onChange={setDate} />
        <TextBox label={i18n.t('desk.holidays.name')} value={name} onChange={setName} />
        <Action disabled={date === ''} icon={<Plus size={14} aria-hidden />} onPress={addOne}>
          {i18n.t('desk.holidays.add')}
        </Action>
      </div>
      <TextField className="field" value={lines} onChange={setLines}>
        <Label className="field-label">{i18n.t('desk.holidays.paste')}</Label>
        <TextArea className="field-box field-area" rows={3} placeholder={i18n.t('desk.holidays.example')} />
      </TextField>
      <div>
        <Action disabled={lines.trim() === ''} onPress={addLines}>
          {i18n.t('desk.holidays.addLines')}
        </Action>
      </div>
      {problem !== null && (
        <p className="row-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
