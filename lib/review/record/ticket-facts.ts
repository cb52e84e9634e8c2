import type { ProfileId } from '@/lib/profile/profile'
import { stageOf } from '@/lib/rubric/stage'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { TicketFacts } from './review'

/** What the machine made of a ticket: hygiene 0–100, escalation 1–5; null: not scored. */
export interface MachineScores {
  readonly hygiene: number | null
  readonly escalation: number | null
}

/** What a review keeps of its ticket; nothing that was written in it. */
export function ticketFactsOf(
  snapshot: TicketSnapshot,
  profile: ProfileId,
  { hygiene, escalation }: MachineScores,
): TicketFacts {
  const { host, site, key, url } = snapshot
  const short = (text: string | null | undefined) => text?.slice(0, 100) || null
  return {
    host,
    site,
    key,
    url: url.slice(0, 2_000),
    channel: short(valueOf(snapshot.channel)),
    type: short(valueOf(snapshot.type)),
    tags: (valueOf(snapshot.tags) ?? []).slice(0, 100).map((tag) => tag.slice(0, 100)),
    stage: stageOf(snapshot),
    priority: valueOf(snapshot.priority) ?? null,
    profile,
    hygiene,
    escalation,
  }
}
