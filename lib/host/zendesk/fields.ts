import type { z } from 'zod'
import type { CustomField, TicketLink } from '@/lib/ticket/snapshot'
import type { HostResult } from '../contract'
import { parsePart } from '../read-field'
import { zendeskTicketFieldsAnswer, type zendeskTicketKeys } from './answers'

type Values = z.output<(typeof zendeskTicketKeys)['custom_fields']>

interface FieldName {
  readonly title: string
  readonly options: ReadonlyMap<string, string>
}

/** Custom fields with their names and the words of their choices, where the site's list of fields is known. */
export function customFieldsOf(values: Values, siteMetadata: HostResult<unknown> | undefined): CustomField[] {
  const names = namesOf(siteMetadata)
  return values.map(({ id, value }) => {
    const name = names.get(id)
    return { id: String(id), name: name?.title ?? String(id), value: wordsOf(value, name) }
  })
}

function namesOf(siteMetadata: HostResult<unknown> | undefined): Map<number, FieldName> {
  const answer = parsePart(siteMetadata, zendeskTicketFieldsAnswer)
  if (!('value' in answer)) return new Map()
  return new Map(
    answer.value.ticket_fields.map((field) => {
      const options = new Map((field.custom_field_options ?? []).map((option) => [option.value, option.name]))
      return [field.id, { title: field.title, options }]
    }),
  )
}

function wordsOf(value: Values[number]['value'], name: FieldName | undefined): string | null {
  if (value === null || value === undefined || value === '') return null
  const words = (Array.isArray(value) ? value : [value]).map(String)
  return words.length === 0 ? null : words.map((word) => name?.options.get(word) ?? word).join(', ')
}

const ISSUE_FIELD = /issue|bug|defect|jira|engineering|github|gitlab/i
const ISSUE_KEY = /^[A-Z][A-Z0-9_]+-\d+$/
const ISSUE_URL = /^https:\/\/\S+\/(?:browse|issues|issue|-\/issues|work_items)\/(\S+)$/

/** Engineering's issues: Zendesk has no link of its own for them, so desks keep the key or address in a field. */
export function issuesIn(fields: readonly CustomField[]): TicketLink[] {
  return fields.flatMap(({ name, value }): TicketLink[] => {
    if (value === null || !ISSUE_FIELD.test(name)) return []
    if (ISSUE_KEY.test(value)) return [{ kind: 'engineering', key: value, url: null }]
    const key = ISSUE_URL.exec(value)?.[1]
    return key ? [{ kind: 'engineering', key, url: value }] : []
  })
}

/** Where a ticket is tied to others: its problem, its follow-ups, and what it follows up. */
export function linksOf(
  problemId: number | null | undefined,
  followUps: readonly number[],
  followsUp: number | null | undefined,
  site: string,
): TicketLink[] {
  const link = (kind: TicketLink['kind'], id: number): TicketLink => ({
    kind,
    key: String(id),
    url: `${site}/agent/tickets/${id}`,
  })
  return [
    ...(problemId ? [link('problem', problemId)] : []),
    ...(followsUp ? [link('follows', followsUp)] : []),
    ...followUps.map((id) => link('follow-up', id)),
  ]
}
