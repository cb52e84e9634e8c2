import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { TagRule } from '../tag-rule'
import { labelFits } from './label-pattern'

/** What the organisation's rules say of a ticket, in their order: each playbook once, with the tag that was seen. */
export function ruledTopics(
  snapshot: TicketSnapshot,
  rules: readonly TagRule[],
): ReadonlyMap<string, string> {
  const tags = valueOf(snapshot.tags) ?? []
  const made = new Map<string, string>()
  for (const { tag, playbook } of rules) {
    const seen = tags.find((each) => labelFits(each, tag))
    if (seen !== undefined && !made.has(playbook)) made.set(playbook, seen)
  }
  return made
}
