import { z } from 'zod'
import { read, unreadable, type Field } from '@/lib/ticket/field'
import type { Approval, Copied } from '@/lib/ticket/snapshot'
import { parseItems, type Parsed } from '../read-field'
import { jiraApproval, jiraUser, type JiraIssueAnswer, type jsmRequestAnswer } from './answers'
import { personOf } from './people'

/** The kinds of Jira Service Management's own fields, as Atlassian's apps name them. */
const APPROVALS = 'com.atlassian.servicedesk.approvals-plugin:sd-approvals'
const PARTICIPANTS = 'com.atlassian.servicedesk:sd-request-participants'

type Request = Parsed<typeof jsmRequestAnswer>

/** Whether a field is shown as something of its own and not among the custom fields. */
export function isAroundField(issue: JiraIssueAnswer, id: string): boolean {
  const kind = issue.schema?.[id]?.custom
  return kind === APPROVALS || kind === PARTICIPANTS
}

/** The participants of a request, of its own answer or of the field that holds them. */
export function copiedOf(
  issue: JiraIssueAnswer,
  request: Request,
  reporterId: string | null,
): Field<Copied[]> {
  const beside = 'value' in request ? request.value.participants?.values : undefined
  const values = beside ?? valueOfKind(issue, PARTICIPANTS)
  if (values === undefined) return issue.schema ? unreadable('not-offered') : unreadable('not-in-answer')
  const { good } = parseItems(Array.isArray(values) ? values : [], jiraUser)
  return read(good.map((user) => ({ ...personOf(user, reporterId), as: 'participant' })))
}

/** The approvals that a request waits or waited for; `not-offered` where the project has no such field. */
export function approvalsOf(issue: JiraIssueAnswer): Field<Approval[]> {
  const value = valueOfKind(issue, APPROVALS)
  if (value === undefined) return issue.schema ? unreadable('not-offered') : unreadable('not-in-answer')
  const items = z.array(z.unknown()).safeParse(value ?? [])
  if (!items.success) return unreadable('malformed')
  return read(parseItems(items.data, jiraApproval).good.map(approvalOf))
}

function approvalOf({ name, finalDecision, approvers }: z.output<typeof jiraApproval>): Approval {
  const state = STATES.get(finalDecision?.toLowerCase() ?? '') ?? 'unknown'
  const asked = (approvers ?? []).filter(
    ({ approverDecision }) => state !== 'waiting' || approverDecision?.toLowerCase() === 'pending',
  )
  const names = asked.flatMap(({ approver }) => approver.displayName ?? [])
  return { name: name ?? '', state, approvers: names }
}

const STATES: ReadonlyMap<string, Approval['state']> = new Map<string, Approval['state']>([
  ['pending', 'waiting'],
  ['approved', 'approved'],
  ['approve', 'approved'],
  ['declined', 'declined'],
  ['decline', 'declined'],
])

/** The state as customers see it in the portal; `not-offered` outside of service projects. */
export function customerStatusOf(request: Request): Field<string | null> {
  if (!('value' in request)) return request
  const { currentStatus } = request.value
  return currentStatus ? read(currentStatus.status) : unreadable('not-in-answer')
}

function valueOfKind(issue: JiraIssueAnswer, kind: string): unknown {
  const id = Object.keys(issue.fields).find((one) => issue.schema?.[one]?.custom === kind)
  return id === undefined ? undefined : (issue.fields[id] ?? [])
}
