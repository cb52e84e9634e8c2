import axe from 'axe-core'
import type { Frame, Page } from 'playwright-core'

// What was just pressed or chosen is on screen after two frames; a page behind another draws none. In a closed part of the page
// changes of colour stand still, and never end.
const TRANSITIONS_OVER = `Promise.race([
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  new Promise((done) => setTimeout(done, 300)),
]).then(() => Promise.allSettled(
  document.getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
    .filter(({ effect }) => effect?.target?.checkVisibility() ?? true)
    .map(({ finished }) => finished),
)).then(() => undefined)`
/**
 * Only faults are told in full and handed over: to describe and carry every place that is in order took axe longer than
 * looking for faults.
 */
const FAULTS = `axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}).then(({ violations }) => violations)`

/**
 * What axe-core has against a page or frame, one line for each place; empty when it is clean. Parts that are out of
 * use (`inert`, hidden) are not looked at, as by a screen reader.
 */
export async function accessibilityFaults(place: Page | Frame): Promise<readonly string[]> {
  // Half-way through a change of colour any contrast is possible.
  await place.evaluate(TRANSITIONS_OVER)
  if (!(await place.evaluate<boolean>('"axe" in globalThis'))) await place.evaluate(axe.source)
  const violations = await place.evaluate<axe.Result[]>(FAULTS)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}
