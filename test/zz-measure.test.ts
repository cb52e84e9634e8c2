import { it } from 'vitest'
import { openBrowserDesk } from './e2e/harness/browser-desk'
import { openComposer, pasteIntoBox } from './demo/reply-box'
it('m', async () => {
  const desk = await openBrowserDesk()
  for (const host of ['zendesk', 'jira'] as const) for (const id of [4001, 4003, 4026]) {
    const { page, panel } = await desk.openTicket(host, id)
    const box = await openComposer(page, host)
    const out: number[] = []
    for (let i = 0; i < 8; i++) {
      await panel.evaluate(() => { (window as any).seen = new Promise<number>((ok) => { const o = new MutationObserver(() => { if (document.querySelector('[data-guard]')) { o.disconnect(); ok(performance.timeOrigin + performance.now()) } }); o.observe(document, { subtree: true, childList: true }) }) })
      const t0 = await page.evaluate(() => performance.timeOrigin + performance.now())
      await pasteIntoBox(box, `Please use ghp_Zq3LmW8rTy5VbN1cXs7Kd2Jf9Hg4Pa6Qe0R${i} now`)
      const t1 = await panel.evaluate(() => (window as any).seen) as number
      out.push(Math.round(t1 - t0))
      await box.press('ControlOrMeta+a'); await box.press('Delete')
      await panel.locator('[data-guard]').waitFor({ state: 'detached' })
    }
    console.log(host, id, out.join(' '), await panel.locator('[data-timings]').getAttribute('data-timings'))
    await page.close()
  }
  await desk.close()
}, 120000)
