import type { DeskArticle } from '../demo-data'
import type { Desk } from '../desk'
import { AGENTS_SEGMENT, BRAND, PARTNERS_SEGMENT, SIGNED_IN_SEGMENT, ZENDESK_HOST } from '../ids'

const FIRST_SECTION = 360070000001
const CATEGORY = 360080000001

/** Sections of the help centre, with ids that follow from their order by name. */
export function sectionsOf(desk: Desk): Map<string, number> {
  const names = [...new Set([...desk.articles.values()].map((one) => one.section))].sort()
  return new Map(names.map((name, index) => [name, FIRST_SECTION + index]))
}

/** The public address of an article, as Zendesk writes it. */
export function articleAddress(article: Pick<DeskArticle, 'id' | 'title' | 'locale' | 'brand'>): string {
  const slug = article.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  const host = article.brand ? `${article.brand.subdomain}.zendesk.com` : ZENDESK_HOST
  return `https://${host}/hc/${article.locale}/articles/${article.id}-${encodeURIComponent(slug)}`
}

/** An article as the Help Center API shows it. Internal ones belong to a user segment, public ones to none. */
export function articleJson(article: DeskArticle, sections: ReadonlyMap<string, number>, author: number) {
  const segment = article.segment ?? (article.audience === 'internal' ? AGENTS_SEGMENT : null)
  return {
    id: article.id,
    url: `https://${ZENDESK_HOST}/api/v2/help_center/${article.locale}/articles/${article.id}.json`,
    html_url: articleAddress(article),
    author_id: author,
    comments_disabled: false,
    draft: false,
    promoted: false,
    position: 0,
    vote_sum: 0,
    vote_count: 0,
    section_id: sections.get(article.section) ?? FIRST_SECTION,
    created_at: '2025-02-03T09:00:00Z',
    updated_at: article.updated,
    edited_at: article.updated,
    name: article.title,
    title: article.title,
    source_locale: article.locale,
    locale: article.locale,
    outdated: false,
    outdated_locales: [],
    user_segment_id: segment,
    user_segment_ids: segment === null ? [] : [segment],
    permission_group_id: 360090000001,
    content_tag_ids: [],
    label_names: article.labels,
    body: article.html,
  }
}

export function sectionJson(name: string, id: number, locale: string) {
  return {
    id,
    url: `https://${ZENDESK_HOST}/api/v2/help_center/${locale}/sections/${id}.json`,
    html_url: `https://${ZENDESK_HOST}/hc/${locale}/sections/${id}`,
    category_id: CATEGORY,
    position: 0,
    sorting: 'manual',
    created_at: '2025-02-03T09:00:00Z',
    updated_at: '2025-02-03T09:00:00Z',
    name,
    description: '',
    locale,
    source_locale: locale,
    outdated: false,
    parent_section_id: null,
    theme_template: 'section_page',
  }
}

export function categoryJson(locale: string) {
  return {
    id: CATEGORY,
    url: `https://${ZENDESK_HOST}/api/v2/help_center/${locale}/categories/${CATEGORY}.json`,
    html_url: `https://${ZENDESK_HOST}/hc/${locale}/categories/${CATEGORY}`,
    position: 0,
    created_at: '2025-02-03T09:00:00Z',
    updated_at: '2025-02-03T09:00:00Z',
    name: 'Acme Relay',
    description: '',
    locale,
    source_locale: locale,
    outdated: false,
    brand_id: BRAND,
  }
}

/** The account's groups of readers: the two that Zendesk comes with, and one of its own. */
export function userSegmentsJson() {
  const segment = (id: number, name: string, more: Record<string, unknown>) => ({
    id,
    name,
    user_type: 'signed_in_users',
    group_ids: [],
    organization_ids: [],
    tags: [],
    or_tags: [],
    added_user_ids: [],
    built_in: true,
    created_at: '2025-02-03T09:00:00Z',
    updated_at: '2025-02-03T09:00:00Z',
    ...more,
  })
  return [
    segment(AGENTS_SEGMENT, 'Agents and managers', { user_type: 'staff' }),
    segment(SIGNED_IN_SEGMENT, 'Signed-in users', {}),
    segment(PARTNERS_SEGMENT, 'Partners', { tags: ['partner'], built_in: false }),
  ]
}

/** The company's own brand, and those that articles were added for. */
export function brandsJson(desk: Desk) {
  const others = new Map(
    [...desk.articles.values()].flatMap(({ brand }) =>
      brand ? [[brand.subdomain, brand.name] as const] : [],
    ),
  )
  const brand = (id: number, name: string, subdomain: string) => ({
    id,
    url: `https://${ZENDESK_HOST}/api/v2/brands/${id}.json`,
    name,
    subdomain,
    brand_url: `https://${subdomain}.zendesk.com`,
    host_mapping: null,
    active: true,
    default: id === BRAND,
    is_deleted: false,
    has_help_center: true,
    help_center_state: 'enabled',
    logo: null,
    signature_template: '{{agent.signature}}',
    ticket_form_ids: [],
    created_at: '2025-02-03T09:00:00Z',
    updated_at: '2025-02-03T09:00:00Z',
  })
  const own = brand(BRAND, 'Acme Relay', ZENDESK_HOST.replace('.zendesk.com', ''))
  return [own, ...[...others].map(([subdomain, name], index) => brand(BRAND + 1 + index, name, subdomain))]
}
