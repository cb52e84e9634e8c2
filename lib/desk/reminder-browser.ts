import { i18n } from '#i18n'
import { browser } from 'wxt/browser'
import { ticketAddress } from '@/lib/host/ticket-address'
import { hashOf, type Reminder } from '@/lib/messaging/reminder'
import { NOTIFICATION_PERMISSIONS } from '@/lib/messaging/permissions'
import type { CallPage } from './bridge-client'
import type { ReminderBrowser, ReminderDesk } from './reminder-desk'

/** The one alarm there is: for the next reminder. */
const ALARM = 'reminders'
/** More at once than this come as one notification. */
const MOST_NOTIFICATIONS = 3

/** Optional parts of the browser: undefined until the person has granted them. */
function granted() {
  return browser as unknown as {
    readonly alarms?: typeof browser.alarms
    readonly notifications?: typeof browser.notifications
  }
}

/** Reminders in a real browser. */
export function reminderBrowser(callPage: CallPage): ReminderBrowser {
  return {
    mayNotify: () => browser.permissions.contains({ permissions: [...NOTIFICATION_PERMISSIONS] }),
    wakeAt: async (at) => {
      const { alarms } = granted()
      if (at === null) await alarms?.clear(ALARM)
      else await alarms?.create(ALARM, { when: at })
    },
    show: async (due) => {
      const notices =
        due.length > MOST_NOTIFICATIONS
          ? [{ id: ALARM, title: i18n.t('reminder.many', due.length), message: i18n.t('reminder.manyText') }]
          : due.map((each) => ({
              id: each.id,
              title: i18n.t('reminder.title', { key: each.key }),
              message: i18n.t(`reminder.why.${each.why}`),
            }))
      for (const { id, title, message } of notices)
        await granted().notifications?.create(id, {
          type: 'basic',
          iconUrl: browser.runtime.getURL('/icon/128.png'),
          title,
          message,
        })
    },
    askFor: async (wanted) => {
      await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${hashOf(wanted)}`) })
    },
    goTo: (reminder) => goToTicket(reminder, callPage),
  }
}

/**
 * Listens to alarms and to clicks on notifications where the browser has them, now and once they are granted. A listener
 * that is added twice is added once.
 */
export function listenForReminders(desk: ReminderDesk): void {
  const woken = ({ name }: { readonly name: string }) => {
    if (name === ALARM) void desk.wake(Date.now())
  }
  const clicked = (id: string) => {
    void granted().notifications?.clear(id)
    if (id === ALARM) void browser.runtime.openOptionsPage()
    else void desk.open(id)
  }
  const listen = () => {
    granted().alarms?.onAlarm.addListener(woken)
    granted().notifications?.onClicked.addListener(clicked)
  }
  listen()
  browser.permissions.onAdded.addListener(() => {
    listen()
    void desk.wake(Date.now())
  })
  // The clock, or the browser's memory of the alarm, may have changed while nobody was awake.
  void desk.wake(Date.now())
}

/** Brings a ticket's tab to the front, or opens one. Tabs are asked where they are: we may not see their addresses. */
async function goToTicket({ host, site, key }: Reminder, callPage: CallPage): Promise<void> {
  for (const { id, windowId } of await browser.tabs.query({})) {
    const where = id === undefined ? null : await callPage(id, 'page/where', {})
    if (id === undefined || where?.ref?.site !== site || where.ref.key !== key) continue
    await browser.tabs.update(id, { active: true })
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true })
    return
  }
  await browser.tabs.create({ url: ticketAddress({ host, site, key }) })
}
