import { valueOf } from './field'
import type { TicketSnapshot } from './snapshot'

/** Values that fill a field without saying anything. */
export const EMPTY_VALUE =
  /^(?:[-–—?.]*|n\/?a|none|null|other|unknown|tbd|default|unbekannt|inconnu|desconocido|false|no)$/i

/** Custom fields whose name fits and that say something. */
export function filledFields(snapshot: TicketSnapshot, name: RegExp): { name: string; value: string }[] {
  return (valueOf(snapshot.customFields) ?? []).flatMap((field) =>
    name.test(field.name) && field.value !== null && !EMPTY_VALUE.test(field.value.trim())
      ? [{ name: field.name, value: field.value }]
      : [],
  )
}
