import { i18n } from '@/components/i18n'
import { findSignal } from '@/lib/signals/registry'
import { SIGNAL_GROUPS, type NamedSignal, type SignalGroup } from './signal-groups'

type Key<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}_${Key<Tail>}` : Id

const NAMED = new Map<string, NamedSignal>(
  Object.values(SIGNAL_GROUPS)
    .flat()
    .map((id) => [id, id]),
)

/** A signal as people call it; one that is in no group keeps its own name. */
export function signalWord(id: string): string {
  const named = NAMED.get(id)
  if (named === undefined) return findSignal(id)?.signal.name ?? id
  // The key of a named signal is its id with underscores: dashes are not allowed in keys.
  return i18n.t(`signal.${named.replaceAll('-', '_') as Key<NamedSignal>}`)
}

/** What a group of signals is about. */
export function signalGroupWord(group: SignalGroup): string {
  return i18n.t(`signalGroup.${group}`)
}
