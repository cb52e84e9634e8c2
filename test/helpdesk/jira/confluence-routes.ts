import type { DeskArticle } from '../demo-data'
import type { Desk } from '../desk'
import { JIRA_HOST, SPACES } from '../ids'
import { json, type Ask, type Reply, type Route } from '../reply'
import { pagePath } from './article-links'
import { excerptOf, findByCql, searchedWords } from './cql'

const BASE = `https://${JIRA_HOST}/wiki`
const SPACE_NAMES = { public: 'Acme Help Center', internal: 'Support internal' } as const

/** Confluence's first API, the only one that understands CQL. */
export const CONFLUENCE_ROUTES: readonly Route<Desk>[] = [
  { path: /^\/wiki\/rest\/api\/search$/, answer: search },
  { path: /^\/wiki\/rest\/api\/content\/search$/, answer: contentSearch },
  {
    path: /^\/wiki\/rest\/api\/content\/(\d+)$/,
    answer: (ask, desk) => {
      const article = desk.articles.get(Number(ask.params[0]))
      if (!article) return confluenceError(404, `No content found with id: ContentId{id=${ask.params[0]}}`)
      return json(contentJson(article, expandOf(ask), desk))
    },
  },
  { path: /^\/wiki\/rest\/api\/space$/, answer: spaces },
]

function spaces(): Reply {
  const results = [spaceJson('public'), spaceJson('internal')]
  return json({
    results,
    start: 0,
    limit: 25,
    size: results.length,
    _links: { base: BASE, context: '/wiki' },
  })
}

/** Confluence's own shape of an error. */
export function confluenceError(statusCode: number, message: string): Reply {
  const data = { authorized: statusCode !== 403, valid: statusCode !== 400, errors: [], successful: false }
  return json({ statusCode, data, message }, statusCode)
}

function expandOf(ask: Ask): Set<string> {
  return new Set(ask.query.getAll('expand').flatMap((part) => part.split(',')))
}

/** A page of found articles; the next one is named by a cursor, as a path below `/wiki`. */
function found(
  ask: Ask,
  desk: Desk,
  answer: (page: DeskArticle[], all: DeskArticle[], at: Position) => Reply,
): Reply {
  const cql = ask.query.get('cql')
  if (!cql) return confluenceError(400, 'CQL query parameter is required')
  const start = Number(ask.query.get('cursor')?.replace(/^\D*/, '') ?? ask.query.get('start') ?? 0) || 0
  const limit = Math.min(100, Number(ask.query.get('limit') ?? 25) || 25)
  try {
    const all = findByCql(cql, desk)
    const url = new URL(ask.target, BASE)
    url.searchParams.set('cursor', `_sa_${start + limit}`)
    const next =
      start + limit < all.length ? { next: `${url.pathname.replace('/wiki', '')}${url.search}` } : {}
    const links = { base: BASE, context: '/wiki', self: BASE.replace('/wiki', '') + ask.target, ...next }
    return answer(all.slice(start, start + limit), all, { start, limit, links })
  } catch (error) {
    return confluenceError(
      400,
      `Could not parse cql : ${cql} (${error instanceof Error ? error.message : ''})`,
    )
  }
}

interface Position {
  readonly start: number
  readonly limit: number
  readonly links: Record<string, string>
}

function contentSearch(ask: Ask, desk: Desk): Reply {
  return found(ask, desk, (page, _, { start, limit, links }) => {
    const results = page.map((article) => contentJson(article, expandOf(ask), desk))
    return json({ results, start, limit, size: results.length, _links: links })
  })
}

function search(ask: Ask, desk: Desk): Reply {
  return found(ask, desk, (page, all, { start, limit, links }) => {
    const words = searchedWords(ask.query.get('cql') ?? '')
    const isMarked = (ask.query.get('excerpt') ?? 'highlight') === 'highlight'
    const results = page.map((article) => ({
      content: contentJson(article, new Set(), desk),
      title: isMarked ? marked(article.title, words) : article.title,
      excerpt:
        ask.query.get('excerpt') === 'none'
          ? ''
          : isMarked
            ? marked(excerptOf(article, words), words)
            : excerptOf(article, words),
      url: pagePath(article),
      resultGlobalContainer: {
        title: SPACE_NAMES[article.audience],
        displayUrl: `/spaces/${SPACES[article.audience]}`,
      },
      breadcrumbs: [],
      entityType: 'content',
      iconCssClass: 'aui-icon content-type-page',
      lastModified: article.updated.replace('Z', '.000Z'),
      friendlyLastModified: article.updated.slice(0, 10),
      score: 0,
    }))
    const cqlQuery = ask.query.get('cql')
    return json({
      results,
      start,
      limit,
      size: results.length,
      totalSize: all.length,
      cqlQuery,
      searchDuration: 12,
      _links: links,
    })
  })
}

function marked(text: string, words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (escaped.length === 0) return text
  return text.replace(new RegExp(`(${escaped.join('|')})`, 'gi'), '@@@hl@@@$1@@@endhl@@@')
}

/** A page of Confluence; `expand` knows `body.view`, `version`, `space`, `metadata.labels`, `history`. */
function contentJson(article: DeskArticle, expand: ReadonlySet<string>, desk: Desk) {
  const key = SPACES[article.audience]
  const by = {
    type: 'known',
    accountId: desk.me.accountId,
    accountType: 'atlassian',
    displayName: desk.me.name,
  }
  const when = article.updated.replace('Z', '.000Z')
  const labels = article.labels.map((name, i) => ({
    prefix: 'global',
    name,
    id: String(article.id * 10 + i),
    label: name,
  }))
  return {
    id: String(article.id),
    type: 'page',
    status: 'current',
    title: article.title,
    ...(expand.has('space') ? { space: spaceJson(article.audience) } : {}),
    ...(expand.has('version')
      ? { version: { by, when, friendlyWhen: when.slice(0, 10), message: '', number: 3, minorEdit: false } }
      : {}),
    ...(expand.has('history')
      ? { history: { latest: true, createdBy: by, createdDate: '2025-02-03T09:00:00.000Z' } }
      : {}),
    ...(expand.has('body.view') || expand.has('body.storage')
      ? {
          body: {
            [expand.has('body.view') ? 'view' : 'storage']: {
              value: article.html,
              representation: expand.has('body.view') ? 'view' : 'storage',
              _expandable: {},
            },
          },
        }
      : {}),
    ...(expand.has('metadata.labels')
      ? { metadata: { labels: { results: labels, start: 0, limit: 200, size: labels.length, _links: {} } } }
      : {}),
    extensions: { position: 0 },
    _expandable: { container: `/rest/api/space/${key}` },
    _links: {
      self: `${BASE}/rest/api/content/${article.id}`,
      webui: pagePath(article),
      tinyui: `/x/${article.id.toString(36)}`,
      editui: `/pages/resumedraft.action?draftId=${article.id}`,
    },
  }
}

function spaceJson(audience: DeskArticle['audience']) {
  const key = SPACES[audience]
  const id = audience === 'public' ? 65537 : 65538
  const _links = { webui: `/spaces/${key}` }
  return { id, key, name: SPACE_NAMES[audience], type: 'global', status: 'current', _expandable: {}, _links }
}
