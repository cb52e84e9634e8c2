import type { Localized } from '@/lib/rubric/localized'
import { builtInPlaybook } from './built-in-playbooks'
import type { Playbook, PlaybookKind } from './playbook'
import { PLAYBOOK_FILES } from './playbook-files'

/** What is known of a playbook without looking into it. */
export interface PlaybookCard {
  readonly id: string
  readonly kind: PlaybookKind
  readonly title: Localized
}

/** The playbooks in use: those that are switched on. */
export interface PlaybookShelf {
  readonly cards: readonly PlaybookCard[]
  /** A playbook in use; null for what is switched off or not there. */
  readonly find: (id: string) => Playbook | null
}

/**
 * The playbooks that come with the product and those of the organisation. One of its own takes the place of ours of the
 * same id. What comes with the product is checked only when it is taken out.
 * @param isOff whether the playbook of an id was switched off here
 */
export function shelfOf(
  own: readonly Playbook[],
  isOff: (id: string) => boolean = () => false,
): PlaybookShelf {
  const ownById = new Map(own.map((each) => [each.id, each]))
  const all: PlaybookCard[] = [
    ...[...PLAYBOOK_FILES.values()].filter(({ id }) => !ownById.has(id)),
    ...own.filter(({ off }) => !off),
  ]
  const cards = all.filter(({ id }) => !isOff(id)).map(({ id, kind, title }) => ({ id, kind, title }))
  const inUse = new Set(cards.map(({ id }) => id))
  return {
    cards,
    find: (id) => (inUse.has(id) ? (ownById.get(id) ?? builtInPlaybook(id)) : null),
  }
}
