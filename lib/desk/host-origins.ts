/** Domains whose pages carry our bridge; the same as the content scripts' match patterns. */
const HOST_DOMAINS = ['.zendesk.com', '.atlassian.net']

/** Whether an origin is a helpdesk that Deskhand works on. */
export function isHostOrigin(origin: string): boolean {
  if (!URL.canParse(origin)) return false
  const { protocol, hostname } = new URL(origin)
  return protocol === 'https:' && HOST_DOMAINS.some((domain) => hostname.endsWith(domain))
}
