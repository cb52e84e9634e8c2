import { createContext, useCallback, useContext, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { VisuallyHidden } from 'react-aria-components/VisuallyHidden'

const Announce = createContext<(text: string) => void>(() => undefined)

/** Holds the one live region of a page. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 })
  const turn = useRef(0)
  const announce = useCallback((text: string) => {
    turn.current += 1
    setSaid({ text, turn: turn.current })
  }, [])
  return (
    <Announce.Provider value={announce}>
      {children}
      <VisuallyHidden>
        <div role="status" aria-live="polite">
          <span key={said.turn}>{said.text}</span>
        </div>
      </VisuallyHidden>
    </Announce.Provider>
  )
}

/** Says a sentence to people who listen to the page; those who see it are told in their own place. */
export function useAnnounce(): (text: string) => void {
  return useContext(Announce)
}
