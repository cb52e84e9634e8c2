import { useEffect, useRef } from 'react'
import { i18n } from '@/components/i18n'
import { promiseLine, slaLine, updateLine } from '@/lib/insight/clock-lines'
import type { Clocks } from '@/lib/insight/clocks'
import { useAnnounce } from '../ui/Announcer'

/** Says so when something becomes overdue while the ticket is on screen; what was overdue before is not said again. */
export function useOverdueAnnouncement(clocks: Clocks, now: number): void {
  const announce = useAnnounce()
  const overdue = [
    slaLine(clocks, now),
    updateLine(clocks, now),
    ...clocks.promises.map((one) => promiseLine(one, clocks, now)),
  ]
    .filter(({ state }) => state === 'overdue')
    .map(({ kind }) => kind)
  const counts = { sla: 0, update: 0, promise: 0 }
  for (const kind of overdue) counts[kind] += 1
  const { sla, update, promise } = counts
  const before = useRef(counts)
  useEffect(() => {
    const rose = (['sla', 'update', 'promise'] as const).filter(
      (kind) => ({ sla, update, promise })[kind] > before.current[kind],
    )
    before.current = { sla, update, promise }
    if (rose.length > 0) announce(rose.map((kind) => i18n.t(`announce.overdue.${kind}`)).join(' '))
  }, [announce, sla, update, promise])
}
