import { toUtc } from '@/lib/ticket/moment'
import type { SlaTarget } from '@/lib/ticket/snapshot'
import { parseItems } from '../read-field'
import { jsmSla, type JsmSla } from './answers'
import { slaKindOf } from './words'

/** The targets among `values`; those whose clock never ran, and what is no SLA, are left out. */
export function slaOf(values: readonly unknown[]): SlaTarget[] {
  return parseItems(values, jsmSla).good.flatMap((sla) => {
    const now = stageOf(sla)
    return now ? [{ name: sla.name, kind: slaKindOf(sla.name), ...now }] : []
  })
}

function stageOf({ ongoingCycle, completedCycles }: JsmSla): Pick<SlaTarget, 'stage' | 'dueAt'> | null {
  if (ongoingCycle) {
    const dueAt = toUtc(ongoingCycle.breachTime?.epochMillis)
    if (ongoingCycle.breached) return { stage: 'breached', dueAt }
    return ongoingCycle.paused ? { stage: 'paused', dueAt: null } : { stage: 'running', dueAt }
  }
  const last = completedCycles?.at(-1)
  if (!last) return null
  return last.breached
    ? { stage: 'breached', dueAt: toUtc(last.breachTime?.epochMillis) }
    : { stage: 'met', dueAt: null }
}
