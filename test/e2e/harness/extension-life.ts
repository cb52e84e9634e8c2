import type { CDPSession, Page, Worker } from 'playwright-core'
import { z } from 'zod'

/**
 * Stops the background worker, as the browser does when it has been idle, and answers when it is gone. The next event
 * starts it anew, with nothing left of its memory.
 */
export async function killWorker(page: Page, worker: Worker): Promise<void> {
  const session = await page.context().browser()?.newBrowserCDPSession()
  if (!session) throw new Error('This browser cannot be spoken to over the debugging protocol.')
  await worker.evaluate('globalThis.isOld = true')
  const find = () => targetOf(session, worker)
  const targetId = (await find())?.targetId
  if (targetId === undefined) throw new Error('There is no worker to stop.')
  await session.send('Target.closeTarget', { targetId })
  // A worker that was started again at once has the same target; it is known by what it does not remember.
  while ((await find()) && (await remembers(worker))) await pause(50)
  await session.detach()
}

/** Bytes a worker holds after a collection of garbage: its objects and what typed arrays hold beside them. */
export async function memoryOf(page: Page, worker: Worker): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession()
  const target = session && (await targetOf(session, worker))
  if (!target) throw new Error('There is no worker to measure.')
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  })
  const ask = (id: number, method: string) =>
    new Promise<unknown>((resolve) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message) as { id?: number; result?: unknown }
        if (answer.id === id) resolve(answer.result)
      })
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
    })
  await ask(1, 'HeapProfiler.collectGarbage')
  const usage = heapUsage.parse(await ask(2, 'Runtime.getHeapUsage'))
  await session.detach()
  return usage.usedSize + usage.backingStorageSize
}

const heapUsage = z.object({ usedSize: z.number(), backingStorageSize: z.number() })

async function targetOf(session: CDPSession, worker: Worker) {
  const { targetInfos } = await session.send('Target.getTargets')
  return targetInfos.find(({ url }) => url === worker.url())
}

/** Everything a screen reader would say of a page, also of what stands in closed shadow roots. */
export async function spokenText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes.map(({ name }) => String(name?.value ?? '')).join('\n')
}

async function remembers(worker: Worker): Promise<boolean> {
  // A worker that goes down while it is asked never answers, or answers that it was restarted.
  const answer = worker.evaluate('globalThis.isOld').catch(() => undefined)
  return (await Promise.race([answer, pause(500)])) === true
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
