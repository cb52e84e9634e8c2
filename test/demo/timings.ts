import { bridgeSizes } from './built-size'
import { measurePages } from './measure-pages'
import { measureWork } from './measure-work'
import type { Stage } from './stage'
import type { DemoHost } from './ticket-address'

/**
 * Measures what the extension costs a host's page and its API, and how fast it is. Milliseconds, kilobytes, requests. The
 * pages are walked through with the extension and without it.
 */
export async function measureTimings(stage: Stage) {
  const withUs = await stage.launch({ headless: true })
  const work = {
    zendesk: await measureWork(stage, withUs, 'zendesk'),
    jira: await measureWork(stage, withUs, 'jira'),
  }
  await withUs.close()
  const pages = { with: await measurePages(stage, true), without: await measurePages(stage, false) }
  const sizes = bridgeSizes()
  const of = (host: DemoHost) => ({
    bridge: sizes[host],
    ...work[host],
    longTasksOfThePage: { with: pages.with[host], without: pages.without[host] },
  })
  return { zendesk: of('zendesk'), jira: of('jira') }
}
