import type { Article } from './article'
import { compareVersions, isSameProduct, versionsIn, type NamedVersion } from './versions'

/** The version an article is written for, and the newer one the ticket names. */
export interface Outdated {
  /** As the article writes them: `3.2`. */
  readonly article: string
  readonly ticket: string
}

/** Characters of an article's beginning in which it may say what it is for. */
const BEGINNING = 2_000
/** What an article says it is for, in the four languages; the version stands in the same sentence. */
const APPLIES =
  /(?:applies to|valid for|written for|tested with|gilt für|geschrieben für|gültig für|getestet mit|s['’]applique à|valable pour|écrit pour|testé avec|se aplica a|válido para|escrito para|probado con)[ :]([^\n.!?]{0,60}?\d{1,3}\.[\dx][\d.x]*)/giu
/** From a version on: such an article is right for newer ones as well. */
const ONWARDS =
  /\b(?:since|from|as of|starting with|ab|seit|depuis|à partir de|desde|a partir de)\b[^\n.!?\d]{0,40}\d{1,3}\.[\dx]|\d{1,3}\.[\dx][\d.]*(?: ?\+| (?:and|or) (?:later|newer|above|higher|up)| (?:und|oder) (?:höher|neuer|später)| (?:et|ou) (?:ultérieur|supérieur|plus récent)\p{L}*| (?:y|o) (?:posterior|superior)\p{L}*)/iu

/**
 * Whether an article is written for an older version than the ticket is about. Silent unless that is certain: both name the same product,
 * or each knows of one version only and calls it just that; and the ticket names one version of it.
 * @param named what {@link versionsIn} finds in the ticket
 */
export function findOutdated(
  article: Pick<Article, 'title' | 'labels' | 'body'>,
  named: readonly NamedVersion[],
): Outdated | null {
  if (named.length === 0) return null
  const beginning = article.body.slice(0, BEGINNING)
  if (ONWARDS.test(article.title) || ONWARDS.test(beginning)) return null
  const claims = claimsOf(article, beginning)
  for (const { product } of claims) {
    const own = claims.filter((claim) => isSameProduct(claim.product, product))
    const rivals = named.filter((one) => isSameProduct(one.product, product))
    const asked = [...new Set(rivals.map(({ version }) => version))]
    const isOnly = product !== '' || (distinct(claims) === 1 && distinct(named) === 1)
    const [ticket] = asked
    if (ticket === undefined || asked.length > 1 || !isOnly) continue
    if (own.every(({ version }) => compareVersions(version, ticket) < 0)) {
      const newest = own.reduce((a, b) => (compareVersions(a.version, b.version) < 0 ? b : a))
      return { article: newest.version, ticket }
    }
  }
  return null
}

function claimsOf({ title, labels }: Pick<Article, 'title' | 'labels'>, beginning: string): NamedVersion[] {
  const said = [...beginning.matchAll(APPLIES)].map(([, version = '']) => version)
  return [
    ...versionsIn(title),
    ...labels.flatMap((label) => versionsIn(label.replace(/^v(?:ersion)?[-_ ]?(?=\d)/iu, 'version '))),
    // A bare number behind "applies to" is a version.
    ...said.flatMap((one) => {
      const found = versionsIn(one)
      return found.length > 0 ? found : versionsIn(`version ${one.trim()}`)
    }),
  ]
}

function distinct(versions: readonly NamedVersion[]): number {
  return new Set(versions.map(({ version }) => version)).size
}
