import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  adfDocument,
  confluenceSearchAnswer,
  jiraAttachment,
  jiraComment,
  jiraCommentsAnswer,
  jiraFieldKeys,
  jiraFieldsAnswer,
  jiraHistory,
  jiraIssueAnswer,
  jiraMyselfAnswer,
  jsmKnowledgeAnswer,
  jsmRequestAnswer,
  jsmSla,
} from '@/lib/host/jira/answers'
import { issueKey } from '../helpdesk/ids'
import { startHelpdesk, type Helpdesk } from '../helpdesk/server'

const issueFields = z.looseObject({ ...jiraFieldKeys, parent: jiraFieldKeys.parent.optional() })

let helpdesk: Helpdesk
beforeAll(async () => {
  helpdesk = await startHelpdesk({ pages: false, rateLimit: 100_000 })
})
afterAll(() => helpdesk.close())

async function ask(path: string): Promise<unknown> {
  const answer = await helpdesk.get(`https://acme.atlassian.net${path}`)
  expect(answer.status, path).toBe(200)
  return JSON.parse(answer.body)
}

function cql(query: string, more = ''): string {
  return `/wiki/rest/api/content/search?cql=${encodeURIComponent(query)}${more}`
}

describe('every demo ticket has the shape Deskhand reads', () => {
  test('issue, comments, history, request and targets', async () => {
    for (const { id, events, messages, sla } of helpdesk.desk.tickets.values()) {
      const path = `/rest/api/3/issue/${issueKey(id)}`
      const query = 'fields=*all,-comment,-worklog&expand=renderedFields,names,schema,changelog'
      const issue = jiraIssueAnswer.parse(await ask(`${path}?${query}`))
      expect(issue.fields).not.toHaveProperty('comment')
      const fields = issueFields.parse(issue.fields)
      if (fields.description !== null) adfDocument.parse(fields.description)
      for (const file of fields.attachment) jiraAttachment.parse(file)
      const histories = (issue.changelog?.histories ?? []).map((one) => jiraHistory.parse(one))
      expect(histories.flatMap((one) => one.items)).toHaveLength(events.length)
      const page = jiraCommentsAnswer.parse(
        await ask(`${path}/comment?startAt=0&maxResults=100&orderBy=created`),
      )
      for (const one of page.comments) adfDocument.parse(jiraComment.parse(one).body)
      expect(page.total + (fields.description === null ? 0 : 1)).toBe(messages.length)
      const expand = 'expand=participant,status,sla,requestType'
      const request = jsmRequestAnswer.parse(
        await ask(`/rest/servicedeskapi/request/${issueKey(id)}?${expand}`),
      )
      expect((request.sla?.values ?? []).map((one) => jsmSla.parse(one))).toHaveLength(sla.length)
    }
  })

  test('roles are told by the account type, visibility by jsdPublic', async () => {
    const page = jiraCommentsAnswer.parse(await ask('/rest/api/3/issue/DESK-1/comment'))
    const seen = page.comments.map((one) => jiraComment.parse(one))
    const ticket = helpdesk.desk.requireTicket('DESK-1')
    expect(seen.map((one) => one.jsdPublic)).toEqual(ticket.messages.slice(1).map((one) => one.public))
    const types = ticket.messages
      .slice(1)
      .map((one) => (one.by === ticket.requester ? 'customer' : 'atlassian'))
    expect(seen.map((one) => one.author?.accountType)).toEqual(types)
  })

  test('fields and the person', async () => {
    const fields = jiraFieldsAnswer.parse(await ask('/rest/api/3/field'))
    expect(fields.map((one) => one.name)).toContain('Product area')
    expect(jiraMyselfAnswer.parse(await ask('/rest/api/3/myself')).displayName).toBe('Mira Okafor')
  })
})

