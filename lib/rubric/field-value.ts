import type { Field } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { CustomFieldCondition, FieldCondition, FieldValueCondition } from './condition'
import { isNotSet, isTrue, isUnreadable, type Outcome } from './outcome'
import { fitsName } from './pattern'

/** Values that fill a field without saying anything. */
const PLACEHOLDER =
  /^(?:-+|—|\?+|\.+|n\/?a|none|null|nil|other|others|misc\w{0,12}|unknown|not (?:set|sure|known|specified|applicable)|tbd|to be (?:determined|defined)|todo|default|general|please select|select\w{0,8}|choose\w{0,8}|unassigned|unbekannt|sonstiges|andere\w{0,2}|keine angabe|autres?|inconnu|otros?|desconocido)$/i

/** Whether a value says something. */
export function isReal(value: string | null | undefined): boolean {
  const text = value?.trim() ?? ''
  return text.length > 0 && !PLACEHOLDER.test(text.replace(/^(?:product_?area|category|type)[-_:]{1,2}/i, ''))
}

/** Names of fields as people know them. */
const NAMES: Record<FieldCondition['field'], string> = {
  subject: 'subject',
  state: 'state',
  priority: 'priority',
  type: 'type',
  requester: 'requester',
  assignee: 'assignee',
  group: 'group',
  organization: 'organisation',
  tags: 'tags',
  channel: 'channel',
  links: 'linked tickets or issues',
}

/** Judges a condition on a field of the snapshot. */
export function fieldOutcome(
  each: FieldCondition | FieldValueCondition,
  snapshot: TicketSnapshot,
  given: string | null,
): Outcome {
  const name = given ?? NAMES[each.field]
  const field = snapshot[each.field]
  if ('is' in each && each.is === 'not-offered') {
    const missing = 'unreadable' in field && field.unreadable === 'not-offered'
    return missing ? isTrue([]) : isNotSet(name)
  }
  if ('unreadable' in field) return isUnreadable(field.unreadable)
  const values = valuesOf(field)
  if ('oneOf' in each) {
    const hit = values.find((value) =>
      each.oneOf.some((wanted) => wanted.toLowerCase() === value.toLowerCase()),
    )
    return hit === undefined ? isNotSet(name) : isTrue([{ field: each.field, quote: hit }])
  }
  const counting = each.is === 'real' ? values.filter(isReal) : values
  const [first] = counting
  if (each.is === 'empty') return first === undefined ? isTrue([]) : isNotSet(name)
  return first === undefined
    ? isNotSet(name)
    : isTrue([{ field: each.field, quote: counting.slice(0, 6).join(', ') }])
}

/** Judges a condition on a custom field, found by its name. */
export function customFieldOutcome(
  each: CustomFieldCondition,
  snapshot: TicketSnapshot,
  given: string | null,
): Outcome {
  const fields = snapshot.customFields
  if ('unreadable' in fields) {
    if (fields.unreadable !== 'not-offered') return isUnreadable(fields.unreadable)
    return each.is === 'not-offered' ? isTrue([]) : isNotSet(given ?? each.customField)
  }
  const named = fields.value.filter((field) => fitsName(each.customField, field.name))
  const name = given ?? named[0]?.name ?? each.customField
  if (each.is === 'not-offered') return named.length === 0 ? isTrue([]) : isNotSet(name)
  const filled = named.find(({ value }) => (each.is === 'real' ? isReal(value) : Boolean(value?.trim())))
  return filled ? isTrue([{ field: filled.name, quote: filled.value ?? '' }]) : isNotSet(name)
}

function valuesOf(field: Extract<TicketSnapshot[FieldCondition['field']], { value: unknown }>): string[] {
  const { value } = field as Extract<Field<unknown>, { value: unknown }>
  const list = Array.isArray(value) ? value : value === null ? [] : [value]
  return list.map(shown).filter((text) => text.trim().length > 0)
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null) {
    if ('name' in value && typeof value.name === 'string') return value.name
    if ('key' in value && typeof value.key === 'string') return value.key
  }
  return ''
}
