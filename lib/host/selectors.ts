/**
 * One way to find something in a host's page. `{id}` stands for the ticket or message id. Hosts change their pages
 * without notice: each entry says when it was last known to match, and on which page in which layouts, so that a break is one line.
 */
export interface DatedSelector {
  readonly css: string
  /** Year and month. */
  readonly seen: string
  /** The page where it must match. */
  readonly on: string
  /** The layouts of that page in which it must match; the contract suite draws each and reads this list. */
  readonly layouts: readonly string[]
}

/** The first element that any selector matches, tried in their order. Scoped: only inside `root`. */
export function findFirst(root: ParentNode, selectors: readonly DatedSelector[], id = ''): Element | null {
  for (const { css } of selectors) {
    const found = root.querySelector(css.replaceAll('{id}', id))
    if (found) return found
  }
  return null
}

/** All elements of the first selector that matches any. */
export function findAll(root: ParentNode, selectors: readonly DatedSelector[], id = ''): Element[] {
  for (const { css } of selectors) {
    const found = root.querySelectorAll(css.replaceAll('{id}', id))
    if (found.length > 0) return [...found]
  }
  return []
}

/** Whether an element takes up room on the page: inactive tickets stay mounted, but hidden. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0
}

/** Those of these controls that are on the page. */
export function shownControls(controls: readonly Element[]): HTMLElement[] {
  return controls.filter((one): one is HTMLElement => one instanceof HTMLElement && isShown(one))
}
