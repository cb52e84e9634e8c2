/** DOM ids of the parts of one category. */
export function categoryIds(category: string) {
  const id = `review-category-${category}`
  return { row: id, title: `${id}-title`, help: `${id}-help`, comment: `${id}-comment` } as const
}

/** Puts the focus on the scale of a category, or on its row where it has none. */
export function focusCategory(category: string): void {
  const row = document.getElementById(categoryIds(category).row)
  const place = row?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]') ?? row
  place?.focus({ preventScroll: true })
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  row?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' })
}
