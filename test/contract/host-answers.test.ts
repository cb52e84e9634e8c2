import { afterAll, beforeAll, expect, it } from 'vitest'
import type { z } from 'zod'
import type { HostId } from '@/lib/host/contract'
import * as jira from '@/lib/host/jira/answers'
import * as jiraPaths from '@/lib/host/jira/paths'
import * as zendesk from '@/lib/host/zendesk/answers'
import * as zendeskPaths from '@/lib/host/zendesk/paths'
import type { Helpdesk } from '../helpdesk/helpdesk'
import { startHelpdesk } from '../helpdesk/server'
import { FetchClient } from './host-fetch'

let helpdesk: Helpdesk
beforeAll(async () => {
  helpdesk = await startHelpdesk({ pages: false })
})
afterAll(() => helpdesk.close())

const mayAsk = { zendesk: zendeskPaths.mayAskZendesk, jira: jiraPaths.mayAskJira }
const cql = encodeURIComponent('type = page')

/** The local helpdesk answers as the hosts do: every answer the product reads, against the schema it reads it with. */
const cases: readonly [host: HostId, path: string, schema: z.ZodType][] = [
  [
    'zendesk',
    zendeskPaths.ticketPath('4001'),
    zendesk.zendeskTicketAnswer.extend({ ticket: zendesk.zendeskFullTicket }),
  ],
  [
    'zendesk',
    zendeskPaths.commentsPath('4001'),
    zendesk.zendeskCommentsAnswer.extend({ comments: zendesk.zendeskComment.array() }),
  ],
  ['zendesk', '/api/v2/tickets/4001/comments?per_page=5&page=2', zendesk.zendeskCommentsAnswer],
  [
    'zendesk',
    zendeskPaths.auditsPath('4001'),
    zendesk.zendeskAuditsAnswer.extend({ audits: zendesk.zendeskAudit.array() }),
  ],
  ['zendesk', zendeskPaths.TICKET_FIELDS_PATH, zendesk.zendeskTicketFieldsAnswer],
  ['zendesk', '/api/v2/users/me', zendesk.zendeskMeAnswer],
  ['zendesk', '/api/v2/search?query=type:ticket%20webhook', zendesk.zendeskSearchAnswer],
  ['zendesk', '/api/v2/help_center/en-us/articles?page[size]=30', zendesk.zendeskArticlesAnswer],
  ['zendesk', '/api/v2/help_center/en-us/sections?page[size]=30', zendesk.zendeskSectionsAnswer],
  [
    'zendesk',
    '/api/v2/help_center/incremental/articles?start_time=1',
    zendesk.zendeskIncrementalArticlesAnswer,
  ],
  [
    'zendesk',
    zendeskPaths.USER_SEGMENTS_PATH,
    zendesk.zendeskUserSegmentsAnswer.extend({ user_segments: zendesk.zendeskUserSegment.array().min(1) }),
  ],
  [
    'zendesk',
    zendeskPaths.BRANDS_PATH,
    zendesk.zendeskBrandsAnswer.extend({ brands: zendesk.zendeskBrand.array().min(1) }),
  ],
  ['zendesk', zendeskPaths.articleSearchPath('RLY-3009 webhook', true), zendesk.zendeskArticleSearchAnswer],
  ['jira', jiraPaths.issuePath('DESK-1'), jira.jiraIssueAnswer],
  [
    'jira',
    jiraPaths.commentsPath('DESK-1', 0),
    jira.jiraCommentsAnswer.extend({ comments: jira.jiraComment.array() }),
  ],
  ['jira', jiraPaths.requestPath('DESK-1'), jira.jsmRequestAnswer],
  ['jira', '/rest/api/3/field', jira.jiraFieldsAnswer],
  ['jira', '/rest/api/3/myself', jira.jiraMyselfAnswer],
  [
    'jira',
    `/wiki/rest/api/content/search?cql=${cql}&expand=body.view,version&limit=10`,
    jira.confluenceSearchAnswer,
  ],
  [
    'jira',
    '/rest/servicedeskapi/knowledgebase/article?query=webhook&highlight=false',
    jira.jsmKnowledgeAnswer,
  ],
]

it.each(cases)('%s %s', async (host, path, schema) => {
  expect(mayAsk[host](path)).toBe(true)
  const answer = await new FetchClient(helpdesk, host).get(path)
  expect(answer).toMatchObject({ ok: true })
  if (answer.ok) expect(schema.safeParse(answer.value).error?.issues ?? []).toEqual([])
})
