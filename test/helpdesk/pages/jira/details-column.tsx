import { Avatar } from '../avatar'
import { Icon } from '../icon'
import { label } from '../labels'
import { shortMoment, timeLeft } from '../moments'
import type { IssueData, Sla, User } from './answers'

/** Custom fields that are shown elsewhere or not at all. */
const ELSEWHERE = /^(?:Time to |Request Type$|Organizations$)/

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
          <Line name="Assignee">{fields.assignee ? <Person user={fields.assignee} /> : 'Unassigned'}</Line>
          <Line name="Reporter">
            <Person user={fields.reporter} />
          </Line>
          <Line name="Request Type">{requestType}</Line>
          <Line name="Priority">{fields.priority?.name ?? 'None'}</Line>
          <Line name="Labels">
            <span className="labels">
              {fields.labels.map((one) => (
                <span key={one}>{one}</span>
              ))}
              {fields.labels.length === 0 && 'None'}
            </span>
          </Line>
          <Line name="Components">{listed(fields.components)}</Line>
          <Line name="Affects versions">{listed(fields.versions)}</Line>
          <Line name="Resolution">{fields.resolution?.name ?? 'Unresolved'}</Line>
          {own.map(([id, name]) => (
            <Line key={id} name={name}>
              {shown(fields[id as `customfield_${string}`])}
            </Line>
          ))}
        </dl>
      </section>
      <p className="quiet dates">
        Created {shortMoment(fields.created)} · Updated {shortMoment(fields.updated)}
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
      {user.displayName}
    </>
  )
}

function Line({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="line">
      <dt>{name}</dt>
      <dd>{children}</dd>
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
