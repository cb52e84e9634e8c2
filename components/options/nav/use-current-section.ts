import { useEffect, useState } from 'react'
import { currentSection } from './current-section'
import { SECTION_IDS, type SectionId } from './section-list'

/** The section of the settings the person is at, while they scroll and move the focus. */
export function useCurrentSection(): SectionId | null {
  const [current, setCurrent] = useState<SectionId | null>(null)
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      setCurrent(sectionAt())
    }
    const lookSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    // The page grows while its sections read what they show.
    const growing = new ResizeObserver(lookSoon)
    const main = document.querySelector('main')
    if (main !== null) growing.observe(main)
    addEventListener('scroll', lookSoon, { passive: true })
    addEventListener('resize', lookSoon)
    addEventListener('focusin', lookSoon)
    return () => {
      cancelAnimationFrame(frame)
      growing.disconnect()
      removeEventListener('scroll', lookSoon)
      removeEventListener('resize', lookSoon)
      removeEventListener('focusin', lookSoon)
    }
  }, [])
  return current
}

function sectionAt(): SectionId | null {
  const places = SECTION_IDS.flatMap((id) => {
    const place = document.getElementById(id)
    if (place === null) return []
    return { id, top: place.getBoundingClientRect().top, hasFocus: place.contains(document.activeElement) }
  })
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement
  return currentSection(places, {
    height: clientHeight,
    scrolled: scrollTop,
    furthest: scrollHeight - clientHeight,
  })
}
