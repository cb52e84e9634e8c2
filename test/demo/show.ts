import { HOSTS, ticketAddress, ticketKey } from './ticket-address'
import type { Stage } from './stage'

/** Opens the demo in a window and waits until the person closes it or stops the command. Answers the exit code. */
export async function show(stage: Stage): Promise<number> {
  const { context } = await stage.launch({ headless: false, viewport: null })
  const ended = new Promise<void>((resolve) => {
    context.on('close', () => resolve())
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  const pages = []
  for (const host of HOSTS) {
    const page = await context.newPage()
    await page.goto(ticketAddress(host, stage.ticket))
    pages.push(page)
  }
  for (const blank of context.pages().filter((page) => page.url() === 'about:blank')) await blank.close()
  await pages[0]?.bringToFront()
  const keys = HOSTS.map((host) => ticketKey(host, stage.ticket)).join(' in Zendesk and ')
  console.error(`Open: ticket ${keys} in Jira. Everything in the window is local; close it to end the demo.`)
  await ended
  return 0
}
