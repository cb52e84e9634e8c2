import { Avatar } from '../avatar'
import { label } from '../labels'
import type { Field, TicketData } from './answers'

const CONTROL: Record<string, 'dropdown' | 'text' | 'checkbox' | 'multiline'> = {
  tagger: 'dropdown',
  text: 'text',
  checkbox: 'checkbox',
  textarea: 'multiline',
}

/** The left column: who, and the fields. */
export function PropertiesColumn({ data }: { data: TicketData }) {
  const { ticket, users, group } = data
  const requester = users.get(ticket.requester_id)?.name ?? '–'
  const assignee = ticket.assignee_id === null ? null : users.get(ticket.assignee_id)?.name
  const own = data.fields.filter((field) => field.removable)
  return (
    <section className="properties" aria-label={label('properties')}>
      <Property name="Requester" testId="ticket-system-field-requester-select">
        <Avatar name={requester} size={20} />
        {requester}
      </Property>
      <Property name="Assignee" testId="assignee-field">
        {[group, assignee].filter(Boolean).join(' / ') || '–'}
      </Property>
      <div className="property">
        <span className="property-name">Tags</span>
        <span className="tags" data-test-id="ticket-system-field-tags-multiselect">
          {ticket.tags.map((tag) => (
            <span key={tag} className="tag" data-test-id="ticket-system-field-tags-item-selected">
              {tag}
            </span>
          ))}
          <input className="tags-input" aria-label="Tags" />
        </span>
      </div>
      <div className="property-pair">
        <Property name="Type" testId="ticket-fields-type-select">
          {ticket.type ?? '–'}
        </Property>
        <Property name="Priority" testId="ticket-fields-priority-select">
          {ticket.priority ?? '–'}
        </Property>
      </div>
      {own.map((field) => (
        <OwnField key={field.id} field={field} data={data} />
      ))}
    </section>
  )
}

function OwnField({ field, data }: { field: Field; data: TicketData }) {
  const kind = CONTROL[field.type] ?? 'text'
  const testId = `ticket-form-field-${kind}-field-${field.id}`
  const value = data.ticket.custom_fields.find((one) => one.id === field.id)?.value ?? null
  if (kind === 'checkbox') {
    return (
      <label className="property-check">
        <input type="checkbox" data-test-id={testId} defaultChecked={value === true} />
        {field.title}
      </label>
    )
  }
  const shown = field.custom_field_options?.find((option) => option.value === value)?.name ?? value
  return (
    <Property name={field.title} testId={testId}>
      {shown === null ? '–' : String(shown)}
    </Property>
  )
}

/** A field whose value is chosen from a list: the host's own boxes look like this, and nothing is chosen here. */
function Property(props: { name: string; testId?: string; children: React.ReactNode }) {
  return (
    <div className="property" data-test-id={props.testId}>
      <span className="property-name" data-garden-id="forms.input_label">
        {props.name}
      </span>
      <span
        className="property-value"
        data-garden-id="dropdowns.combobox.trigger"
        role="combobox"
        aria-expanded={false}
        aria-controls=""
        aria-label={props.name}
        tabIndex={0}
      >
        {props.children}
      </span>
    </div>
  )
}
