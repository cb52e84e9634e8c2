import { useEffect, useEffectEvent } from 'react'
import type { RatingValue } from '@/lib/review/record/review'
import { digitOf, isTypedIn, REVIEW_KEYS } from '../panel-keys'

/** What the keys of the Review tab do; what is absent has no key now. */
export interface ReviewKeyActions {
  /** Null takes the rating back. */
  readonly rate?: (value: RatingValue | null) => void
  /** To the next category, or the one before. */
  readonly move?: (step: 1 | -1) => void
  readonly pin?: () => void
  readonly comment?: () => void
  readonly save?: () => void
  readonly next?: () => void
}

/** Where keys have a meaning of their own. */
const OF_OTHERS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'

/** Obeys the keys of the Review tab, wherever in the panel the focus is. @param active whether the tab is in front */
export function useReviewKeys(active: boolean, actions: ReviewKeyActions): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest(OF_OTHERS)) return
    // A panel that is folded to its rail has no review in sight.
    if (!document.querySelector('[data-review]')?.checkVisibility()) return
    const act = actionOf(event, actions, isTypedIn(event.target))
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    // A key that is held down does nothing over and over, but to walk through the categories.
    if (
      !event.repeat ||
      REVIEW_KEYS.nextCategory.isAskedBy(event) ||
      REVIEW_KEYS.previousCategory.isAskedBy(event)
    )
      act()
  })
  useEffect(() => {
    if (!active) return
    // Before anything that stands in the panel: lists and tabs have uses for arrows, too.
    document.addEventListener('keydown', pressed, { capture: true })
    return () => document.removeEventListener('keydown', pressed, { capture: true })
  }, [active])
}

function actionOf(
  event: KeyboardEvent,
  actions: ReviewKeyActions,
  typing: boolean,
): (() => void) | undefined {
  const { rate, move } = actions
  if (REVIEW_KEYS.save.isAskedBy(event)) return actions.save
  if (typing) return undefined
  if (REVIEW_KEYS.next.isAskedBy(event)) return actions.next
  if (REVIEW_KEYS.pin.isAskedBy(event)) return actions.pin
  if (REVIEW_KEYS.comment.isAskedBy(event)) return actions.comment
  if (move && REVIEW_KEYS.nextCategory.isAskedBy(event)) return () => move(1)
  if (move && REVIEW_KEYS.previousCategory.isAskedBy(event)) return () => move(-1)
  if (!rate) return undefined
  if (REVIEW_KEYS.rate.isAskedBy(event)) return () => rate(digitOf(event))
  if (REVIEW_KEYS.notApplicable.isAskedBy(event)) return () => rate('na')
  if (REVIEW_KEYS.clear.isAskedBy(event)) return () => rate(null)
  return undefined
}
