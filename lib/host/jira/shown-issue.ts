import type { TicketRef } from '../contract'
import { findAll } from '../selectors'
import * as selectors from './selectors'

/**
 * The part of the page that shows an issue, and no other; null when none does. The address may be ahead of the page for a
 * moment, so a breadcrumb that names another issue counts against it. With a dialog over an issue there are two: each has
 * a breadcrumb of its own. A page without breadcrumbs is believed while it shows one issue.
 */
export function findIssue(ref: TicketRef): ParentNode | null {
  const views = selectors.issueViews.flatMap((view) => findAll(document, [view]))
  const named = findAll(document, selectors.shownKeys).flatMap((crumb) => {
    const keys: readonly string[] = crumb.textContent?.match(/[A-Z][A-Z0-9_]+-\d+/g) ?? []
    return keys.length > 0 ? [{ crumb, keys }] : []
  })
  if (named.length === 0) {
    const outer = views.filter((view) => !views.some((other) => other !== view && other.contains(view)))
    return outer.length > 1 ? null : (outer[0] ?? document)
  }
  const own = named.filter(({ keys }) => keys.includes(ref.key))
  if (own.length === 0) return null
  // The innermost view around the breadcrumb: a dialog holds a view of its own.
  const around = own.flatMap(({ crumb }) => views.findLast((view) => view.contains(crumb)) ?? [])
  if (around[0]) return around[0]
  return own.length === named.length ? document : null
}
