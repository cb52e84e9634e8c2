import { ZENDESK_HOST } from '../ids'
import type { DeskGroup, DeskOrganization, DeskPerson, People } from '../people'

const SINCE = '2024-03-04T09:12:00Z'

/** A user as `/api/v2/users/{id}` shows them. */
export function userJson(person: DeskPerson, people: People) {
  const organization = people.findOrganization(person.organization)
  const isAgent = person.role !== 'end-user'
  return {
    id: person.zendeskId,
    url: `https://${ZENDESK_HOST}/api/v2/users/${person.zendeskId}.json`,
    name: person.role === 'system' ? 'Zendesk' : person.name,
    email: person.email,
    created_at: SINCE,
    updated_at: SINCE,
    time_zone: 'UTC',
    iana_time_zone: 'Etc/UTC',
    phone: null,
    shared_phone_number: null,
    photo: null,
    locale_id: 1,
    locale: 'en-US',
    organization_id: organization?.zendeskId ?? null,
    role: person.role === 'end-user' ? 'end-user' : person.group === 'escalations' ? 'admin' : 'agent',
    verified: true,
    external_id: null,
    tags: [],
    alias: '',
    active: true,
    shared: false,
    shared_agent: false,
    last_login_at: SINCE,
    two_factor_auth_enabled: isAgent,
    signature: null,
    details: '',
    notes: '',
    role_type: isAgent ? 4 : null,
    custom_role_id: null,
    moderator: isAgent,
    ticket_restriction: isAgent ? null : 'requested',
    only_private_comments: false,
    restricted_agent: false,
    suspended: false,
    default_group_id: person.group === null ? null : people.requireGroup(person.group).zendeskId,
    report_csv: false,
    user_fields: {},
  }
}

export function groupJson(group: DeskGroup) {
  return {
    id: group.zendeskId,
    url: `https://${ZENDESK_HOST}/api/v2/groups/${group.zendeskId}.json`,
    is_public: true,
    name: group.name,
    description: '',
    default: group.id === 'frontline',
    deleted: false,
    created_at: SINCE,
    updated_at: SINCE,
  }
}

export function organizationJson(organization: DeskOrganization) {
  return {
    id: organization.zendeskId,
    url: `https://${ZENDESK_HOST}/api/v2/organizations/${organization.zendeskId}.json`,
    name: organization.name,
    shared_tickets: false,
    shared_comments: false,
    external_id: organization.tenant,
    created_at: SINCE,
    updated_at: SINCE,
    domain_names: [organization.domain],
    details: '',
    notes: '',
    group_id: null,
    tags: organization.tags,
    organization_fields: { plan: organization.plan.toLowerCase(), region: organization.region },
  }
}
