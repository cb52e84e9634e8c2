import { createContext, useContext } from 'react'
import type { ReadyView } from '@/lib/messaging/view'
import type { PanelTab } from './tabs'

/** The ticket on screen, for whatever in the panel acts on it. */
export interface TicketOnScreen {
  readonly view: ReadyView
  /** Opens a tab and puts the focus on it. */
  readonly goTo: (tab: PanelTab) => void
}

const Context = createContext<TicketOnScreen | null>(null)
export const TicketProvider = Context.Provider

/** @throws Error outside of a ticket that was read. */
export function useTicket(): TicketOnScreen {
  const ticket = useContext(Context)
  if (ticket === null) throw new Error('There is no ticket here.')
  return ticket
}
