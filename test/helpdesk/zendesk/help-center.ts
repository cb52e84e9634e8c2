import type { DeskArticle } from '../demo-data'
import type { Desk } from '../desk'
import { ZENDESK_HOST } from '../ids'
import { plainText } from '../message-text'
import { json, type Ask, type Reply, type Route } from '../reply'
import { anyWord, wordsOf } from '../word-search'
import {
  articleAddress,
  articleJson,
  brandsJson,
  categoryJson,
  sectionJson,
  sectionsOf,
  userSegmentsJson,
} from './article-json'
import { paged } from './paging'

const LOCALE = '(?:/([a-z]{2}(?:-[a-z0-9]+)?|\\*))?'
const HELP_CENTER = '^/api/v2/help_center'

/** The Help Center's part of the API. */
export const HELP_CENTER_ROUTES: readonly Route<Desk>[] = [
  { path: new RegExp(`${HELP_CENTER}/incremental/articles$`), answer: incremental },
  {
    path: new RegExp(`${HELP_CENTER}/locales$`),
    answer: () => json({ locales: ['en-us', 'de'], default_locale: 'en-us' }),
  },
  { path: new RegExp(`${HELP_CENTER}/articles/search$`), answer: search },
  {
    path: new RegExp(`${HELP_CENTER}/user_segments$`),
    answer: (ask) => paged(ask, userSegmentsJson(), (one) => one, { name: 'user_segments', size: 30 }),
  },
  {
    path: /^\/api\/v2\/brands$/,
    answer: (ask, desk) => paged(ask, brandsJson(desk), (one) => one, { name: 'brands', size: 100 }),
  },
  { path: new RegExp(`${HELP_CENTER}${LOCALE}/articles$`), answer: list },
  { path: new RegExp(`${HELP_CENTER}${LOCALE}/articles/(\\d+)(?:-[^/]*)?$`), answer: one },
  { path: new RegExp(`${HELP_CENTER}${LOCALE}/sections/(\\d+)/articles$`), answer: ofSection },
  { path: new RegExp(`${HELP_CENTER}${LOCALE}/sections$`), answer: sections },
  { path: new RegExp(`${HELP_CENTER}${LOCALE}/categories$`), answer: categories },
  { path: /^\/api\/v2\/guide\/search$/, answer: guideSearch },
]

function renderer(desk: Desk): (article: DeskArticle) => unknown {
  const ids = sectionsOf(desk)
  return (article) => articleJson(article, ids, desk.me.zendeskId)
}

/** Articles of the company's own help centre; a search may ask for those of every brand. */
function inLocale(desk: Desk, locale: string | undefined, everyBrand = false): DeskArticle[] {
  const all = [...desk.articles.values()].filter(({ brand }) => everyBrand || brand === undefined)
  return !locale || locale === '*' ? all : all.filter((article) => article.locale === locale)
}

function list(ask: Ask, desk: Desk): Reply {
  return listOf(ask, desk, inLocale(desk, ask.params[0]))
}

function ofSection(ask: Ask, desk: Desk): Reply {
  const ids = sectionsOf(desk)
  const inSection = ({ section }: DeskArticle) => ids.get(section) === Number(ask.params[1])
  return listOf(ask, desk, inLocale(desk, ask.params[0]).filter(inSection))
}

/** `sort_by` (and `sort` of cursor pages) know `updated_at`, `title`; otherwise in the order of creation. */
function listOf(ask: Ask, desk: Desk, articles: DeskArticle[]): Reply {
  const sort = ask.query.get('sort')
  const by = ask.query.get('sort_by') ?? sort?.replace(/^-/, '') ?? 'position'
  const descending = ask.query.get('sort_order') === 'desc' || sort?.startsWith('-') === true
  const sorted = [...articles].sort((a, b) => {
    if (by === 'updated_at' || by === 'edited_at') return a.updated.localeCompare(b.updated) || a.id - b.id
    return by === 'title' ? a.title.localeCompare(b.title) : a.id - b.id
  })
  if (descending) sorted.reverse()
  const order = { sort_by: by, sort_order: descending ? 'desc' : 'asc' }
  return paged(ask, sorted, renderer(desk), {
    name: 'articles',
    size: 30,
    numbered: true,
    sideload: () => order,
  })
}

function one(ask: Ask, desk: Desk): Reply {
  const article = desk.articles.get(Number(ask.params[1]))
  if (!article) return json({ error: 'RecordNotFound', description: 'Not found' }, 404)
  return json({ article: renderer(desk)(article) })
}

