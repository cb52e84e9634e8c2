import { HOSTS } from '../../demo/ticket-address'
import { buildExtension } from '../../setup/build-extension'
import { measureHeap, type HeapGrowth } from '../host/heap'
import { measureLiveChanges, type LiveChanges } from '../host/live-changes'
import { measureOverhead, type Overhead } from '../host/overhead'
import { measureTabs, type TabTimes } from '../host/panel-tabs'
import { measureSleeping, type SleepingMove } from '../host/sleeping'
import { measureSwitches, SEED, type Switches } from '../host/switches'
import type { EvalPart } from '../part'
import { markdownTable } from '../table'

const SWITCHES = 1_000

/** The extension in pages of both hosts: whether it shows the right ticket, how soon, and what it costs them. */
export const hostPart: EvalPart = {
  name: 'host',
  async run(context) {
    if (!(await buildExtension('chrome'))) throw new Error('The extension could not be built.')
    context.log(`  ${SWITCHES} moves between tickets, seed ${SEED}`)
    const seen = await measureSwitches(SWITCHES, context.log)
    const overhead: Overhead[] = []
    const live: LiveChanges[] = []
    const sleeping: SleepingMove[] = []
    for (const host of HOSTS) {
      context.log(`  ${host}: a page that draws 500 comments ten times a second, and changes on a ticket`)
      overhead.push(await measureOverhead(host))
      live.push(await measureLiveChanges(host))
    }
    context.log('  moves while the worker sleeps')
    for (const host of HOSTS) sleeping.push(await measureSleeping(host))
    context.log('  tabs of the panel')
    const tabs = await measureTabs()
    context.log(`  heaps over ${SWITCHES} moves, without the extension and with it`)
    const heap = { without: await measureHeap(false, SWITCHES), with: await measureHeap(true, SWITCHES) }
    return {
      ...seen,
      overheadShare: Math.max(...overhead.map(({ overheadShare }) => overheadShare)),
      longTasks: overhead.reduce((sum, { longTasks }) => sum + longTasks, 0),
      heapGrowthBytes: ownGrowth(heap.with, heap.without),
      overhead,
      live,
      sleeping,
      tabs,
      heap,
    }
  },
  table(result) {
    const { overhead, live, sleeping, tabs, heap, ...seen } = result as unknown as Switches & {
      readonly overhead: readonly Overhead[]
      readonly live: readonly LiveChanges[]
      readonly sleeping: readonly SleepingMove[]
      readonly tabs: TabTimes
      readonly heap: { readonly with: HeapGrowth; readonly without: HeapGrowth }
    }
    const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2)
    return [
      markdownTable(
        ['moves', 'wrong reads', 'shown whole', 'ticket before is gone, ms median', 'ms most'],
        [[seen.switches, seen.wrongReads, seen.shown, seen.leaveMsMedian, seen.leaveMsMost]],
      ),
      markdownTable(
        ['page', 'comments', 'our share', 'our long tasks', 'longest, ms', 'busy without us', 'busy with us'],
        overhead.map((one) => [
          one.host,
          one.comments,
          one.overheadShare,
          one.longTasks,
          one.longestMs,
          one.busyWithout,
          one.busyWith,
        ]),
      ),
      markdownTable(
        ['changes', 'in the panel after, ms median', 'ms most'],
        live.map((one) => [one.host, one.msMedian, one.msMost]),
      ),
      markdownTable(
        ['while the worker sleeps', 'ticket before is gone, ms median', 'most', 'the next is there', 'most'],
        sleeping.map((one) => [one.host, one.leftMsMedian, one.leftMsMost, one.nextMsMedian, one.nextMsMost]),
      ),
      markdownTable(
        ['tabs of the panel', 'ms median', 'ms most'],
        [
          ['for the first time', tabs.firstMsMedian, tabs.firstMsMost],
          ['again', tabs.againMsMedian, tabs.againMsMost],
        ],
      ),
      markdownTable(
        ['heap growth, MB', 'page', 'panel', 'worker'],
        [
          ['without us', megabytes(heap.without.pageBytes), undefined, undefined],
          [
            'with us',
            megabytes(heap.with.pageBytes),
            megabytes(heap.with.panelBytes),
            megabytes(heap.with.workerBytes),
          ],
        ],
      ),
    ].join('\n\n')
  },
}

/** What the extension adds: its own pages, and what the host's page grew by more than without it. */
function ownGrowth(withUs: HeapGrowth, without: HeapGrowth): number {
  return withUs.pageBytes - without.pageBytes + withUs.panelBytes + withUs.workerBytes
}
