import { i18n } from '@/components/i18n'
import { SIGNALS } from '@/lib/signals/registry'
import { SIGNAL_GROUPS, type SignalGroup } from './signal-groups'
import { signalGroupWord, signalWord } from './signal-words'

export interface FoundSignals {
  /** What they are about. */
  readonly name: string
  readonly signals: readonly { readonly id: string; readonly word: string }[]
}

/** All groups with their signals; those in no group come last. */
function allGroups(): FoundSignals[] {
  const named = (Object.keys(SIGNAL_GROUPS) as SignalGroup[]).map((group) => ({
    name: signalGroupWord(group),
    ids: SIGNAL_GROUPS[group].filter((id) => SIGNALS.has(id)) as readonly string[],
  }))
  const known = new Set(named.flatMap(({ ids }) => ids))
  const rest = [...SIGNALS.keys()].filter((id) => !known.has(id))
  return [...named, { name: i18n.t('signalGroup.other'), ids: rest }].map(({ name, ids }) => ({
    name,
    signals: ids.map((id) => ({ id, word: signalWord(id) })),
  }))
}

/** The signals in whose words, group or id every word of the query is found; all of them for an empty one. */
export function searchSignals(query: string): FoundSignals[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean)
  return allGroups()
    .map(({ name, signals }) => ({
      name,
      signals: signals.filter(({ id, word }) => {
        const text = `${word} ${name} ${id}`.toLowerCase()
        return wanted.every((each) => text.includes(each))
      }),
    }))
    .filter(({ signals }) => signals.length > 0)
}
