import { useEffect, type RefObject } from 'react'
import { PANEL_KEYS } from './panel-keys'

/** The first button of a result's toolbar: what Enter does with the article. */
const FIRST = '[data-found] [role="toolbar"] button:first-child'

/**
 * Leads from the search box through its results without a mouse: the arrow keys up and down go to the first action of the result above or
 * below, which Enter presses, and Escape leads back to the box. Left and right lead through the actions of one result, as in any toolbar.
 * @param place what the box and its results stand in
 */
export function useResultKeys(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = place.current
    if (!root) return
    const press = (event: KeyboardEvent) => {
      const box = root.querySelector<HTMLInputElement>('input[type="search"]')
      const actions = Array.from(root.querySelectorAll<HTMLElement>(FIRST))
      const target = event.target instanceof HTMLElement ? event.target : null
      const at = actions.findIndex((action) => action.closest('[data-found]')?.contains(target))
      if (at < 0 && target !== box) return
      const next = PANEL_KEYS.nextResult.isAskedBy(event)
        ? actions[Math.min(at + 1, actions.length - 1)]
        : PANEL_KEYS.previousResult.isAskedBy(event) && at >= 0
          ? (actions[at - 1] ?? box)
          : PANEL_KEYS.toSearch.isAskedBy(event) && at >= 0
            ? box
            : undefined
      if (!next) return
      event.preventDefault()
      event.stopPropagation()
      next.focus()
      next.closest('[data-found]')?.scrollIntoView({ block: 'nearest' })
    }
    root.addEventListener('keydown', press, true)
    return () => root.removeEventListener('keydown', press, true)
  }, [place])
}
