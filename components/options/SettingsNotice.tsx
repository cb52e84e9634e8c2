import { CircleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import type { Problem } from '@/lib/messaging/view'
import { openItem } from '@/lib/storage/item-store'
import { settingsNoticeItem } from '@/lib/storage/settings'
import type { Settings } from '@/lib/storage/settings'
import type { Opened } from '@/lib/storage/versioned'
import { dismissSettingsNotice } from '../desk'
import { Action } from '../ui/Action'
import { problemSentence } from '../ui/problem-words'
import { useNow } from '../ui/use-now'
import './SettingsNotice.css'

/** Tells what had to be done to the settings, until the person has read it. */
export function SettingsNotice({ opened }: { readonly opened: Opened<Settings> }) {
  const now = useNow()
  const [kept, setKept] = useState<Problem | null>(null)
  useEffect(() => {
    const load = async () => {
      const { value } = await openItem(browser.storage.local, settingsNoticeItem)
      if (value.reason !== 'none') setKept({ reason: value.reason, about: 'settings', fields: value.fields })
    }
    void load()
  }, [])
  const problem = present(opened) ?? kept
  if (problem === null) return null
  const dismiss = async () => {
    setKept(null)
    await dismissSettingsNotice()
  }
  return (
    <div className="settings-notice" role="status">
      <CircleAlert size={16} aria-hidden />
      <p>{problemSentence(problem, now)}</p>
      {present(opened) === null && (
        <Action kind="plain" onPress={() => void dismiss()}>
          {i18n.t('action.dismiss')}
        </Action>
      )}
    </div>
  )
}

/** What is wrong with the settings as they lie there now. */
function present(opened: Opened<Settings>): Problem | null {
  if (opened.origin === 'newer') return { reason: 'settings-newer', about: 'settings' }
  if (opened.repaired.length === 0) return null
  return { reason: 'settings-repaired', about: 'settings', fields: [...opened.repaired] }
}
