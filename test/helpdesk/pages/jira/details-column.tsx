import { Avatar } from '../avatar'
import { Icon } from '../icon'
import { label } from '../labels'
import { shortMoment, timeLeft } from '../moments'
import type { IssueData, Sla, User } from './answers'

/** Custom fields that are shown elsewhere or not at all. */
const ELSEWHERE = /^(?:Time to |Request Type$|Request participants$|Approvals$|Organizations$)/

/** The right column: state, targets, details. */
export function DetailsColumn({ data }: { data: IssueData }) {
  const { issue, slas, requestType } = data
  const { fields, names = {} } = issue
  const own = Object.entries(names).filter(
    ([id, name]) => id.startsWith('customfield_') && !ELSEWHERE.test(name),
  )
  return (
    <aside className="details" aria-label={label('details')}>
      <button
        type="button"
        className="status-button"
        data-category={fields.status.statusCategory.key}
        data-testid="issue-field-status.ui.status-view.status-button.status-button"
      >
        {fields.status.name}
        <Icon name="down" size={15} />
      </button>
      {slas.length > 0 && (
        <section className="card">
          <h2>SLAs</h2>
          {slas.map((sla) => (
            <SlaLine key={sla.name} sla={sla} />
          ))}
        </section>
      )}
      <section className="card">
        <h2>{label('details')}</h2>
        <dl>
          <Line name="Assignee" field="assignee-field.assignee">
            {fields.assignee ? <Person user={fields.assignee} /> : 'Unassigned'}
          </Line>
          <Line name="Reporter" testId="issue.views.field.user.reporter">
            <Person user={fields.reporter} />
          </Line>
          <Line name="Request Type">{requestType}</Line>
          <Line name="Priority" field="priority-field.priority">
            {fields.priority?.name ?? 'None'}
          </Line>
          <Line name="Labels" field="labels-field.labels">
            <span className="labels">
              {fields.labels.map((one) => (
                <span key={one} data-testid="issue.views.field.labels.label-link">
                  {one}
                </span>
              ))}
              {fields.labels.length === 0 && 'None'}
            </span>
          </Line>
          <Line name="Components" field="components-field.components">
            {listed(fields.components)}
          </Line>
          <Line name="Affects versions" field="versions-field.versions">
            {listed(fields.versions)}
          </Line>
          <Line name="Resolution">{fields.resolution?.name ?? 'Unresolved'}</Line>
          {own.map(([id, name]) => (
            <Line key={id} name={name} field={`single-select-field.${id}`}>
              {shown(fields[id as `customfield_${string}`])}
            </Line>
          ))}
        </dl>
      </section>
      <p className="quiet dates">
        <span data-testid="created-date.ui.read.meta-date">
          Created <time dateTime={fields.created}>{shortMoment(fields.created)}</time>
        </span>{' '}
        ·{' '}
        <span data-testid="updated-date.ui.read.meta-date">
          Updated <time dateTime={fields.updated}>{shortMoment(fields.updated)}</time>
        </span>
      </p>
    </aside>
  )
}

function listed(all: Array<{ name: string }>): string {
  return all.map((one) => one.name).join(', ') || 'None'
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'value' in value) return String(value.value)
  return 'None'
}

function Person({ user }: { user: User }) {
  return (
    <>
      <Avatar name={user.displayName} size={22} />
      <span data-testid="profilecard-next.ui.profilecard.profilecard-trigger">{user.displayName}</span>
    </>
  )
}

/** One field. Those that can be edited show their value as a button, as the host's do until they are clicked. */
function Line(props: { name: string; field?: string; testId?: string; children: React.ReactNode }) {
  const { name, field, testId, children } = props
  const mark = field === undefined ? testId : `issue.issue-view-layout.issue-view-${field}`
  const place = mark === undefined ? {} : { 'data-testid': mark }
  const value = { 'data-testid': 'issue-field-inline-edit-read-view-container.ui.container' }
  return (
    <div className="line" {...place}>
      <dt>{name}</dt>
      <dd {...value}>
        {field === undefined ? (
          children
        ) : (
          <button type="button" className="line-value" aria-label={`${name}, edit`}>
            {children}
          </button>
        )}
      </dd>
    </div>
  )
}

function SlaLine({ sla }: { sla: Sla }) {
  const cycle = sla.ongoingCycle
  const due = cycle?.breachTime?.iso8601
  const tone = !cycle ? 'met' : cycle.paused ? 'paused' : cycle.breached ? 'late' : 'running'
  return (
    <p className="sla" data-tone={tone}>
      <span>{due ? timeLeft(due) : tone}</span>
      {sla.name}
    </p>
  )
}
