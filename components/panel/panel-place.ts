import { createContext, useContext } from 'react'
import type { PageLayout } from '@/lib/messaging/layout'

/** What is shown over the panel. */
export type PanelWindow = 'health' | 'keys'

/** Where this panel stands, and what can be done about it from anywhere in it. */
export interface PanelPlace {
  readonly side: PageLayout['side']
  readonly moveTo: (side: PageLayout['side']) => void
  /** Moves the panel into the browser's own side panel; null where a press cannot do it. */
  readonly showInBrowser: (() => void) | null
  /** Moves it back into pages; null where it stands in one. */
  readonly showInPage: (() => void) | null
  readonly show: (window: PanelWindow) => void
}

const Place = createContext<PanelPlace | null>(null)
export const PanelPlaceProvider = Place.Provider

/** The place of the panel around. @throws Error outside any */
export function usePanelPlace(): PanelPlace {
  const place = useContext(Place)
  if (place === null) throw new Error('Not in a panel')
  return place
}
