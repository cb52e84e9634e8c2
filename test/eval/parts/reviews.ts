import { buildExtension } from '../../setup/build-extension'
import type { EvalPart } from '../part'
import { measureDashboard, type DashboardSpeed } from '../reviews/dashboard-speed'
import type { Spread } from '../reviews/spread'
import { markdownTable } from '../table'

const REVIEWS = 10_000

/** How fast reviews are at hand, in a real browser with the extension. */
export const reviewsPart: EvalPart = {
  name: 'reviews',
  async run({ log }) {
    if (!(await buildExtension('chrome'))) throw new Error('The extension could not be built.')
    log(`  the overview of ${REVIEWS} reviews`)
    return { dashboard: await measureDashboard(REVIEWS) }
  },
  table(result) {
    const { dashboard } = result as unknown as { readonly dashboard: DashboardSpeed }
    const line = (what: string, { median, least, most, runs }: Spread) => [what, median, least, most, runs]
    return markdownTable(
      [
        `${dashboard.reviews} reviews of ${dashboard.criteria} criteria, ms`,
        'median',
        'least',
        'most',
        'runs',
      ],
      [
        line('overview: figures on screen', dashboard.firstView),
        line('overview: first chart on screen', dashboard.firstChart),
        line('overview: figures, the worker just started', dashboard.coldFirstView),
        line('overview: a filter changed', dashboard.filter),
      ],
    )
  },
}
