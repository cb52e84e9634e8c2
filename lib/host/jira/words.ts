import type { SlaTarget, TicketEvent, TicketState } from '@/lib/ticket/snapshot'

/**
 * States a project may define under names of its own; the category (`new`, `indeterminate`, `done`) decides where none
 * of these fits. Jira translates the names it brings, so German stands beside English.
 */
const STATE_NAMES: readonly [RegExp, TicketState][] = [
  [
    /waiting (?:for|on) (?:the )?(?:customer|requester|reporter|user)|pending customer|needs? (?:more )?info/i,
    'pending',
  ],
  [/awaiting (?:customer|reply)|warten? auf (?:den )?kunden|wartet auf (?:den )?kunden/i, 'pending'],
  // `Pending` beside `Waiting for customer` is how Jira's own templates name a wait for anybody else.
  [
    /on hold|^pending$|blocked|waiting (?:for|on) (?:vendor|third|engineering|change|approval)|zurückgestellt|angehalten/i,
    'hold',
  ],
  [/^closed$|^geschlossen$|^cancell?ed$|^abgebrochen$/i, 'closed'],
  [
    /waiting (?:for|on) support|in progress|escalated|reopened|investigating|in arbeit|wartet auf (?:den )?support/i,
    'open',
  ],
  [/^resolved$|^solved$|^done$|^fixed$|^erledigt$|^gelöst$|^fertig$/i, 'solved'],
  [/^new$|^open$|^to do$|^triage$|^neu$|^offen$/i, 'new'],
]
const STATE_CATEGORIES: Readonly<Record<string, TicketState>> = {
  new: 'new',
  indeterminate: 'open',
  done: 'solved',
}

/** The state behind a status; undefined when neither its name nor its category tells. */
export function stateOf(name: string, category: string | null | undefined): TicketState | undefined {
  const fromCategory =
    category && Object.hasOwn(STATE_CATEGORIES, category) ? STATE_CATEGORIES[category] : undefined
  const known = STATE_NAMES.find(([pattern]) => pattern.test(name))?.[1]
  if (!known) return fromCategory
  // A name never makes an unfinished ticket finished, nor the other way round: the category is what reports count.
  const isDone = (state: TicketState) => state === 'solved' || state === 'closed'
  if (fromCategory && isDone(fromCategory) !== isDone(known)) return fromCategory
  // `Open` is also what a desk calls a ticket it has taken up.
  return known === 'new' && fromCategory === 'open' ? 'open' : known
}

const SLA_KINDS: readonly [RegExp, SlaTarget['kind']][] = [
  [/first (?:response|reply)|erste antwort/i, 'first-response'],
  [/next (?:response|reply)|nächste antwort/i, 'next-response'],
  [/update/i, 'update'],
  [/resolution|resolve|close after|lösung/i, 'resolution'],
  [/respon[sd]|reply/i, 'next-response'],
]

export function slaKindOf(name: string): SlaTarget['kind'] {
  return SLA_KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'other'
}

/** Jira has no groups; desks keep the team in a field of one of these names. */
const TEAM_NAME = /^(?:team|support team|support group|group|assignment group|assigned group|gruppe)$/i

export function isTeamField(name: string): boolean {
  return TEAM_NAME.test(name.trim())
}

const EVENT_FIELDS: Readonly<Record<string, TicketEvent['field']>> = {
  status: 'status',
  priority: 'priority',
  assignee: 'assignee',
}

export function eventFieldOf(field: string): TicketEvent['field'] | undefined {
  if (Object.hasOwn(EVENT_FIELDS, field)) return EVENT_FIELDS[field]
  return isTeamField(field) ? 'group' : undefined
}
