import { z } from 'zod'
import type { Evidence } from '@/lib/ticket/evidence'
import { valueOf } from '@/lib/ticket/field'
import { ticketPriority, type TicketPriority, type TicketSnapshot } from '@/lib/ticket/snapshot'
import { higherOf } from './priority-matrix'

const pattern = z.string().trim().min(1).max(120)

/** Where a tier is named: patterns without regard to case, in which `*` stands for anything. */
const tierSource = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('tag'), tag: pattern }),
  z.strictObject({ by: z.literal('field'), field: pattern, value: pattern }),
  z.strictObject({ by: z.literal('organization'), organization: pattern }),
])

/** A customer tier: how a ticket names it, and what it does to the suggested priority. */
export const tierRule = z.strictObject({
  name: z.string().trim().min(1).max(60),
  source: tierSource,
  /** Levels added to the urgency. */
  raise: z.union([z.literal(0), z.literal(1)]),
  /** Never less pressing than this; null: no minimum. */
  minimum: ticketPriority.nullable(),
})
export type TierRule = z.infer<typeof tierRule>

/** The tiers a ticket names, together. */
export interface CustomerTier {
  /** Names of the rules that apply, in their order, with the words that made them apply. */
  readonly named: readonly { readonly name: string; readonly evidence: Evidence }[]
  readonly raise: 0 | 1
  readonly minimum: TicketPriority | null
  /** Whether a field that a rule looks at could not be read. */
  readonly unread: boolean
}

/** The tier of a ticket's customer by an organisation's rules. Of several rules the strongest effect counts. */
export function customerTier(snapshot: TicketSnapshot, rules: readonly TierRule[]): CustomerTier {
  const matched = rules.map((rule) => ({ rule, seen: seenBy(rule, snapshot) }))
  const found = matched.flatMap(({ rule, seen }) => (seen ? [{ rule, seen }] : []))
  return {
    named: found.map(({ rule, seen }) => ({ name: rule.name, evidence: seen })),
    raise: found.some(({ rule }) => rule.raise === 1) ? 1 : 0,
    minimum: found.reduce<TicketPriority | null>(
      (most, { rule: { minimum } }) => (most && minimum ? higherOf(most, minimum) : (minimum ?? most)),
      null,
    ),
    unread: matched.some(({ seen }) => seen === undefined),
  }
}

/** The words that make a rule apply; null when it does not, undefined when its field could not be read. */
function seenBy({ source }: TierRule, snapshot: TicketSnapshot): Evidence | null | undefined {
  switch (source.by) {
    case 'tag':
      return seenIn('tags', valueOf(snapshot.tags), (tag) => fits(source.tag, tag))
    case 'organization': {
      const name = valueOf(snapshot.organization)
      return seenIn('organization', name === undefined ? name : name === null ? [] : [name], (each) =>
        fits(source.organization, each),
      )
    }
    case 'field': {
      const values = valueOf(snapshot.customFields)?.filter(({ name }) => fits(source.field, name))
      return seenIn(
        'customFields',
        values?.flatMap(({ value }) => (value === null ? [] : [value])),
        (value) => fits(source.value, value),
      )
    }
  }
}

function seenIn(
  field: string,
  values: readonly string[] | undefined,
  isIt: (value: string) => boolean,
): Evidence | null | undefined {
  if (!values) return undefined
  const quote = values.find(isIt)
  return quote === undefined ? null : { field, quote }
}

/** Whether a text fits a pattern with `*`, whatever the case. Takes the leftmost place of each part, so it is linear. */
function fits(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.trim().toLowerCase().split('*')
  const words = text.trim().toLowerCase()
  const last = rest.pop()
  if (last === undefined) return words === first
  if (!words.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = words.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return words.length - last.length >= at && words.endsWith(last)
}
