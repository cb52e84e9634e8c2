import type { SectionId } from './section-list'

/** What a person does to move about the page by themselves. */
const OWN_MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Brings a section to the top of the window, with the focus on its heading. It is kept there while the sections above are
 * still reading what they show, until the person moves about; the answer stops it earlier. It jumps: scrolling past a whole
 * page helps nobody.
 */
export function showSection(id: SectionId): () => void {
  const place = document.getElementById(id)
  if (place === null) return () => undefined
  const stopped = new AbortController()
  const settle = () => {
    const heading = place.querySelector<HTMLElement>('.section-name')
    heading?.focus({ preventScroll: true })
    place.scrollIntoView()
  }
  const growing = new ResizeObserver(settle)
  stopped.signal.addEventListener('abort', () => growing.disconnect())
  for (const move of OWN_MOVES)
    addEventListener(move, () => stopped.abort(), { signal: stopped.signal, passive: true })
  settle()
  growing.observe(place.closest('main') ?? place)
  return () => stopped.abort()
}
