/** Scrolls to something and puts the focus on it. */
export function bringTo(place: HTMLElement | null): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  place?.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' })
  place?.focus({ preventScroll: true })
}
