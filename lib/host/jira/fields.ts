import { z } from 'zod'
import { adfToText } from '@/lib/ticket/adf-text'
import { read, unreadable, type Field } from '@/lib/ticket/field'
import type { CustomField, TicketLink } from '@/lib/ticket/snapshot'
import { parseItems, readField } from '../read-field'
import {
  adfDocument,
  jiraFieldKeys as keys,
  jiraIssueLink,
  jsmSla,
  type JiraIssueAnswer,
  type JiraIssueLink,
} from './answers'
import { isAroundField } from './around'
import { isTeamField } from './words'

const ORGANIZATIONS = 'com.atlassian.servicedesk:sd-customer-organizations'
/** Fields of Jira's own that desks fill in as they do custom ones. */
const OWN_FIELDS: Readonly<Record<string, string>> = {
  components: 'Components',
  versions: 'Affects versions',
  fixVersions: 'Fix versions',
  environment: 'Environment',
  resolution: 'Resolution',
}

const choice = z.union([
  z.looseObject({
    value: z.union([z.string(), z.number()]),
    child: z.looseObject({ value: z.string() }).nullish(),
  }),
  z.looseObject({ name: z.string() }),
  z.looseObject({ displayName: z.string() }),
  z.looseObject({ title: z.string() }),
])

/** Custom fields as words, empty ones too. Values that are no words (SLA clocks, ranks of add-ons) are left out. */
export function customFieldsOf(issue: JiraIssueAnswer, requestType: string | null): CustomField[] {
  const fields = Object.entries(issue.fields).flatMap(([id, value]): CustomField[] => {
    const own = Object.hasOwn(OWN_FIELDS, id) ? OWN_FIELDS[id] : undefined
    if ((!own && !id.startsWith('customfield_')) || isAroundField(issue, id)) return []
    const words = wordsOf(value)
    return words === undefined ? [] : [{ id, name: nameOf(issue, id) ?? own ?? id, value: words }]
  })
  return requestType === null
    ? fields
    : [{ id: 'requestType', name: 'Request type', value: requestType }, ...fields]
}

/** The names of the customer's organisations; `not-offered` where the project has no such field. */
export function organizationOf(issue: JiraIssueAnswer): Field<string | null> {
  const isOrganizations = (id: string) =>
    issue.schema?.[id]?.custom === ORGANIZATIONS || nameOf(issue, id) === 'Organizations'
  return wordField(issue, isOrganizations)
}

/** The team that owns the ticket, from a field of such a name. */
export function groupOf(issue: JiraIssueAnswer): Field<string | null> {
  return wordField(issue, (id) => isTeamField(nameOf(issue, id) ?? ''))
}

/** SLA clocks kept as custom fields: they serve when the service desk's own answer is not to be had. */
export function slaFieldsOf(issue: JiraIssueAnswer): unknown[] {
  return Object.values(issue.fields).filter((value) => {
    const sla = jsmSla.safeParse(value)
    return sla.success && (sla.data.ongoingCycle != null || sla.data.completedCycles != null)
  })
}

/** Linked issues, parent and sub-tasks. */
export function linksOf(issue: JiraIssueAnswer, site: string): Field<TicketLink[]> {
  const listed = readField(issue.fields, 'issuelinks', z.array(z.unknown()))
  if ('unreadable' in listed) return listed
  const link = (kind: TicketLink['kind'], key: string): TicketLink => ({
    kind,
    key,
    url: `${site}/browse/${key}`,
  })
  const parent = keys.parent.safeParse(issue.fields['parent'])
  const children = keys.subtasks.safeParse(issue.fields['subtasks'])
  return read([
    ...(parent.success ? [link('parent', parent.data.key)] : []),
    ...(children.success ? children.data.map((child) => link('child', child.key)) : []),
    ...parseItems(listed.value, jiraIssueLink).good.flatMap((one) => {
      const other = one.inwardIssue ?? one.outwardIssue
      return other ? [link(linkKind(one, issue.key), other.key)] : []
    }),
  ])
}

/** What the link says of the *other* issue: `is caused by` names the problem, `duplicates` the original. */
function linkKind(link: JiraIssueLink, ownKey: string): TicketLink['kind'] {
  const words = `${link.type.name} ${(link.inwardIssue ? link.type.inward : link.type.outward) ?? ''}`
  if (/duplicat|clone/i.test(words)) return 'duplicate'
  const other = (link.inwardIssue ?? link.outwardIssue)?.key ?? ''
  // Another project's issue is where engineering works on it, whatever the link is called.
  if (projectOf(other) !== projectOf(ownKey)) return 'engineering'
  if (/caused by|problem of|has problem/i.test(words)) return 'problem'
  return /causes|incident of|has incident/i.test(words) ? 'incident' : 'related'
}

function projectOf(key: string): string {
  return key.slice(0, key.lastIndexOf('-'))
}

function nameOf(issue: JiraIssueAnswer, id: string): string | undefined {
  return issue.names && Object.hasOwn(issue.names, id) ? issue.names[id] : undefined
}

function wordField(issue: JiraIssueAnswer, isIt: (id: string) => boolean): Field<string | null> {
  const id = Object.keys(issue.fields).find(isIt)
  if (id === undefined) return unreadable(issue.names ? 'not-offered' : 'not-in-answer')
  const words = wordsOf(issue.fields[id])
  return words === undefined ? unreadable('malformed') : read(words)
}

/** A field's value as people read it; null when empty, undefined when it is nothing people read. */
function wordsOf(value: unknown): string | null | undefined {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) {
    const words = value.map(itemWords)
    return words.length === 0
      ? null
      : words.every((word) => word !== undefined)
        ? words.join(', ')
        : undefined
  }
  return adfDocument.safeParse(value).success ? adfToText(value).text || null : itemWords(value)
}

function itemWords(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (jsmSla.safeParse(value).success && typeof value === 'object' && value && 'completedCycles' in value)
    return undefined
  const parsed = choice.safeParse(value)
  if (!parsed.success) return undefined
  const { value: word, child, name, displayName, title } = parsed.data as Record<string, unknown>
  const main = word ?? name ?? displayName ?? title
  const part = z.looseObject({ value: z.string() }).safeParse(child)
  return part.success ? `${String(main)} / ${part.data.value}` : String(main)
}