/** Articles changed since a moment in seconds; removed ones are simply not there. */
function incremental(ask: Ask, desk: Desk): Reply {
  const start = Number(ask.query.get('start_time') ?? NaN)
  if (!Number.isFinite(start))
    return json({ error: 'StartTimeMissing', description: 'Missing start_time' }, 400)
  const seconds = (article: DeskArticle) => Math.floor(Date.parse(article.updated) / 1000)
  const changed = inLocale(desk, '*')
    .filter((article) => seconds(article) >= start)
    .sort((a, b) => seconds(a) - seconds(b) || a.id - b.id)
  const size = Math.min(1000, Number(ask.query.get('per_page') ?? 1000) || 1000)
  const page = changed.slice(0, size)
  const last = page.at(-1)
  const end = last ? seconds(last) : start
  const more = changed.length > size
  return json({
    articles: page.map(renderer(desk)),
    count: page.length,
    end_time: end,
    next_page: more
      ? `https://${ZENDESK_HOST}/api/v2/help_center/incremental/articles.json?start_time=${end === start ? end + 1 : end}`
      : null,
  })
}

/** The search needs at least one of the words, a category, a section or labels. */
function search(ask: Ask, desk: Desk): Reply {
  const query = ask.query.get('query') ?? ''
  const section = ask.query.get('section')
  const labels = ask.query.get('label_names')?.split(',').filter(Boolean) ?? []
  if (!query && !section && !ask.query.get('category') && labels.length === 0) {
    const title = 'One of these parameters must be provided: query, category, section, label_names'
    return json({ errors: [{ title }] }, 400)
  }
  const ids = sectionsOf(desk)
  const since = ask.query.get('updated_after')
  const everyBrand = ask.query.get('multibrand') === 'true'
  const candidates = inLocale(desk, ask.query.get('locale') ?? undefined, everyBrand)
    .filter(
      (article) =>
        !section ||
        section
          .split(',')
          .map(Number)
          .includes(ids.get(article.section) ?? -1),
    )
    .filter((article) => labels.length === 0 || labels.some((label) => article.labels.includes(label)))
    .filter((article) => !since || article.updated.slice(0, 10) > since)
  const found = query ? anyWord(query, candidates) : candidates
  const show = renderer(desk)
  const render = (article: DeskArticle) => ({
    ...(show(article) as object),
    snippet: snippet(article, query),
    result_type: 'article',
  })
  return paged(ask, found, render, { name: 'results', size: 25, numbered: true })
}

function guideSearch(ask: Ask, desk: Desk): Reply {
  const locales = ask.query.get('filter[locales]')
  if (!locales) return json({ errors: [{ code: 'BadRequest', title: 'filter[locales] is required' }] }, 400)
  const candidates = locales.split(',').flatMap((locale) => inLocale(desk, locale, true))
  const size = ask.query.get('page[size]') ?? '10'
  const target = new URL(ask.target, `https://${ZENDESK_HOST}`)
  target.searchParams.set('page[size]', size)
  const paging = { ...ask, query: target.searchParams, target: target.pathname + target.search }
  const found = anyWord(ask.query.get('query') ?? '', candidates)
  const render = (article: DeskArticle) => ({
    type: 'ARTICLE',
    id: article.id,
    title: article.title,
    url: articleAddress(article),
    locale: article.locale,
    snippet: snippet(article, ask.query.get('query') ?? ''),
    updated_at: article.updated,
  })
  return paged(paging, found, render, { name: 'results', size: 10 })
}

/** A stretch of the text around the first word found, with the word in `<em>`. */
function snippet(article: DeskArticle, query: string): string {
  const text = plainText(article.body).replace(/\s+/g, ' ')
  const lower = text.toLowerCase()
  const word = wordsOf(query).find((one) => lower.includes(one))
  if (!word) return text.slice(0, 160)
  const at = lower.indexOf(word)
  const from = Math.max(0, at - 70)
  const cut = text.slice(from, from + 180)
  return (
    cut.slice(0, at - from) +
    `<em>${cut.slice(at - from, at - from + word.length)}</em>` +
    cut.slice(at - from + word.length)
  )
}

function sections(ask: Ask, desk: Desk): Reply {
  const all = [...sectionsOf(desk)]
  const render = ([name, id]: [string, number]) => sectionJson(name, id, ask.params[0] || 'en-us')
  return paged(ask, all, render, { name: 'sections', size: 30, numbered: true })
}

function categories(ask: Ask): Reply {
  return paged(ask, [ask.params[0] || 'en-us'], categoryJson, {
    name: 'categories',
    size: 30,
    numbered: true,
  })
}
