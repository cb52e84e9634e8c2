import { describe, expect, it } from 'vitest'
import { matchJiraTicket, matchZendeskTicket } from '@/lib/host/route'

describe('the ticket of a Zendesk address', () => {
  it.each([
    ['/agent/tickets/4001', '4001'],
    ['/agent/tickets/4001/', '4001'],
    ['/agent/tickets/4001?brand_id=1#c2', '4001'],
    ['/agent/tickets/4001/requester/requested_tickets', null],
    ['/agent/tickets/4001/events', null],
    ['/agent/tickets/new/1', null],
    ['/agent/tickets/4001x', null],
    ['/agent/filters/4001', null],
    ['/agent/dashboard', null],
    ['/agent/home/tickets', null],
    ['/agent/search/1?q=4001', null],
    ['/agent/users/4001/tickets', null],
    ['/hc/en-us/requests/4001', null],
  ])('%s', (path, key) => {
    const ref = matchZendeskTicket(`https://acme.zendesk.com${path}`)
    expect(ref).toEqual(key && { host: 'zendesk', site: 'https://acme.zendesk.com', key })
  })

  it('may be on a domain of the company', () => {
    expect(matchZendeskTicket('https://support.acme.example/agent/tickets/7')?.site).toBe(
      'https://support.acme.example',
    )
  })

  it.each(['', 'about:blank', 'http://acme.zendesk.com/agent/tickets/1'])('no address: %s', (url) => {
    expect(matchZendeskTicket(url)).toBeNull()
  })
})

describe('the ticket of a Jira address', () => {
  it.each([
    ['/browse/DESK-12', 'DESK-12'],
    ['/browse/DESK-12?focusedCommentId=1', 'DESK-12'],
    ['/jira/servicedesk/projects/DESK/queues/custom/1', null],
    ['/jira/servicedesk/projects/DESK/queues/custom/1/DESK-12', 'DESK-12'],
    ['/jira/servicedesk/projects/DESK/queues/custom/1/DESK-12/', 'DESK-12'],
    ['/jira/servicedesk/projects/DESK/queues/custom/1?selectedIssue=DESK-9', 'DESK-9'],
    ['/jira/servicedesk/projects/DESK/queues/custom/1/DESK-12?selectedIssue=DESK-9', 'DESK-9'],
    ['/jira/software/c/projects/REL/boards/1?selectedIssue=REL-3', 'REL-3'],
    ['/jira/software/projects/REL/issues/REL-3', 'REL-3'],
    ['/issues/DESK-12?jql=project%3DDESK', 'DESK-12'],
    ['/projects/DESK/queues/custom/27/DESK-1', 'DESK-1'],
    ['/browse/DESK', null],
    ['/browse/desk-12', null],
    ['/browse/DESK-12/attachments', null],
    ['/browse/DESK-12?selectedIssue=nonsense', 'DESK-12'],
    ['/servicedesk/customer/portal/1/DESK-12', null],
    ['/wiki/spaces/DESK/pages/1/DESK-12', null],
    ['/secure/attachment/1/DESK-12', null],
    ['/jira/your-work', null],
  ])('%s', (path, key) => {
    const ref = matchJiraTicket(`https://acme.atlassian.net${path}`)
    expect(ref).toEqual(key && { host: 'jira', site: 'https://acme.atlassian.net', key })
  })

  it('is not looked for on Data Center', () => {
    expect(matchJiraTicket('https://jira.acme.example/browse/DESK-12')).toBeNull()
  })
})
