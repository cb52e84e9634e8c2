import type { CDPSession, Page } from 'playwright-core'

interface ProfileNode {
  readonly id: number
  readonly callFrame: { readonly url: string }
  readonly children?: readonly number[]
}
interface Profile {
  readonly nodes: readonly ProfileNode[]
  readonly samples?: readonly number[]
  /** Microseconds since the sample before. */
  readonly timeDeltas?: readonly number[]
}

/** What our scripts cost a host page, in milliseconds. */
export interface ScriptCost {
  /** The longest stretch without a break. */
  readonly longestMs: number
  readonly totalMs: number
  /** Stretches of over 50 ms, as browsers call a long task. */
  readonly longTasks: number
}

const SAMPLE_EVERY_US = 200
const LONG_TASK_US = 50_000

/**
 * Profiles a host page while `act` runs, and answers what scripts of extensions cost its main thread, with whatever
 * they called. The panel's own frame lives in another process and is not in this profile.
 */
export async function profileExtension(page: Page, act: () => Promise<void>): Promise<ScriptCost> {
  const session: CDPSession = await page.context().newCDPSession(page)
  try {
    await session.send('Profiler.enable')
    await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY_US })
    await session.send('Profiler.start')
    await act()
    const { profile } = await session.send('Profiler.stop')
    return scriptCost(profile)
  } finally {
    await session.detach()
  }
}

/** Adds up the samples whose stack holds a script of an extension. Pure. */
export function scriptCost(profile: Profile): ScriptCost {
  const ours = nodesOfExtensions(profile.nodes)
  const deltas = profile.timeDeltas ?? []
  let [longest, total, run, longTasks] = [0, 0, 0, 0]
  profile.samples?.forEach((node, index) => {
    if (!ours.has(node)) {
      run = 0
      return
    }
    // A delta is the time since the sample before; this sample stands until the next one.
    const lasted = deltas[index + 1] ?? 0
    if (run <= LONG_TASK_US && run + lasted > LONG_TASK_US) longTasks += 1
    run += lasted
    total += lasted
    longest = Math.max(longest, run)
  })
  return { longestMs: longest / 1000, totalMs: total / 1000, longTasks }
}

function nodesOfExtensions(nodes: readonly ProfileNode[]): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const found = new Set<number>()
  const open = nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension://'))
  for (let node = open.pop(); node; node = open.pop()) {
    if (found.has(node.id)) continue
    found.add(node.id)
    for (const id of node.children ?? []) {
      const child = byId.get(id)
      if (child) open.push(child)
    }
  }
  return found
}
