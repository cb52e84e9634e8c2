import { useCallback, useEffect, useRef } from 'react'
import { sectionIn, type SectionId } from './section-list'
import { showSection } from './show-section'

/** Shows the section the address names, now and whenever it changes; answers how to show the one it names already. */
export function useSectionRoute(): (id: SectionId) => void {
  const stop = useRef<() => void>(() => undefined)
  const show = useCallback((id: SectionId | null) => {
    stop.current()
    if (id !== null) stop.current = showSection(id)
  }, [])
  useEffect(() => {
    const arrived = () => show(sectionIn(location.hash))
    arrived()
    addEventListener('hashchange', arrived)
    return () => {
      removeEventListener('hashchange', arrived)
      stop.current()
    }
  }, [show])
  return show
}