describe('paging', () => {
  test('of comments by startAt', async () => {
    const first = jiraCommentsAnswer.parse(
      await ask('/rest/api/3/issue/DESK-1/comment?startAt=0&maxResults=5'),
    )
    const rest = jiraCommentsAnswer.parse(await ask('/rest/api/3/issue/DESK-1/comment?startAt=5'))
    const all = jiraCommentsAnswer.parse(await ask('/rest/api/3/issue/DESK-1/comment'))
    expect([...first.comments, ...rest.comments]).toEqual(all.comments)
    expect(first.total).toBe(all.comments.length)
  })

  test('of a JQL search by token, without a total, ids only unless fields are asked for', async () => {
    const jql = encodeURIComponent('project = DESK ORDER BY created ASC')
    const keys: unknown[] = []
    let token = ''
    do {
      const page = (await ask(`/rest/api/3/search/jql?jql=${jql}&fields=summary&maxResults=25${token}`)) as {
        issues: Array<{ key: string }>
        nextPageToken?: string
      }
      keys.push(...page.issues.map((one) => one.key))
      token = page.nextPageToken ? `&nextPageToken=${page.nextPageToken}` : ''
    } while (token)
    expect(new Set(keys).size).toBe(helpdesk.baseCounts.tickets)
    const bare = await ask(`/rest/api/3/search/jql?jql=${jql}`)
    expect(bare).not.toHaveProperty('total')
    expect(bare).not.toHaveProperty('issues[0].fields')
  })

  test('of Confluence by cursor', async () => {
    const ids: string[] = []
    const query = cql(
      'type=page and space in (KB, INT) order by lastmodified asc',
      '&expand=body.view,version,space&limit=40',
    )
    for (let path: string | undefined = query; path;) {
      const page = confluenceSearchAnswer.parse(await ask(path))
      ids.push(...page.results.map((one) => one.id))
      path = page._links.next ? `/wiki${page._links.next}` : undefined
    }
    expect(new Set(ids).size).toBe(helpdesk.baseCounts.articles)
    expect(ids).toHaveLength(helpdesk.baseCounts.articles)
  })
})

describe('queries', () => {
  test.each([
    ['status = "Waiting for customer" AND assignee is not EMPTY', 200],
    ['text ~ "RLY-3009" AND created >= -60d', 200],
    ['nonsense = 1', 400],
    ['project = ', 400],
    ['order by created', 400],
  ])('JQL %s → %i', async (jql, status) => {
    const path = `https://acme.atlassian.net/rest/api/3/search/jql?jql=${encodeURIComponent(jql)}`
    expect((await helpdesk.get(path)).status).toBe(status)
  })

  test('CQL finds by words, space and moment of change', async () => {
    const today = new Date().toISOString().slice(0, 10)
    const id = helpdesk.putArticle({
      title: 'Heron migration',
      body: 'How herons fly.',
      audience: 'internal',
    })
    const query = `type=page AND space=INT AND title ~ "heron*" AND lastmodified >= "${today}"`
    const found = confluenceSearchAnswer.parse(await ask(cql(query, '&expand=body.view')))
    expect(found.results.map((one) => [one.id, one.body?.view?.value])).toEqual([
      [String(id), '<p>How herons fly.</p>\n'],
    ])
    helpdesk.removeArticle(id)
    expect((await helpdesk.get(`https://acme.atlassian.net${cql('wings = 2')}`)).status).toBe(400)
  })

  test('the knowledge base marks what was found', async () => {
    const path = '/rest/servicedeskapi/knowledgebase/article?query=webhook&highlight=true&limit=3'
    const { values } = jsmKnowledgeAnswer.parse(await ask(path))
    expect(values[0]?.title).toMatch(/@@@hl@@@webhook@@@endhl@@@/i)
  })

  test('the old search is gone', async () => {
    expect((await helpdesk.get('https://acme.atlassian.net/rest/api/3/search?jql=project=DESK')).status).toBe(
      410,
    )
  })
})

test('links to articles and tickets lead to this host', async () => {
  const texts = await Promise.all(
    [...helpdesk.desk.tickets.keys()].map((id) =>
      helpdesk.get(`https://acme.atlassian.net/rest/api/3/issue/${issueKey(id)}`),
    ),
  )
  const all = texts.map((one) => one.body).join('\n')
  expect(all).toContain('https://acme.atlassian.net/wiki/spaces/')
  expect(all).not.toMatch(/acme\.zendesk\.com\/(?:hc\/[a-z-]+\/articles|agent\/tickets)\/\d/)
})
