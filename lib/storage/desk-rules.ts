import { PROFILES } from '@/lib/profile/profiles'
import { weekdayHours, type BusinessHours } from '@/lib/time/business-hours'
import type { PriorityTargets } from '@/lib/time/clock-target'
import type { PriorityMatrix } from '@/lib/signals/priority-matrix'
import type { TierRule } from '@/lib/signals/customer-tier'
import type { Settings } from './settings'

/** The settings a ticket is judged by, with every default filled in. The same values serve scores, clocks and the options. */
export interface DeskRules {
  /** IANA zone of the desk. */
  readonly timeZone: string
  readonly businessHours: BusinessHours
  readonly firstResponse: PriorityTargets
  readonly updates: PriorityTargets
  readonly priorityMatrix: PriorityMatrix
  readonly tiers: readonly TierRule[]
}

/** @param browserZone IANA zone of the browser, which is the desk's unless the settings name another. */
export function deskRules(settings: Settings, browserZone: string): DeskRules {
  const businessHours = settings.hours ?? weekdayHours(browserZone)
  const { firstResponse, update } = PROFILES[settings.role].targets
  return {
    timeZone: businessHours.timeZone,
    businessHours,
    firstResponse: settings.firstResponse ?? firstResponse,
    updates: settings.updates ?? update,
    priorityMatrix: settings.priorityMatrix,
    tiers: settings.tiers,
  }
}
