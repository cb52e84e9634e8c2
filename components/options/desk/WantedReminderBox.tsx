import { BellRing } from 'lucide-react'
import { useEffect, useState } from 'react'
import { i18n } from '@/components/i18n'
import { isHostOrigin } from '@/lib/desk/host-origins'
import { wantedIn, type WantedReminder } from '@/lib/messaging/reminder'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { useAnnounce } from '../../ui/Announcer'
import { reminderSentence } from '../../ui/reminder-words'
import { dueMomentWords } from '../../ui/time-words'
import { useNow } from '../../ui/use-now'
import { useNotifications } from './use-notifications'
import '../Rows.css'
import './WantedReminderBox.css'

/** The reminder the panel sent here, because only this page may ask for permissions: one press asks and sets it. */
export function WantedReminderBox() {
  const { allow } = useNotifications()
  const now = useNow()
  const announce = useAnnounce()
  const [wanted, setWanted] = useState(readWanted)
  const [report, setReport] = useState<string | null>(null)
  useEffect(() => {
    const changed = () => {
      const next = readWanted()
      // The address has moved on to a section of the page: what was asked for is still open.
      if (next === null) return
      setWanted(next)
      setReport(null)
    }
    window.addEventListener('hashchange', changed)
    return () => window.removeEventListener('hashchange', changed)
  }, [])
  const set = async (reminder: WantedReminder, withNotification: boolean) => {
    // Asked first, as part of the press: the browser allows it at no other time.
    const granted = withNotification && (await allow())
    if (!withNotification) await ask('reminders/asked', { granted: false })
    const answer = await ask('reminders/add', reminder)
    const outcome = reminderSentence(answer.ok ? answer.value : null)
    const isSet = answer.ok && answer.value.ok
    const how = isSet ? i18n.t(granted ? 'reminder.wanted.notified' : 'reminder.wanted.inPanel') : ''
    setReport(`${outcome} ${how}`)
    announce(`${outcome} ${how}`)
    if (isSet) {
      setWanted(null)
      history.replaceState(null, '', location.pathname)
    }
  }
  if (wanted === null) return report === null ? null : <p className="wanted-report">{report}</p>
  const at = dueMomentWords(wanted.at, now)
  return (
    <div
      className="wanted"
      role="group"
      aria-label={i18n.t('reminder.wanted.title', { key: wanted.key, at })}
    >
      <BellRing size={18} aria-hidden />
      <div className="wanted-words">
        <p className="row-name">{i18n.t('reminder.wanted.title', { key: wanted.key, at })}</p>
        <p className="row-state">{i18n.t('reminder.wanted.text')}</p>
        <div className="wanted-choices">
          <Action kind="main" focusFirst onPress={() => void set(wanted, true)}>
            {i18n.t('reminder.wanted.allow')}
          </Action>
          <Action onPress={() => void set(wanted, false)}>{i18n.t('reminder.wanted.without')}</Action>
        </div>
        {report !== null && (
          <p className="row-state" data-failed="true">
            {report}
          </p>
        )}
      </div>
    </div>
  )
}

/** Only a ticket of a helpdesk: an address can be typed by anybody. */
function readWanted(): WantedReminder | null {
  const wanted = wantedIn(location.hash)
  return wanted !== null && isHostOrigin(wanted.site) ? wanted : null
}
