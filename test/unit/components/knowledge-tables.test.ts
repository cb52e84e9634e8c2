import { expect, it } from 'vitest'
import { gapsTable, healthTable } from '@/components/knowledge/knowledge-tables'
import { HealthSurvey } from '@/lib/knowledge/health/survey'
import { articleOf } from '../knowledge/samples'

it('missing articles are a table whose cells no spreadsheet runs', () => {
  const ticket = {
    id: 'i',
    key: '=1+1',
    url: 'https://acme.zendesk.com/agent/tickets/1',
    at: '2026-11-01T00:00:00.000Z',
  }
  const table = gapsTable({
    clusters: [
      {
        id: 'i',
        site: 'https://acme.zendesk.com',
        words: ['@board', 'a,b'],
        tickets: [{ ...ticket, why: 'answered' }],
        count: 1,
        at: ticket.at,
        minutes: 30,
        closedBy: null,
      },
    ],
    clusterCount: 1,
    ticketCount: 1,
  })
  expect(table.split('\r\n')).toEqual([
    'topic,tickets,minutes,ticket,address,moment,why,answered_by',
    `"'@board a,b",1,30,"'=1+1",${ticket.url},${ticket.at},answered,`,
    '',
  ])
})

it('what was found of articles is one, too', () => {
  const survey = new HealthSurvey()
  survey.add([
    articleOf('1', '=HYPERLINK("https://evil.example")', 'To do', { updatedAt: '2020-01-01T00:00:00Z' }),
  ])
  const report = survey.report([], { now: Date.parse('2026-11-26T00:00:00Z'), staleMonths: 12 })
  const table = healthTable(report, new Map([[articleOf('1', '', '').sourceId, 'kb.example']]))
  const [, stale = '', form = ''] = table.split('\r\n')
  expect(stale).toBe(
    `stale,"'=HYPERLINK(""https://evil.example"")",https://kb.example/1,kb.example,2020-01-01T00:00:00Z,0`,
  )
  expect(form).toMatch(/^form,.*,empty$/)
})
