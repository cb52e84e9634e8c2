import { createContext, useContext } from 'react'
import type { GuideView } from '@/lib/checklist/guide'
import type { StepMark } from '@/lib/checklist/checklist-state'

/** The guide of the ticket on screen, and what every part of it works with. */
export interface Guide {
  readonly view: GuideView
  /** Whether steps show that stay folded at this level of help: the person asked for them on this ticket. */
  readonly shown: boolean
  readonly show: () => void
  readonly isOpen: (key: string) => boolean
  readonly setOpen: (key: string, open: boolean) => void
  /** Opens the tab and a step in it, and puts the focus there. */
  readonly goToStep: (key: string) => void
  /** Opens the tab and puts the focus on the title of a playbook. */
  readonly goToPlaybook: (id: string) => void
  /** Steps the person has changed since the ticket came on screen: they stay in sight, so that it can be undone. */
  readonly touched: ReadonlySet<string>
  /** Keeps what the person says of a step; null takes it back. Answers why it was not kept, or null. */
  readonly mark: (
    playbook: string,
    step: string,
    how: StepMark['how'] | null,
    reason?: string,
  ) => Promise<string | null>
  /** Opens the tab and puts the focus on a playbook's articles; false where they are not shown. */
  readonly goToArticles: (id: string) => boolean
  /** Opens everything that is due, with reminders. */
  readonly remind: () => void
  /** Opens the tab of escalation, with the packet in sight. */
  readonly startPacket: () => void
}

const Context = createContext<Guide | null>(null)
export const GuideProvider = Context.Provider

/** @throws Error outside of a ticket that was read. */
export function useGuide(): Guide {
  const guide = useContext(Context)
  if (guide === null) throw new Error('There is no guide here.')
  return guide
}

/** The DOM id of a step's words. */
export function stepId(key: string): string {
  return `step-${key.replace('/', '-')}`
}

/** The DOM id of a playbook's title. */
export function playbookId(id: string): string {
  return `playbook-${id}`
}

/** The DOM id of the title over a playbook's articles. */
export function articlesId(id: string): string {
  return `playbook-articles-${id}`
}
