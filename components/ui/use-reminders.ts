import { useCallback, useEffect, useState } from 'react'
import type { Reminder, ReminderReason } from '@/lib/messaging/reminder'
import type { ReminderOutcome } from '@/lib/messaging/reminder-calls'
import { ask, onNotice } from '../desk'

/** The reminders there are, and what can be done with them. */
export interface Reminders {
  /** The soonest first; empty until they were read. */
  readonly list: readonly Reminder[]
  /** Sets one for the ticket on screen; null when the background did not answer. */
  readonly remind: (at: number, why: ReminderReason) => Promise<ReminderOutcome | null>
  readonly remove: (id: string) => void
  readonly open: (id: string) => void
}

/** Reads the reminders, now and whenever they change. */
export function useReminders(): Reminders {
  const [list, setList] = useState<readonly Reminder[]>([])
  const load = useCallback(async () => {
    const answer = await ask('reminders/list', {})
    if (answer.ok) setList(answer.value)
  }, [])
  useEffect(() => {
    const start = async () => load()
    void start()
    return onNotice(({ deskhandNotice }) => {
      if (deskhandNotice === 'reminders') void load()
    })
  }, [load])
  return {
    list,
    remind: async (at, why) => {
      const answer = await ask('panel/remind', { at: new Date(at).toISOString(), why })
      await load()
      return answer.ok ? answer.value : null
    },
    remove: (id) => void ask('reminders/remove', { id }).then(load),
    open: (id) => void ask('reminders/open', { id }),
  }
}
