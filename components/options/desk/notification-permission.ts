import { browser } from 'wxt/browser'
import { NOTIFICATION_PERMISSIONS } from '@/lib/messaging/permissions'

const WANTED = { permissions: [...NOTIFICATION_PERMISSIONS] }

/** Whether the browser lets us remind at a set time. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(WANTED)
}

/** Asks the person; must be called from a press. False when they say no, or the browser cannot ask. */
export async function askForNotifications(): Promise<boolean> {
  try {
    return await browser.permissions.request(WANTED)
  } catch {
    // A policy of the organisation forbids it, or the browser knows no such permission: reminders show in the panel.
    return false
  }
}
