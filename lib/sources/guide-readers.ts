import {
  zendeskBrand,
  zendeskUserSegment,
  type ZendeskArticle,
  type ZendeskBrand,
  type ZendeskUserSegment,
} from '@/lib/host/zendesk/answers'
import type { Article } from '@/lib/knowledge/article'
import type { SourceFacts } from '@/lib/knowledge/store'

/**
 * Who may read an article. Zendesk lets everybody in where no segment is named, and whoever is in any of those named
 * otherwise. Only a segment that holds every signed-in customer counts as theirs: one that is narrowed to some
 * organisations, groups or tags may leave this ticket's customer out, so such an article is called internal, as are
 * all with a segment while segments cannot be read. The permission group says who may edit, not who may read.
 */
export function audienceOf(
  article: Pick<ZendeskArticle, 'user_segment_id' | 'user_segment_ids'>,
  openSegments: SourceFacts['openSegments'],
): Article['audience'] {
  const { user_segment_id: one, user_segment_ids: several } = article
  const segments = new Set([...(one === null ? [] : [one]), ...(several ?? [])])
  if (segments.size === 0) return 'public'
  return openSegments?.some((open) => segments.has(open)) ? 'signed-in' : 'internal'
}

/** Of the segments of an answer those that every signed-in customer is in; one that is malformed is passed over. */
export function openSegmentsIn(segments: readonly unknown[]): number[] {
  return segments.flatMap((each) => {
    const parsed = zendeskUserSegment.safeParse(each)
    return parsed.success && isOpen(parsed.data) ? parsed.data.id : []
  })
}

function isOpen({ user_type, group_ids, organization_ids, tags, or_tags }: ZendeskUserSegment): boolean {
  const isNarrowed = [group_ids, organization_ids, tags, or_tags].some((list) => (list?.length ?? 0) > 0)
  return user_type === 'signed_in_users' && !isNarrowed
}

/** Of the brands of an answer those with a help centre of their own, apart from the one that `site` serves. @param site an origin */
export function otherBrandsIn(brands: readonly unknown[], site: string): SourceFacts['otherBrands'] {
  const all = brands.flatMap((each) => zendeskBrand.safeParse(each).data ?? [])
  const named = all.find((brand) => originsOf(brand).includes(site))
  const own = named ?? all.find((brand) => brand.default === true)
  return all
    .filter((brand) => brand !== own && hasHelpCenter(brand))
    .map((brand) => ({ name: brand.name, origins: originsOf(brand) }))
}

/** The brand that an address belongs to; undefined where it is none of these. */
export function brandOf(url: string, otherBrands: SourceFacts['otherBrands']): string | undefined {
  const { origin } = new URL(url)
  return otherBrands.find(({ origins }) => origins.includes(origin))?.name
}

function hasHelpCenter(brand: ZendeskBrand): boolean {
  return brand.active !== false && brand.has_help_center === true && brand.help_center_state !== 'disabled'
}

/** Articles of a brand stand under its subdomain, or under an address of its own that `brand_url` names. */
function originsOf({ subdomain, brand_url: address }: ZendeskBrand): string[] {
  const own = `https://${subdomain.toLowerCase()}.zendesk.com`
  const mapped = address && URL.canParse(address) ? new URL(address).origin : own
  return [...new Set([own, mapped])]
}
