import { describe, expect, it } from 'vitest'
import * as jira from '@/lib/host/jira/paths'
import { siteMetadataPath } from '@/lib/host/readers'
import * as zendesk from '@/lib/host/zendesk/paths'

describe('what may be asked of Zendesk', () => {
  it.each([
    zendesk.ticketPath('4001'),
    zendesk.commentsPath('4001'),
    zendesk.auditsPath('4001'),
    zendesk.policyMetricsPath('4001'),
    siteMetadataPath.zendesk ?? '',
    '/api/v2/users/me',
    '/api/v2/users/me.json',
    '/api/v2/search?query=type:ticket%20status:solved',
    zendesk.solvedSearchPath(null, 1),
    zendesk.solvedSearchPath('2026-11-01T10:00:00Z', 10),
    '/api/v2/help_center/en-us/articles?page[size]=100&include=sections',
    '/api/v2/help_center/articles.json?per_page=100&page=2',
    '/api/v2/help_center/zh-hans-cn/sections?page[size]=100',
    '/api/v2/help_center/incremental/articles?start_time=1',
    '/api/v2/help_center/articles/search?query=x&locale=*',
    '/api/v2/help_center/en-us/articles/360001',
    '/api/v2/guide/search?filter[locales]=en-us',
    zendesk.USER_SEGMENTS_PATH,
    zendesk.BRANDS_PATH,
    zendesk.articleSearchPath('RLY-3009 #1 ?&/..', true),
  ])('%s', (path) => {
    expect(zendesk.mayAskZendesk(path)).toBe(true)
  })

  it.each([
    '',
    '/',
    '//evil.example/api/v2/users/me',
    'https://acme.zendesk.com/api/v2/users/me',
    '/api/v2/tickets/1/../../users',
    '/api/v2/tickets/1\\..',
    '/api/v2/users/me#x',
    '/api/v2/users/1',
    '/api/v2/users',
    '/api/v2/tickets',
    '/api/v2/tickets/4001/tags',
    '/api/v2/tickets/4001%2f..%2fx',
    '/api/v2/oauth/tokens',
    '/api/v2/attachments/1',
    '/api/v2/search/export?query=type:ticket',
    '/access/logout',
    '/api/v2/help_center/en-us/articles/1/votes',
    '/api/v2/help_center/user_segments/1',
    '/api/v2/brands/1',
  ])('not %s', (path) => {
    expect(zendesk.mayAskZendesk(path)).toBe(false)
  })
})

describe('what may be asked of Jira', () => {
  it.each([
    jira.issuePath('DESK-12'),
    jira.commentsPath('DESK-12', 100),
    jira.requestPath('DESK-12'),
    '/rest/api/3/field',
    '/rest/api/3/myself',
    '/rest/api/3/search/jql?jql=project%20%3D%20DESK',
    jira.doneSearchPath(['10000'], ['customfield_10050'], 'a/b+c='),
    jira.SERVICE_DESKS_PATH,
    jira.FIELDS_PATH,
    '/rest/servicedeskapi/knowledgebase/article?query=x&highlight=false',
    '/rest/servicedeskapi/servicedesk/1/knowledgebase/article?query=x',
    '/wiki/rest/api/content/search?cql=type%3Dpage&expand=body.view,version&cursor=abc',
    '/wiki/rest/api/search?cql=text~x',
  ])('%s', (path) => {
    expect(jira.mayAskJira(path)).toBe(true)
  })

  it.each([
    '//evil.example/rest/api/3/field',
    '/rest/api/3/issue/DESK-12/../../user',
    '/rest/api/3/issue/DESK-12/transitions',
    '/rest/api/3/user?accountId=1',
    '/rest/api/3/search?jql=x',
    '/rest/api/2/issue/DESK-12',
    '/rest/servicedeskapi/request/DESK-12/attachment',
    '/rest/servicedeskapi/servicedesk/1',
    '/rest/servicedeskapi/servicedesk/1/customer',
    '/rest/servicedeskapi/servicedesk/1/queue',
    '/wiki/rest/api/content/1/child/page',
    '/logout',
  ])('not %s', (path) => {
    expect(jira.mayAskJira(path)).toBe(false)
  })
})
