import { buildExtension } from '../../setup/build-extension'
import type { EvalPart } from '../part'
import { measureDashboard, type DashboardSpeed } from '../reviews/dashboard-speed'
import { measureReviewFiles, type FileSpeed } from '../reviews/file-speed'
import type { Spread } from '../reviews/spread'
import { markdownTable } from '../table'

const REVIEWS = 10_000
/** Reviews of the files that are taken in and saved. */
const FILES = [1_000, 10_000]

/** How fast reviews are at hand, in a real browser with the extension. */
export const reviewsPart: EvalPart = {
  name: 'reviews',
  async run({ log }) {
    if (!(await buildExtension('chrome'))) throw new Error('The extension could not be built.')
    log(`  the overview of ${REVIEWS} reviews`)
    const dashboard = await measureDashboard(REVIEWS)
    log(`  files of ${FILES.join(' and ')} reviews`)
    return { dashboard, files: await measureReviewFiles(FILES) }
  },
  table(result) {
    const { dashboard, files } = result as unknown as {
      readonly dashboard: DashboardSpeed
      readonly files: readonly FileSpeed[]
    }
    const line = (what: string, { median, least, most, runs }: Spread) => [what, median, least, most, runs]
    const overview = markdownTable(
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
    const taken = markdownTable(
      [
        'file of reviews',
        'MB',
        'look, ms',
        'take in, ms',
        'save lines, ms',
        'save table, ms',
        'longest gap, ms',
      ],
      files.map((one) => [
        one.reviews,
        one.megabytes,
        one.previewMs,
        one.takeMs,
        one.saveMs,
        one.csvMs,
        one.longestGapMs,
      ]),
    )
    return `${overview}\n\n${taken}`
  },
}
