import { useCallback, useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { NOTIFICATION_PERMISSIONS } from '@/lib/messaging/permissions'
import { ask } from '../../desk'

const WANTED = { permissions: [...NOTIFICATION_PERMISSIONS] }

/** Whether the browser lets us remind at a set time, and asking for it. */
export interface Notifications {
  /** Null until the browser has said. */
  readonly allowed: boolean | null
  /** Asks the person; must be called from a press. Answers whether it is allowed now. */
  readonly allow: () => Promise<boolean>
}

/** Knows the permissions for notifications, also when they are given or taken elsewhere. */
export function useNotifications(): Notifications {
  const [allowed, setAllowed] = useState<boolean | null>(null)
  const look = useCallback(async () => setAllowed(await browser.permissions.contains(WANTED)), [])
  useEffect(() => {
    const start = async () => look()
    void start()
    const changed = () => void look()
    browser.permissions.onAdded.addListener(changed)
    browser.permissions.onRemoved.addListener(changed)
    return () => {
      browser.permissions.onAdded.removeListener(changed)
      browser.permissions.onRemoved.removeListener(changed)
    }
  }, [look])
  const allow = async () => {
    const granted = await request()
    await ask('reminders/asked', { granted })
    return granted
  }
  return { allowed, allow }
}

async function request(): Promise<boolean> {
  try {
    return await browser.permissions.request(WANTED)
  } catch {
    // A policy of the organisation forbids it, or the browser knows no such permission: reminders show in the panel.
    return false
  }
}
