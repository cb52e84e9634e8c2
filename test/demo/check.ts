import type { SeenScore, SeenTicket } from './read-panel'
import { settledPanel } from './settled-panel'
import type { Stage } from './stage'
import { HOSTS, ticketAddress, ticketKey, type DemoHost } from './ticket-address'
import { measureTimings } from './timings'

/**
 * `--check`: prints on stdout, as one JSON object, what a person would see of one ticket on each host. Answers 0 only if
 * both are there with suggestions and both scores.
 */
export async function check(stage: Stage): Promise<number> {
  const seen = await lookAtBoth(stage)
  const timings = await measureTimings(stage).catch((error: unknown) => {
    console.error(`The timings could not be taken: ${error instanceof Error ? error.message : String(error)}`)
    return {}
  })
  console.log(JSON.stringify({ ...seen, timings }, null, 2))
  return HOSTS.every((host) => isWhole(seen[host])) ? 0 : 1
}

async function lookAtBoth(stage: Stage): Promise<Partial<Record<DemoHost, SeenTicket>>> {
  const seen: Partial<Record<DemoHost, SeenTicket>> = {}
  const { context, close } = await stage.launch({ headless: true })
  for (const host of HOSTS) {
    const page = await context.newPage()
    try {
      await page.goto(ticketAddress(host, stage.ticket))
      const key = ticketKey(host, stage.ticket)
      seen[host] = (await settledPanel(page, key, stage.helpdesk.requests)).seen
    } catch (error) {
      console.error(`${host}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  await close()
  return seen
}

function isWhole(seen: SeenTicket | undefined): boolean {
  return (
    seen !== undefined && seen.suggestions.length > 0 && isScored(seen.hygiene) && isScored(seen.escalation)
  )
}

function isScored({ score, criteria }: SeenScore): boolean {
  return score !== null && criteria.length > 0
}
