import type { BrowserContext, Page } from 'playwright-core'

/** Stops the background worker, as the browser does when it has been idle. Answers when it is gone. */
export async function killWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession()
  if (!session) throw new Error('This browser cannot be spoken to over the debugging protocol.')
  const find = async () => {
    const { targetInfos } = await session.send('Target.getTargets')
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId))
  }
  const target = await find()
  if (!target) throw new Error('There is no worker to stop.')
  await session.send('Target.closeTarget', { targetId: target.targetId })
  while ((await find())?.targetId === target.targetId) await new Promise((resolve) => setTimeout(resolve, 50))
  await session.detach()
}

/** Everything a screen reader would say of a page, also of what stands in closed shadow roots. */
export async function spokenText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes.map(({ name }) => String(name?.value ?? '')).join('\n')
}
