import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  zendeskArticlesAnswer,
  zendeskAudit,
  zendeskAuditsAnswer,
  zendeskChange,
  zendeskComment,
  zendeskCommentsAnswer,
  zendeskFullTicket,
  zendeskIncrementalArticlesAnswer,
  zendeskMeAnswer,
  zendeskPolicyMetricsAnswer,
  zendeskSearchAnswer,
  zendeskSectionsAnswer,
  zendeskTicketAnswer,
  zendeskTicketFieldsAnswer,
  zendeskUser,
} from '@/lib/host/zendesk/answers'
import { startHelpdesk, type Helpdesk } from '../helpdesk/server'

let helpdesk: Helpdesk
beforeAll(async () => {
  helpdesk = await startHelpdesk({ pages: false, articles: 150, rateLimit: 100_000 })
})
afterAll(() => helpdesk.close())

async function ask(path: string): Promise<unknown> {
  const answer = await helpdesk.get(`https://acme.zendesk.com/api/v2/${path}`)
  expect(answer.status, path).toBe(200)
  return JSON.parse(answer.body)
}

/** Follows `links.next` or `next_page` to the end. */
async function allPages(first: string, list: string): Promise<{ items: unknown[]; pages: number }> {
  const items: unknown[] = []
  let pages = 0
  for (let path: string | null = first; path !== null; pages += 1) {
    const page = (await ask(path)) as Record<string, unknown>
    items.push(...(page[list] as unknown[]))
    const links = page['links'] as { next: string | null } | undefined
    const next: string | null = links ? links.next : ((page['next_page'] as string | null) ?? null)
    path = next === null ? null : next.replace('https://acme.zendesk.com/api/v2/', '')
  }
  return { items, pages }
}

describe('every demo ticket has the shape Deskhand reads', () => {
  test('ticket, comments, audits and targets', async () => {
    expect(helpdesk.problems).toEqual([])
    for (const { id, messages, sla } of helpdesk.desk.tickets.values()) {
      const include = 'include=users,groups,organizations,slas,comment_count'
      const { ticket, users } = zendeskTicketAnswer.parse(await ask(`tickets/${id}?${include}`))
      zendeskFullTicket.parse(ticket)
      for (const user of users ?? []) zendeskUser.parse(user)
      const said = zendeskCommentsAnswer.parse(
        await ask(`tickets/${id}/comments?include=users&page[size]=100`),
      )
      expect(said.comments.map((one) => zendeskComment.parse(one))).toHaveLength(
        Math.min(100, messages.length),
      )
      const history = zendeskAuditsAnswer.parse(await ask(`tickets/${id}/audits?include=users,groups`))
      for (const { events } of history.audits.map((one) => zendeskAudit.parse(one))) {
        for (const event of events)
          if (event.type === 'Create' || event.type === 'Change') zendeskChange.parse(event)
      }
      if (sla.length > 0)
        zendeskPolicyMetricsAnswer.parse(await ask(`tickets/${id}/slas/policy_metrics.json`))
    }
  })

  test('fields, people and search', async () => {
    zendeskTicketFieldsAnswer.parse(await ask('ticket_fields.json'))
    zendeskMeAnswer.parse(await ask('users/me.json'))
    const found = zendeskSearchAnswer.parse(await ask('search?query=type:ticket%20status>hold%20RLY-3009'))
    expect(found.results.length).toBeGreaterThan(0)
  })
})

describe('paging', () => {
  test('by cursor and by offset gives the same comments', async () => {
    const [longest] = [...helpdesk.desk.tickets.values()].sort(
      (a, b) => b.messages.length - a.messages.length,
    )
    if (!longest) throw new Error('There are no tickets')
    const cursor = await allPages(`tickets/${longest.id}/comments?page[size]=7`, 'comments')
    const offset = await allPages(`tickets/${longest.id}/comments?per_page=9`, 'comments')
    expect(cursor.items).toHaveLength(longest.messages.length)
    expect(cursor.pages).toBe(Math.ceil(longest.messages.length / 7))
    expect(offset.items).toEqual(cursor.items)
  })

  test('sort=-created_at begins with the newest comment', async () => {
    const page = zendeskCommentsAnswer.parse(await ask('tickets/4001/comments?page[size]=1&sort=-created_at'))
    const newest = helpdesk.desk.requireTicket(4001).messages.at(-1)
    expect(page.comments.map((one) => zendeskComment.parse(one).created_at)).toEqual([newest?.at])
  })

  test.each(['page[size]=101', 'page[size]=0', 'page=401&per_page=30'])('%s is refused', async (query) => {
    const { status } = await helpdesk.get(`https://acme.zendesk.com/api/v2/tickets/4001/comments?${query}`)
    expect(status).toBe(400)
  })
})

describe('the Help Center', () => {
  test('lists every article once, the internal ones with a user segment', async () => {
    const { items } = await allPages('help_center/articles?page[size]=100&sort_by=updated_at', 'articles')
    const { articles } = zendeskArticlesAnswer.parse({ articles: items })
    expect(new Set(articles.map((one) => one.id))).toEqual(new Set(helpdesk.desk.articles.keys()))
    const internal = articles.filter((one) => one.user_segment_id !== null).map((one) => one.id)
    const expected = [...helpdesk.desk.articles.values()].filter((one) => one.audience === 'internal')
    expect(internal.sort()).toEqual(expected.map((one) => one.id).sort())
  })

  test('a locale shows its own articles only', async () => {
    const { items } = await allPages('help_center/de/articles?per_page=100', 'articles')
    const { articles } = zendeskArticlesAnswer.parse({ articles: items })
    expect(articles.length).toBeGreaterThan(0)
    expect(articles.every((one) => one.locale === 'de')).toBe(true)
  })

  test('incremental export holds what changed since, and search needs something to search for', async () => {
    const before = Math.floor(Date.now() / 1000) - 60
    const id = helpdesk.putArticle({ title: 'Zebra crossing of queues', body: 'Stripes.' })
    const path = `help_center/incremental/articles?start_time=${before}`
    const { articles } = zendeskIncrementalArticlesAnswer.parse(await ask(path))
    expect(articles.map((one) => one.id)).toEqual([id])
    const found = zendeskSearchAnswer.parse(await ask('help_center/articles/search?query=zebra&locale=*'))
    expect(found.results.map((one) => one.id)).toEqual([id])
    helpdesk.removeArticle(id)
    const gone = await helpdesk.get(`https://acme.zendesk.com/api/v2/help_center/articles/${id}`)
    expect(gone.status).toBe(404)
    const empty = await helpdesk.get('https://acme.zendesk.com/api/v2/help_center/articles/search')
    expect(empty.status).toBe(400)
  })

  test('sections are those of the articles', async () => {
    const { items } = await allPages('help_center/en-us/sections', 'sections')
    const { sections } = zendeskSectionsAnswer.parse({ sections: items })
    const names = new Set([...helpdesk.desk.articles.values()].map((one) => one.section))
    expect(new Set(sections.map((one) => one.name))).toEqual(names)
  })
})
