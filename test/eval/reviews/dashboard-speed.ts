import type { BrowserContext, Page } from 'playwright-core'
import { killWorker } from '../../e2e/harness/extension-life'
import { fillExtension } from '../../reviews/fill-extension'
import { builtExtension } from '../../setup/build-extension'
import { launchWithExtension } from '../../setup/launch-with-extension'
import { spreadOf, type Spread } from './spread'
import { cardOfTen } from './ten-criteria'

const RUNS = 9
const SEED = 20_261_127
const PATIENCE = 60_000

/** How fast the overview of reviews is, in a real browser. Times in ms. */
export interface DashboardSpeed {
  readonly reviews: number
  readonly criteria: number
  /** From the page's address to its figures on screen, and to the first chart. */
  readonly firstView: Spread
  readonly firstChart: Spread
  /** The same while the background's worker has to start for it. */
  readonly coldFirstView: Spread
  /** From a choice in a filter to figures and charts in sight on screen. */
  readonly filter: Spread
}

/** When something was first painted, in the page's own time: this script takes no part in it. */
const WATCH = `
  globalThis.painted = {}
  const painted = (name) => {
    if (name in globalThis.painted) return
    globalThis.painted[name] = -1
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => { globalThis.painted[name] = performance.now() }
      port2.postMessage(0)
    })
  }
  new MutationObserver(() => {
    if (document.querySelector('[data-key-figure="iqs"]')) painted('figures')
    // The library gives a canvas its size when it draws.
    if (document.querySelector('.plot canvas[style]')) painted('chart')
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] })
`

/** Chooses in the list with a label and answers how long until what it shows was painted. */
const CHOOSE = `({ label, place }) => new Promise((resolve) => {
  const box = [...document.querySelectorAll('.filters select')].find(({ labels }) => labels[0].textContent === label)
  const started = performance.now()
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(box, box.options[place].value)
  box.dispatchEvent(new Event('change', { bubbles: true }))
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve(performance.now() - started)
    port2.postMessage(0)
  })
})`

/** Measures with the built extension and so many made reviews in it. */
export async function measureDashboard(reviews: number): Promise<DashboardSpeed> {
  const { context, extensionId, close } = await launchWithExtension({
    headless: true,
    // No helpdesk takes part.
    helpdeskPort: null,
    extensionDir: builtExtension('chrome'),
  })
  try {
    const address = `chrome-extension://${extensionId}/reviews.html`
    const filler = await context.newPage()
    await filler.goto(address)
    // The background makes the database when it is first asked.
    await filler.locator('.message').waitFor({ timeout: PATIENCE })
    const card = cardOfTen()
    const until = '2026-11-20T12:00:00.000Z'
    await fillExtension(filler, { count: reviews, card, seed: SEED, until, days: 365 })
    await context.addInitScript(WATCH)
    const warm = await openOften(context, address, async () => undefined)
    const cold = await openOften(context, address, () => killWorkers(context, filler, extensionId))
    return {
      reviews,
      criteria: card.categories.length,
      firstView: spreadOf(warm.map(({ figures }) => figures)),
      firstChart: spreadOf(warm.map(({ chart }) => chart)),
      coldFirstView: spreadOf(cold.map(({ figures }) => figures)),
      filter: spreadOf(await filterOften(context, address)),
    }
  } finally {
    await close()
  }
}

interface Painted {
  readonly figures: number
  readonly chart: number
}

async function openOften(
  context: BrowserContext,
  address: string,
  before: () => Promise<unknown>,
): Promise<Painted[]> {
  const all: Painted[] = []
  // The first run fills the browser's caches of compiled code, as any earlier visit did, and is left out.
  for (let run = 0; run <= RUNS; run++) {
    await before()
    const page = await context.newPage()
    await page.goto(address)
    const painted = await paintedOn(page)
    if (run > 0) all.push(painted)
    await page.close()
  }
  return all
}

/** Waits until both were painted. Asked again and again: a page of ours lets no script of a test wait inside it. */
async function paintedOn(page: Page): Promise<Painted> {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await page.waitForTimeout(100)) {
    const { figures = -1, chart = -1 } = await page.evaluate<Partial<Painted>>('painted')
    if (figures > 0 && chart > 0) return { figures, chart }
  }
  throw new Error('The overview was not painted.')
}

async function killWorkers(context: BrowserContext, page: Page, extensionId: string): Promise<void> {
  const worker = context.serviceWorkers().find((one) => one.url().includes(extensionId))
  if (worker) await killWorker(page, worker)
}

async function filterOften(context: BrowserContext, address: string): Promise<number[]> {
  const page = await context.newPage()
  await page.goto(address)
  await paintedOn(page)
  const times: number[] = []
  const choose = async (label: string, place: number) => {
    times.push(await page.evaluate<number>(`(${CHOOSE})(${JSON.stringify({ label, place })})`))
    await page.waitForTimeout(100)
  }
  // Each filter is set and taken off again: half of the changes show all random picks.
  for (const label of ['Channel', 'Priority', 'Role', 'Reviewer', 'Time']) {
    await choose(label, 1)
    await choose(label, 0)
  }
  await choose('Picked', 1)
  await choose('Picked', 0)
  await page.close()
  return times
}
