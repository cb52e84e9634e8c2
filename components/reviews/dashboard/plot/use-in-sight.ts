import { useLayoutEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** Drawn this far before it comes into sight, px. */
const AHEAD = 300

/**
 * Whether an element is in sight or soon will be. A chart elsewhere need not follow a change of a filter at once; for the
 * printer everything is in sight.
 */
export function useInSight(element: RefObject<Element | null>): boolean {
  const [inSight, setInSight] = useState(false)
  // Whoever prints as soon as they see the page must be heard: a plain effect would come later.
  useLayoutEffect(() => {
    if (!element.current) return
    const watch = new IntersectionObserver(
      (seen) => setInSight(seen.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: `${AHEAD}px` },
    )
    watch.observe(element.current)
    const show = () => flushSync(() => setInSight(true))
    addEventListener('beforeprint', show)
    return () => {
      watch.disconnect()
      removeEventListener('beforeprint', show)
    }
  }, [element])
  return inSight
}
