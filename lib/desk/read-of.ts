import type { TicketReading } from '@/lib/signals/signal'
import type { StorageArea } from '@/lib/storage/item-store'
import { scoreOptions } from './ready-view'
import type { ScoreDesk } from './score-desk'
import { currentSettings } from './settings-desk'
import type { TicketDesk } from './ticket-desk'

/** Who knows the ticket of a tab. */
export interface ReadParts {
  readonly tickets: TicketDesk
  readonly scores: ScoreDesk
  readonly area: StorageArea
}

/** The ticket of a tab, scanned as for its scores, without what is being written; null when none was read. */
export async function readOf(
  { tickets, scores, area }: ReadParts,
  tabId: number,
): Promise<TicketReading | null> {
  const reading = await tickets.findRead(tabId)
  if (!reading) return null
  const { settings } = await currentSettings(area)
  return scores.read(tabId, reading.ref, reading.snapshot, scoreOptions(settings))
}
