import { describe, expect, it } from 'vitest'
import type { Article } from '@/lib/knowledge/article'
import { HealthSurvey } from '@/lib/knowledge/health/survey'
import { healthReport, sourcesIn, type HealthReport } from '@/lib/knowledge/health/report'
import type { PastTicket } from '@/lib/knowledge/learning/past-ticket'
import { articleText } from '@/lib/knowledge/article-text'
import { linksToArticles } from '@/lib/knowledge/article-address'
import { articleOf, SMALL_BASE } from '../samples'

const NOW = Date.parse('2026-11-26T12:00:00Z')
const ROTATE =
  'The receiver rejects the webhook because it still checks with the old secret. Open Settings, then Webhooks, and press Rotate secret. Copy the new secret to the receiver at once, since the old one stops working after ten minutes. Send a test event and look at the answer. When the answer is 200, the change is complete.'

function past(key: string, answers: PastTicket['answers']): PastTicket {
  const site = 'https://kb.example'
  return {
    id: `${site}/${key}`,
    site,
    key,
    url: `${site}/${key}`,
    at: '2026-10-01T00:00:00.000Z',
    terms: [],
    answers,
    tags: [],
    category: null,
    priority: null,
    group: null,
  }
}

function reportOf(
  articles: readonly Article[],
  tickets: readonly PastTicket[] = [],
  staleMonths = 12,
): HealthReport {
  const survey = new HealthSurvey()
  survey.add(articles)
  return healthReport.parse(survey.report(tickets, { now: NOW, staleMonths }))
}
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id.slice(3))

describe('where the articles of a report are from', () => {
  const stale = { updatedAt: '2020-01-01T00:00:00Z' }
  it.each([
    ['one source', [articleOf('a', 'Sign in', '', stale)], ['kb']],
    [
      'two sources that call an article the same',
      [
        articleOf('a', 'Sign in', '', stale),
        articleOf('b', 'Sign in', '', { ...stale, id: 'files@1/b', sourceId: 'files@1' }),
      ],
      ['kb', 'files@1'],
    ],
    ['nothing found', [], []],
  ])('%s', (_, articles, sources) => {
    expect([...sourcesIn(reportOf(articles))].toSorted()).toEqual(sources.toSorted())
  })
})

describe('use', () => {
  const tickets = [
    past('1', [{ articleId: 'kb/export', how: 'linked' }]),
    past('2', [
      { articleId: 'kb/export', how: 'inserted' },
      { articleId: 'kb/export', how: 'solved' },
      { articleId: 'kb/login', how: 'linked' },
      { articleId: 'kb/slow', how: 'not-this' },
    ]),
    past('3', [
      { articleId: 'kb/login', how: 'linked' },
      { articleId: 'kb/login', how: 'not-this' },
    ]),
    past('4', []),
  ]

  it('counts each ticket once, and not where the article did not fit', () => {
    const report = reportOf(SMALL_BASE, tickets)
    expect(report.used.first.map(({ article, tickets: count }) => [article.id, count])).toEqual([
      ['kb/export', 2],
      ['kb/login', 1],
    ])
    expect(report.answeredTickets).toBe(2)
    expect(idsOf(report.unused.first)).toContain('slow')
    expect(report.unused.total).toBe(SMALL_BASE.length - 2)
  })

  it('counts for a translation what answered in its original', () => {
    const german = articleOf('export:de', 'CSV-Export endet bei 500.000 Zeilen', '', { language: 'de' })
    const { used, unused } = reportOf([...SMALL_BASE, german], tickets)
    expect(idsOf(used.first.map(({ article }) => article))).toContain('export:de')
    expect(idsOf(unused.first)).not.toContain('export:de')
  })

  it('says of no article that it was never used before any was', () => {
    expect(reportOf(SMALL_BASE).unused.total).toBe(0)
  })
})

it('an article is stale by its age in months, those in use first', () => {
  const articles = [
    articleOf('old', 'Old', ROTATE, { updatedAt: '2025-11-01T00:00:00Z' }),
    articleOf('older', 'Older', 'x', { updatedAt: '2023-01-01T00:00:00Z' }),
    articleOf('new', 'New', 'y', { updatedAt: '2026-05-25T00:00:00Z' }),
  ]
  const used = [past('1', [{ articleId: 'kb/old', how: 'linked' }])]
  const stale = (months: number) =>
    idsOf(reportOf(articles, used, months).stale.first.map(({ article }) => article))
  expect(stale(12)).toEqual(['old', 'older'])
  expect(stale(6)).toEqual(['old', 'older', 'new'])
  expect(stale(24)).toEqual(['older'])
})

