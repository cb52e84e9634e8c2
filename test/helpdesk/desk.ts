import { marked } from 'marked'
import type { DeskArticle, DemoData, OtherBrand } from './demo-data'
import type { DemoTicket } from './data/schema'
import { isoSeconds } from './demo-time'
import { parseTicketId } from './ids'
import type { DeskPerson, People } from './people'
import { ticketFromText, type TicketText } from './ticket-from-text'

/** A live ticket. `updated` is the moment of its last change. */
export type DeskTicket = DemoTicket & { updated: string }

/** A comment to add to a live ticket. Without `by` the requester or the assignee speaks, by `role`. */
export interface NewComment {
  readonly role: 'requester' | 'agent'
  readonly public: boolean
  /** Markdown or plain text. */
  readonly text: string
  readonly by?: string
  /** The message it answers, by its place in the ticket. */
  readonly replyTo?: number
}

/** An article to add or, with the id of an existing one, to replace. `body` is Markdown or plain text. */
export interface NewArticle {
  readonly id?: number
  readonly title: string
  readonly body: string
  readonly section?: string
  readonly labels?: readonly string[]
  readonly audience?: 'public' | 'internal'
  readonly locale?: 'en-us' | 'de'
  readonly segment?: number
  readonly brand?: OtherBrand
}

/** The company's desk: the state that both hosts show. */
export class Desk {
  readonly tickets = new Map<number, DeskTicket>()
  readonly articles = new Map<number, DeskArticle>()
  readonly people: People
  /** The signed-in agent. */
  readonly me: DeskPerson
  /** Grows with every change, so that open pages can tell that something happened. */
  revision = 1
  private readonly startedAt = Date.now()

  constructor(
    data: DemoData,
    private readonly startNow: number,
    me: string,
  ) {
    this.people = data.people
    this.me = data.people.requirePerson(me)
    for (const ticket of data.tickets) this.tickets.set(ticket.id, { ...ticket, updated: lastChange(ticket) })
    for (const article of data.articles) this.articles.set(article.id, article)
  }

  /** Milliseconds: the `now` the desk was started with, and what has passed since. */
  now(): number {
    return this.startNow + Date.now() - this.startedAt
  }

  /** The moment from which the minutes of SLA targets count. */
  get slaStart(): number {
    return this.startNow
  }

  findTicket(key: string | number): DeskTicket | null {
    return this.tickets.get(parseTicketId(key) ?? -1) ?? null
  }

  /** Throws when there is no such ticket. */
  requireTicket(key: string | number): DeskTicket {
    const ticket = this.findTicket(key)
    if (!ticket) throw new Error(`No ticket ${key}`)
    return ticket
  }

  addTicket(text: TicketText): DeskTicket {
    const id = Math.max(4000, ...this.tickets.keys()) + 1
    const ticket = ticketFromText(text, id, this.now())
    const live = { ...ticket, updated: lastChange(ticket) }
    this.tickets.set(id, live)
    this.revision += 1
    return live
  }

  addComment(key: string | number, comment: NewComment): void {
    const ticket = this.requireTicket(key)
    const speaker = comment.role === 'requester' ? ticket.requester : (ticket.assignee ?? this.me.id)
    const by = this.people.requirePerson(comment.by ?? speaker).id
    const at = this.touch(ticket)
    const thread = comment.replyTo === undefined ? {} : { replyTo: comment.replyTo }
    ticket.messages.push({ at, by, public: comment.public, body: comment.text, attachments: [], ...thread })
  }

  setStatus(key: string | number, status: DemoTicket['status'], by = this.me.id): void {
    const ticket = this.requireTicket(key)
    const at = this.touch(ticket)
    ticket.events.push({ at, by, field: 'status', from: ticket.status, to: status })
    ticket.status = status
  }

  /** Adds or replaces an article, dated now; answers its id. */
  putArticle(article: NewArticle): number {
    const id = article.id ?? Math.max(360_100_000_000, ...this.articles.keys()) + 1
    const before = this.articles.get(id)
    this.articles.set(id, {
      id,
      title: article.title,
      section: article.section ?? before?.section ?? 'Announcements',
      labels: [...(article.labels ?? before?.labels ?? [])],
      audience: article.audience ?? before?.audience ?? 'public',
      locale: article.locale ?? before?.locale ?? 'en-us',
      updated: isoSeconds(this.now()),
      body: article.body,
      html: marked.parse(article.body, { async: false }),
      ...(article.segment === undefined ? {} : { segment: article.segment }),
      ...(article.brand === undefined ? {} : { brand: article.brand }),
    })
    this.revision += 1
    return id
  }

  /** Answers whether there was one. */
  removeArticle(id: number): boolean {
    this.revision += 1
    return this.articles.delete(id)
  }

  private touch(ticket: DeskTicket): string {
    this.revision += 1
    ticket.updated = isoSeconds(this.now())
    return ticket.updated
  }
}

function lastChange(ticket: DemoTicket): string {
  const moments = [...ticket.messages, ...ticket.events].map((one) => one.at)
  return [ticket.created, ...moments].sort().at(-1) ?? ticket.created
}
