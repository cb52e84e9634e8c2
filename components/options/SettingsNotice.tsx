import { CircleAlert } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { Problem } from '@/lib/messaging/view'
import type { Settings } from '@/lib/storage/settings'
import type { Opened } from '@/lib/storage/versioned'
import { acceptRepairedSettings } from '../desk'
import { Action } from '../ui/Action'
import { problemSentence } from '../ui/problem-words'
import { useNow } from '../ui/use-now'
import './SettingsNotice.css'

/** Tells what had to be done to the settings, until the person has read it. */
export function SettingsNotice({ opened }: { readonly opened: Opened<Settings> }) {
  const now = useNow()
  const problem = problemOf(opened)
  if (problem === null) return null
  return (
    <div className="settings-notice" role="status">
      <CircleAlert size={16} aria-hidden />
      <p>{problemSentence(problem, now)}</p>
      {problem.reason === 'settings-repaired' && (
        <Action kind="plain" onPress={() => void acceptRepairedSettings()}>
          {i18n.t('action.dismiss')}
        </Action>
      )}
    </div>
  )
}

function problemOf(opened: Opened<Settings>): Problem | null {
  if (opened.origin === 'newer') return { reason: 'settings-newer', about: 'settings' }
  if (opened.repaired.length === 0) return null
  return { reason: 'settings-repaired', about: 'settings', fields: [...opened.repaired] }
}
