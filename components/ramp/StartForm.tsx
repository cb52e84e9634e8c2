import { CalendarDays } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { profileId, type ProfileId } from '@/lib/profile/profile'
import { ask } from '../desk'
import { Action } from '../ui/Action'
import { Fault } from '../ui/Fault'
import { Message } from '../ui/Message'
import { PickOne } from '../ui/PickOne'
import { roleWord } from '../ui/role-words'
import { TextBox } from '../ui/TextBox'
import { dayWords } from '../ui/time-words'
import { beginOf } from './days'
import { stretchWords } from './ramp-words'
import { saveFault } from './save-words'
import type { ShownRamp } from './use-ramp'

/** When it began and in which role: asked on the first day, later a line with a way to change it. */
export function StartForm({ shown }: { readonly shown: ShownRamp }) {
  const { kept, ramp, role } = shown
  const { start } = kept.person
  const [editing, setEditing] = useState(start === null)
  const [day, setDay] = useState(start ?? shown.today)
  const [chosen, setChosen] = useState<ProfileId>(role)
  const [fault, setFault] = useState<string | null>(null)
  const [isBadDay, setBadDay] = useState(false)
  const save = async () => {
    const bad = beginOf(day) === null
    setBadDay(bad)
    if (bad) return
    const { counting } = kept.person
    const refused = saveFault(await ask('ramp/person', { start: day, role: chosen, counting }))
    setFault(refused)
    if (refused === null) setEditing(false)
  }
  if (!editing && start !== null && ramp.stretch !== null) {
    const stage = ramp.stages.find(({ id }) => id === ramp.stretch?.stage)
    return (
      <div className="ramp-standing" data-ramp-stage={ramp.stretch.stage}>
        <p className="ramp-standing-words">
          <CalendarDays size={16} aria-hidden />
          <span>
            <strong>{stretchWords(ramp.stretch, stage?.until ?? null)}</strong>{' '}
            {i18n.t('ramp.startedAs', { day: dayWords(start), role: roleWord(role) })}
          </span>
        </p>
        <Action kind="plain" onPress={() => setEditing(true)}>
          {i18n.t('ramp.changeStart')}
        </Action>
      </div>
    )
  }
  return (
    <section className="ramp-start" aria-label={i18n.t('ramp.start.title')}>
      {start === null && (
        <Message level={2} icon={<CalendarDays size={18} />} title={i18n.t('ramp.start.title')}>
          <p>{i18n.t('ramp.start.text')}</p>
        </Message>
      )}
      <div className="ramp-form">
        <TextBox
          label={i18n.t('ramp.start.day')}
          type="date"
          value={day}
          onChange={setDay}
          fault={isBadDay ? i18n.t('ramp.start.noDay') : null}
        />
        <PickOne
          label={i18n.t('ramp.start.role')}
          value={chosen}
          options={profileId.options.map((value) => ({ value, name: roleWord(value) }))}
          onChange={setChosen}
        />
        <div className="row-actions">
          <Action kind="main" onPress={() => void save()}>
            {i18n.t(start === null ? 'ramp.start.begin' : 'ramp.start.save')}
          </Action>
          {start !== null && <Action onPress={() => setEditing(false)}>{i18n.t('action.cancel')}</Action>}
        </div>
      </div>
      <Fault>{fault}</Fault>
    </section>
  )
}
