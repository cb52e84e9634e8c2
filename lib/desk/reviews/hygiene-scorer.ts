import { scoreTicket } from '@/lib/rubric/score-ticket'
import type { StorageArea } from '@/lib/storage/item-store'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { scoreOptions } from '../ready-view'
import { currentPacks } from '../rubric-desk'
import { currentSettings } from '../settings-desk'

/** Scores tickets by the rubric that is chosen now: 0–100 whatever its scale, null where nothing could be judged. */
export async function hygieneScorer(area: StorageArea): Promise<(snapshot: TicketSnapshot) => number | null> {
  const { settings } = await currentSettings(area)
  const { hygiene } = await currentPacks(area, settings)
  const options = scoreOptions(settings)
  return (snapshot) => {
    const { score, scale } = scoreTicket(snapshot, hygiene, options)
    if (score === null) return null
    return Math.min(100, Math.max(0, (100 * (score - scale.min)) / (scale.max - scale.min)))
  }
}