describe('articles that say the same', () => {
  const base = articleOf('a', 'Rotate the secret of a webhook', ROTATE)
  const twins = (...more: Article[]) =>
    reportOf([...SMALL_BASE, base, ...more]).twins.first.map(({ kind, articles }) => [
      kind,
      ...idsOf(articles),
    ])

  it('are found word for word, case and marks left out', () => {
    expect(twins(articleOf('b', 'Webhook secrets', ROTATE.toUpperCase().replaceAll('.', ' !')))).toEqual([
      ['same-text', 'a', 'b'],
    ])
  })

  it('are found with a sentence changed', () => {
    const changed = ROTATE.replace(
      'When the answer is 200, the change is complete.',
      'Answers other than 200 mean trouble.',
    )
    const [group] = twins(articleOf('b', 'Webhook secrets', changed, { updatedAt: '2026-06-01T00:00:00Z' }))
    expect(group).toEqual(['near-text', 'b', 'a'])
  })

  it('are not those of one subject that say other things, nor short ones that share little', () => {
    expect(
      twins(
        articleOf(
          'b',
          'Webhook is late',
          'The webhook arrives late because the receiver takes long to answer. Open Settings, then Webhooks, and look at the times of the last ten answers. Ask its owner to answer first and to work afterwards.',
        ),
        articleOf('c', 'Short', 'See the other page.'),
      ),
    ).toEqual([])
  })

  it('are found by their title', () => {
    expect(twins(articleOf('b', 'Rotate the secret of a webhook!', 'Something else.'))).toEqual([
      ['same-title', 'a', 'b'],
    ])
  })

  it('are not the translations of one article', () => {
    expect(twins({ ...base, id: 'kb/a:en-gb', language: 'en-gb' })).toEqual([])
  })

  it('are found among ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => {
      const words = Array.from(
        { length: 60 },
        (_unused, place) => `w${((at % 9_990) * 61 + place * place * 7) % 7_919}x${at % 9_990}`,
      )
      return articleOf(String(at), `Title ${at}`, words.join(' '))
    })
    const { twins: found } = reportOf(many)
    expect(found.total).toBe(10)
    expect(found.first.every(({ articles }) => articles.length === 2)).toBe(true)
  })

  it('made from one template a thousand times are one group', () => {
    const pages = Array.from({ length: 1_000 }, (_, at) =>
      articleOf(String(at), `Page ${at}`, `${ROTATE} Number ${at}`),
    )
    const { twins: found } = reportOf(pages)
    expect(found.total).toBe(1)
    expect(found.first[0]?.articles).toHaveLength(20)
    expect(found.first[0]?.more).toBe(980)
  })
})

describe('links inside articles', () => {
  const url = 'https://kb.example/hc/en-us/articles/1-Export'
  const html =
    '<p><a href="/hc/de/articles/2">there</a> <a href="https://kb.example/hc/en-us/articles/99-Gone#part">gone</a>' +
    '<a href="https://elsewhere.example/hc/articles/77">other host</a> <a href="/hc/sections/5">section</a>' +
    '<a href="javascript:alert(1)">no</a> <a href="/wiki/pages/viewpage.action?pageId=98">page</a></p>'
  const links = linksToArticles(articleText(html, url).links, url)

  it('are kept as far as they lead to articles of the same host', () => {
    expect(links).toEqual([
      'https://kb.example/hc/de/articles/2',
      'https://kb.example/hc/en-us/articles/99-Gone#part',
      'https://kb.example/wiki/pages/viewpage.action?pageId=98',
    ])
    expect(articleText(html).body).toBe(articleText(html, url).body)
  })

  it('are broken where the article is not there, in whatever language', () => {
    const report = reportOf([
      articleOf('1', 'Export', 'x', { url, links }),
      articleOf('2:en-us', 'There', 'y', { links: [] }),
    ])
    expect(report.broken.first.map(({ article, href }) => [article.id, href])).toEqual([
      ['kb/1', links[1]],
      ['kb/1', links[2]],
    ])
    expect(report.linksUnknown).toBe(0)
  })

  it('are unknown in copies made before they were kept', () => {
    expect(reportOf(SMALL_BASE)).toMatchObject({ linksUnknown: SMALL_BASE.length, broken: { total: 0 } })
  })
})

describe('the form of an article', () => {
  const long = (words: number) => Array.from({ length: words }, (_, at) => `word${at}`).join(' ')
  const labelled = (id: string, body: string, more: Partial<Article> = {}) =>
    articleOf(id, id, body, { labels: ['x'], headings: ['Cause'], ...more })
  const faults = (articles: readonly Article[]) =>
    Object.fromEntries(reportOf(articles).form.first.map((each) => [each.article.title, each.faults]))

  it('is told where it makes the article hard to read or find', () => {
    expect(
      faults([
        labelled('fine', long(400)),
        labelled('empty', 'To do'),
        labelled('wall', long(400), { headings: [] }),
        labelled('book', long(1_600)),
        labelled('lost', long(40), { labels: [] }),
      ]),
    ).toEqual({ empty: ['empty'], wall: ['no-headings'], book: ['too-long'], lost: ['no-labels'] })
  })

  it('does without labels where the desk does', () => {
    expect(faults(SMALL_BASE.map((each) => ({ ...each, body: long(40) })))).toEqual({})
  })
})
