import { CUSTOM_FIELDS, JIRA_FIELDS } from '../ids'
import { SLA_TARGETS } from './sla-json'

const SYSTEM: Record<string, [name: string, type: string]> = {
  summary: ['Summary', 'string'],
  description: ['Description', 'string'],
  status: ['Status', 'status'],
  priority: ['Priority', 'priority'],
  issuetype: ['Issue Type', 'issuetype'],
  project: ['Project', 'project'],
  reporter: ['Reporter', 'user'],
  creator: ['Creator', 'user'],
  assignee: ['Assignee', 'user'],
  labels: ['Labels', 'array'],
  components: ['Components', 'array'],
  versions: ['Affects versions', 'array'],
  fixVersions: ['Fix versions', 'array'],
  resolution: ['Resolution', 'resolution'],
  resolutiondate: ['Resolved', 'datetime'],
  created: ['Created', 'datetime'],
  updated: ['Updated', 'datetime'],
  issuelinks: ['Linked Issues', 'array'],
  attachment: ['Attachment', 'array'],
  comment: ['Comment', 'comments-page'],
  duedate: ['Due date', 'date'],
}

/** The fields' types as Atlassian's apps name them. */
const TYPE_KEYS: Record<string, string> = {
  option: 'com.atlassian.jira.plugin.system.customfieldtypes:select',
  string: 'com.atlassian.jira.plugin.system.customfieldtypes:textfield',
  'sd-customerrequesttype': 'com.atlassian.servicedesk:vp-origin',
  'sd-servicelevelagreement': 'com.atlassian.servicedesk:sd-sla-field',
  array: 'com.atlassian.servicedesk:sd-customer-organizations',
  'sd-request-participants': 'com.atlassian.servicedesk:sd-request-participants',
  'sd-feedback': 'com.atlassian.servicedesk:sd-request-feedback',
  'sd-approvals': 'com.atlassian.servicedesk.approvals-plugin:sd-approvals',
}

const OWN: Array<[id: string, name: string, type: string]> = [
  [JIRA_FIELDS.organizations, 'Organizations', 'array'],
  [JIRA_FIELDS.requestType, 'Request Type', 'sd-customerrequesttype'],
  [JIRA_FIELDS.participants, 'Request participants', 'sd-request-participants'],
  [JIRA_FIELDS.approvals, 'Approvals', 'sd-approvals'],
  [JIRA_FIELDS.group, 'Support group', 'option'],
  [JIRA_FIELDS.satisfaction, 'Satisfaction', 'sd-feedback'],
  ...Object.entries(SLA_TARGETS).map(([metric, { name }]): [string, string, string] => [
    JIRA_FIELDS[metric as keyof typeof SLA_TARGETS],
    name,
    'sd-servicelevelagreement',
  ]),
  ...CUSTOM_FIELDS.map(({ jira, name, choice }): [string, string, string] => [
    jira,
    name,
    choice ? 'option' : 'string',
  ]),
]

/** Types by field id, as `expand=schema` gives them. */
export function fieldSchemas(): Record<string, object> {
  return Object.fromEntries(fieldsJson().map(({ id, schema }) => [id, schema]))
}

/** Names by field id, as `expand=names` gives them. */
export function fieldNames(): Record<string, string> {
  const system = Object.entries(SYSTEM).map(([id, [name]]) => [id, name])
  return Object.fromEntries([...system, ...OWN.map(([id, name]) => [id, name])])
}

/** All fields, as `/rest/api/3/field` lists them. */
export function fieldsJson() {
  const system = Object.entries(SYSTEM).map(([id, [name, type]]) => ({
    id,
    key: id,
    name,
    custom: false,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [id],
    schema: { type, system: id },
  }))
  const own = OWN.map(([id, name, type]) => ({
    id,
    key: id,
    name,
    untranslatedName: name,
    custom: true,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [`cf[${id.replace('customfield_', '')}]`, name],
    schema: { type, custom: TYPE_KEYS[type] ?? type, customId: Number(id.replace('customfield_', '')) },
  }))
  return [...system, ...own]
}
