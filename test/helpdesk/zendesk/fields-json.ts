import type { Desk } from '../desk'
import { optionLabel, optionValues } from '../field-options'
import {
  BRAND,
  CUSTOM_FIELDS,
  CUSTOM_STATUS,
  SECURITY_REVIEW_FIELD,
  SYSTEM_FIELDS,
  TICKET_FORM,
  ZENDESK_HOST,
} from '../ids'

const SINCE = '2024-03-04T09:12:00Z'
const SYSTEM_TYPES: Record<keyof typeof SYSTEM_FIELDS, string> = {
  subject: 'subject',
  description: 'description',
  status: 'status',
  type: 'tickettype',
  priority: 'priority',
  group: 'group',
  assignee: 'assignee',
  custom_status: 'custom_status',
}
const TITLES: Partial<Record<string, string>> = { custom_status: 'Ticket status' }

/** All ticket fields, the system's and the desk's own. */
export function ticketFieldsJson(desk: Desk) {
  const system = Object.entries(SYSTEM_FIELDS).map(([key, id], n) => {
    const title = TITLES[key] ?? key.charAt(0).toUpperCase() + key.slice(1)
    return fieldJson(id, title, SYSTEM_TYPES[key as keyof typeof SYSTEM_FIELDS], n, false)
  })
  const own = CUSTOM_FIELDS.map((field, n) => ({
    ...fieldJson(field.zendesk, field.name, field.choice ? 'tagger' : 'text', n + 20, true),
    ...(field.choice
      ? {
          custom_field_options: optionValues(field.key, desk.tickets.values()).map((value, i) => ({
            id: field.zendesk * 100 + i,
            name: optionLabel(field.key, value),
            raw_name: optionLabel(field.key, value),
            value,
            default: false,
          })),
        }
      : {}),
  }))
  return [...system, ...own, fieldJson(SECURITY_REVIEW_FIELD, 'Security review', 'checkbox', 30, true)]
}

function fieldJson(id: number, title: string, type: string, position: number, removable: boolean) {
  return {
    url: `https://${ZENDESK_HOST}/api/v2/ticket_fields/${id}.json`,
    id,
    type,
    title,
    raw_title: title,
    description: '',
    raw_description: '',
    position,
    active: true,
    required: false,
    collapsed_for_agents: false,
    regexp_for_validation: null,
    title_in_portal: title,
    raw_title_in_portal: title,
    visible_in_portal: !removable,
    editable_in_portal: !removable,
    required_in_portal: false,
    agent_can_edit: true,
    tag: null,
    created_at: SINCE,
    updated_at: SINCE,
    removable,
    key: null,
    agent_description: null,
  }
}

export function ticketFormsJson() {
  const fields = [
    ...Object.values(SYSTEM_FIELDS),
    ...CUSTOM_FIELDS.map((one) => one.zendesk),
    SECURITY_REVIEW_FIELD,
  ]
  return [
    {
      id: TICKET_FORM,
      url: `https://${ZENDESK_HOST}/api/v2/ticket_forms/${TICKET_FORM}.json`,
      name: 'Default ticket form',
      raw_name: 'Default ticket form',
      display_name: 'Default ticket form',
      raw_display_name: 'Default ticket form',
      end_user_visible: true,
      position: 1,
      ticket_field_ids: fields,
      active: true,
      default: true,
      in_all_brands: true,
      restricted_brand_ids: [BRAND],
      agent_conditions: [],
      end_user_conditions: [],
      created_at: SINCE,
      updated_at: SINCE,
    },
  ]
}

const STATUS_LABELS: Array<[number, string, string]> = [
  [CUSTOM_STATUS.new, 'new', 'New'],
  [CUSTOM_STATUS.open, 'open', 'Open'],
  [CUSTOM_STATUS.pending, 'pending', 'Pending'],
  [CUSTOM_STATUS.hold, 'hold', 'On-hold'],
  [9106, 'hold', 'Waiting for engineering'],
  [CUSTOM_STATUS.solved, 'solved', 'Solved'],
]

export function customStatusesJson() {
  return STATUS_LABELS.map(([id, category, label]) => ({
    id,
    url: `https://${ZENDESK_HOST}/api/v2/custom_statuses/${id}.json`,
    status_category: category,
    agent_label: label,
    raw_agent_label: label,
    end_user_label: label === 'On-hold' ? 'Open' : label,
    raw_end_user_label: label,
    description: '',
    raw_description: '',
    end_user_description: '',
    raw_end_user_description: '',
    active: true,
    default: label !== 'Waiting for engineering',
    created_at: SINCE,
    updated_at: SINCE,
  }))
}
