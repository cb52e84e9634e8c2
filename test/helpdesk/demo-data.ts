import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { marked } from 'marked'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { demoArticle, demoTicket, type DemoArticle, type DemoTicket } from './data/schema'
import { daysToShift, expandDates, shiftMoment } from './demo-time'
import { parsePeople, type People } from './people'

const DATA = fileURLToPath(new URL('./data/', import.meta.url))

/** A data file that is not served, and why. */
export interface DataProblem {
  readonly file: string
  readonly reason: string
}

/** An article as stored: Markdown in `body`, its HTML in `html`. */
export type DeskArticle = DemoArticle & {
  readonly html: string
  /** The user segment that may read it, where its audience does not say so. */
  readonly segment?: number
  /** The other brand whose help centre it stands in. */
  readonly brand?: OtherBrand
}

/** A brand beside the company's own, with a help centre under its subdomain. */
export interface OtherBrand {
  readonly name: string
  readonly subdomain: string
}

/** The demo company's data, moved to today. */
export interface DemoData {
  readonly people: People
  readonly tickets: DemoTicket[]
  readonly articles: DeskArticle[]
  readonly problems: DataProblem[]
  readonly shiftedDays: number
}

/**
 * Reads everything under `data/`, moved by whole days so that nothing lies after `now` (milliseconds). A file that
 * is malformed is left out and named in `problems`.
 * @param ticketsIn folder of other tickets to serve in place of the demo's, ending with a slash.
 */
export function loadDemoData(now: number = Date.now(), ticketsIn = `${DATA}tickets/`): DemoData {
  const days = daysToShift(now)
  const problems: DataProblem[] = []
  const people = parsePeople(parseYaml(readFileSync(`${DATA}people.yaml`, 'utf8')))
  const tickets = readAll(ticketsIn, '.yaml', problems, (text) => {
    const ticket = moveTicket(demoTicket.parse(parseYaml(text)), days)
    requireKnownPeople(ticket, people)
    return ticket
  })
  const articles = readAll(`${DATA}articles/`, '.md', problems, (text) => readArticle(text, days))
  return {
    people,
    tickets: withoutTwins(tickets, 'tickets', problems),
    articles: withoutTwins(articles, 'articles', problems),
    problems,
    shiftedDays: days,
  }
}

function readAll<T>(folder: string, ending: string, problems: DataProblem[], read: (text: string) => T): T[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
  return files.flatMap((name) => {
    try {
      return [read(readFileSync(`${folder}${name}`, 'utf8'))]
    } catch (error) {
      problems.push({ file: `${basename(folder)}/${name}`, reason: reasonOf(error) })
      return []
    }
  })
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error)
  return error instanceof Error ? error.message : String(error)
}

function readArticle(text: string, days: number): DeskArticle {
  const [, front, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? []
  if (front === undefined || body === undefined) throw new Error('No front matter between two lines of ---')
  const article = demoArticle.parse(parseYaml(front))
  const expanded = expandDates(body, days).trim()
  return {
    ...article,
    updated: shiftMoment(`${article.updated}T09:00:00Z`, days),
    body: expanded,
    html: marked.parse(expanded, { async: false }),
  }
}

function moveTicket(ticket: DemoTicket, days: number): DemoTicket {
  const moved = <T extends { at: string }>(one: T): T => ({ ...one, at: shiftMoment(one.at, days) })
  return {
    ...ticket,
    subject: expandDates(ticket.subject, days),
    created: shiftMoment(ticket.created, days),
    events: ticket.events.map(moved),
    around: { ...ticket.around, sideConversations: ticket.around.sideConversations.map(moved) },
    messages: ticket.messages.map((one) => ({ ...moved(one), body: expandDates(one.body, days).trim() })),
  }
}

function requireKnownPeople(ticket: DemoTicket, people: People): void {
  const named = [ticket.requester, ticket.assignee, ...ticket.messages.map((one) => one.by)]
  const { cc, followers, sideConversations, approvals } = ticket.around
  const beside = [
    ...sideConversations.map((one) => one.with),
    ...approvals.map((one) => one.approvers),
  ].flat()
  const changers = ticket.events.flatMap((one) => [
    one.by,
    ...(one.field === 'assignee' ? [one.from, one.to] : []),
  ])
  for (const id of [...named, ...cc, ...followers, ...beside, ...changers])
    if (id !== null) people.requirePerson(id)
  const groups = ticket.events.flatMap((one) => (one.field === 'group' ? [one.from, one.to] : []))
  for (const id of [ticket.group, ...groups]) if (id !== null) people.requireGroup(id)
}

function withoutTwins<T extends { id: number }>(all: T[], folder: string, problems: DataProblem[]): T[] {
  const seen = new Set<number>()
  return all.filter(({ id }) => {
    if (seen.has(id))
      problems.push({ file: folder, reason: `The id ${id} is used twice; the first is served` })
    const isNew = !seen.has(id)
    seen.add(id)
    return isNew
  })
}
