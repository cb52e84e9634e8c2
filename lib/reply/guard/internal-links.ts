import type { RichText } from '@/lib/ticket/snapshot'
import type { Seen } from './finding'

/** Names that only a company's own network knows, and addresses of private networks (RFC 1918, RFC 6762, RFC 8375). */
const PRIVATE_HOST =
  /^(?:localhost|[^.]+|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|10\.\d{1,3}\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3})$|\.(?:local|localdomain|internal|intranet|corp|lan|home\.arpa)$/
/** Tools that are shown to colleagues. */
const TOOL_HOST =
  /(?:^|\.)(?:slack\.com|datadoghq\.(?:com|eu)|pagerduty\.com|opsgenie\.com|grafana\.net|splunkcloud\.com|sentry\.io|newrelic\.com|sumologic\.com|kb\.[a-z0-9-]{2,30}\.[a-z0-9-]{4,20}\.aws\.elastic-cloud\.com)$/
/** Pages of the helpdesk that only agents open. */
const AGENT_PAGE =
  /^https:\/\/[a-z0-9-]{1,60}\.(?:zendesk\.com\/agent\/|atlassian\.net\/(?:browse|jira|issues)\/)/i
const BARE = /(?<![\w@])https?:\/\/[^\s<>"'()]{3,400}/gi
const END = /[.,;:!?]{1,3}$/

/** Articles of the knowledge base that customers cannot open, by address without `?` and `#`. */
export type InternalArticles = ReadonlySet<string>

/** Links in a draft that its reader cannot open, or should not know. */
export function internalLinks(draft: RichText, hosts: readonly string[], articles: InternalArticles): Seen[] {
  const own = hosts.map((host) =>
    host
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/\/.*$/, ''),
  )
  return linksIn(draft).flatMap(({ href, start, end }): Seen[] => {
    if (articles.has(addressOf(href))) return [{ kind: 'internal-article', value: 'link', start, end }]
    return isInternal(href, own) ? [{ kind: 'internal-link', value: 'link', start, end }] : []
  })
}

/** Address of a page as articles are compared: no query, no fragment, no slash at its end. */
export function addressOf(href: string): string {
  return href
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '')
    .toLowerCase()
}

function isInternal(href: string, own: readonly string[]): boolean {
  if (!URL.canParse(href)) return false
  const { protocol, hostname } = new URL(href)
  if (protocol !== 'https:' && protocol !== 'http:') return false
  const host = hostname.toLowerCase()
  return (
    PRIVATE_HOST.test(host) ||
    TOOL_HOST.test(host) ||
    AGENT_PAGE.test(href) ||
    own.some((each) => each !== '' && (host === each || host.endsWith(`.${each}`)))
  )
}

/** Links that are marked, and addresses written out. */
export function linksIn({ text, links }: RichText): RichText['links'] {
  const bare = [...text.matchAll(BARE)]
    .map(({ 0: found, index }) => {
      const href = found.replace(END, '')
      return { href, start: index, end: index + href.length }
    })
    .filter(({ start }) => !links.some((link) => link.start <= start && start < link.end))
  return [...links.filter(({ start, end }) => end > start), ...bare]
}
