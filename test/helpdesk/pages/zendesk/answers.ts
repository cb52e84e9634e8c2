import { getJson } from '../get-json'

/** What the agent page reads of Zendesk's answers. */
export interface User {
  id: number
  name: string
  email: string
  role: string
}
export interface Ticket {
  id: number
  subject: string
  status: string
  priority: string | null
  type: string | null
  tags: string[]
  requester_id: number
  assignee_id: number | null
  group_id: number | null
  created_at: string
  updated_at: string
  custom_fields: Array<{ id: number; value: string | boolean | null }>
  slas?: { policy_metrics: Array<{ metric: string; stage: string; breach_at: string | null }> }
}
export interface Comment {
  id: number
  author_id: number
  html_body: string
  public: boolean
  created_at: string
  attachments: Array<{ id: number; file_name: string; size: number; content_url: string }>
}
export interface Field {
  id: number
  title: string
  type: string
  removable: boolean
  custom_field_options?: Array<{ name: string; value: string }>
}
export interface TicketData {
  ticket: Ticket
  comments: Comment[]
  users: Map<number, User>
  group: string | null
  organization: { name: string; tags: string[]; organization_fields: Record<string, string> } | null
  fields: Field[]
}

interface TicketAnswer {
  ticket: Ticket
  users: User[]
  groups: Array<{ name: string }>
  organizations: Array<NonNullable<TicketData['organization']>>
}
interface CommentsAnswer {
  comments: Comment[]
  users: User[]
  links: { next: string | null }
}

let fields: Promise<{ ticket_fields: Field[] }> | null = null

/** Everything a ticket's pane shows. */
export async function loadTicket(id: string): Promise<TicketData> {
  fields ??= getJson('/api/v2/ticket_fields')
  const [shown, said, known] = await Promise.all([
    getJson<TicketAnswer>(`/api/v2/tickets/${id}?include=users,groups,organizations,slas`),
    loadComments(id),
    fields,
  ])
  const users = new Map([...shown.users, ...said.users].map((user) => [user.id, user]))
  return {
    ticket: shown.ticket,
    comments: said.comments,
    users,
    group: shown.groups[0]?.name ?? null,
    organization: shown.organizations[0] ?? null,
    fields: known.ticket_fields,
  }
}

async function loadComments(id: string): Promise<{ comments: Comment[]; users: User[] }> {
  const comments: Comment[] = []
  const users: User[] = []
  let next: string | null = `/api/v2/tickets/${id}/comments?include=users&page[size]=100`
  while (next !== null) {
    const page: CommentsAnswer = await getJson<CommentsAnswer>(next)
    comments.push(...page.comments)
    users.push(...page.users)
    next = page.links.next
  }
  return { comments, users }
}

/** The tickets a view lists. */
export async function loadView(query: string): Promise<Ticket[]> {
  const address = `/api/v2/search?query=${encodeURIComponent(`type:ticket ${query}`)}&sort_by=updated_at&per_page=100`
  return (await getJson<{ results: Ticket[] }>(address)).results
}

export async function loadMe(): Promise<User> {
  return (await getJson<{ user: User }>('/api/v2/users/me')).user
}
