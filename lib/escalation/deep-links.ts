import { z } from 'zod'
import { PERSONAL_KINDS, type PrivacyKind } from '@/lib/privacy/finding'
import { findSecrets } from '@/lib/privacy/secrets'
import type { FinalField } from './edits'
import type { Packet } from './packet'

/** What may stand in braces in the address of a link. `ids` are all ids with OR between, as log searches read it. */
export const LINK_VALUES = [
  'id',
  'ids',
  'trace',
  'account',
  'error',
  'ticket',
  'from',
  'to',
  'fromMs',
  'toMs',
  'fromS',
  'toS',
] as const
export type LinkValue = (typeof LINK_VALUES)[number]

/** Ids that `{ids}` names at most: queries and addresses have an end. */
const MOST_IDS = 10

const PLACE = /\{([^{}]{0,40})\}/g

/** Why an address cannot be used, as a sentence; null when it can. */
export function linkFault(url: string): string | null {
  if (!/^https:\/\/[^/?#\s]/i.test(url)) return 'It must begin with https:// and the name of a site.'
  const [site = ''] = url.slice('https://'.length).split(/[/?#]/, 1)
  if (/[{}@\\]/.test(site))
    return 'The name of the site must stand there as it is, without {…} and without @.'
  const odd = [...url.matchAll(PLACE)].map(([, name = '']) => name).find((name) => !isLinkValue(name))
  if (odd !== undefined)
    return `{${odd}} is not known. You can use ${LINK_VALUES.map((name) => `{${name}}`).join(', ')}.`
  if (/[{}]/.test(url.replace(PLACE, '')))
    return 'A { or } stands alone. Write %7B or %7D for the sign itself.'
  return URL.canParse(url.replace(PLACE, 'x')) ? null : 'It is not a whole address.'
}

/** A link into logs or traces: an address with places for values of the packet. */
export const linkTemplate = z.strictObject({
  title: z.string().trim().min(1).max(60),
  url: z
    .string()
    .trim()
    .max(1_000)
    .superRefine((url, context) => {
      const fault = linkFault(url)
      if (fault !== null) context.addIssue({ code: 'custom', message: fault })
    }),
})
export type LinkTemplate = z.infer<typeof linkTemplate>

/** A template filled in; `missing` names what the ticket does not say, and then there is no address. */
export type DeepLink =
  | { readonly title: string; readonly url: string }
  | { readonly title: string; readonly missing: readonly LinkValue[] }

/** The links of the templates for one packet. Every value is encoded, so none can lead elsewhere. */
export function deepLinks(
  templates: readonly LinkTemplate[],
  packet: Packet,
  fields: readonly FinalField[],
): DeepLink[] {
  const values = linkValues(packet, fields)
  return templates
    .filter(({ url }) => linkFault(url) === null)
    .map(({ title, url }): DeepLink => {
      const asked = [...url.matchAll(PLACE)].flatMap(([, name = '']) => (isLinkValue(name) ? [name] : []))
      const missing = [...new Set(asked.filter((name) => values[name] === undefined))]
      if (missing.length > 0) return { title, missing }
      return { title, url: url.replace(PLACE, (_, name: LinkValue) => encoded(values[name] ?? '')) }
    })
}

const PERSONAL: ReadonlySet<PrivacyKind> = new Set(PERSONAL_KINDS)

/** The values a packet has for links. */
export function linkValues(
  { ticket, window, private: known }: Packet,
  fields: readonly FinalField[],
): Readonly<Partial<Record<LinkValue, string>>> {
  const entries = (id: FinalField['id']) => fields.find((field) => field.id === id)?.entries ?? []
  // What is secret must not stand in an address, whoever typed it.
  const isSecret = (id: string) =>
    findSecrets(id).length > 0 || known.some(({ kind, value }) => !PERSONAL.has(kind) && value.includes(id))
  const ids = entries('ids')
    .flatMap(({ value }) => idIn(value))
    .filter((each) => !isSecret(each))
  const account = entries('environment').find(({ aspect }) => aspect === 'account')
  const error = entries('error').flatMap(({ value }) => /\b[A-Z]{2,8}-\d{2,6}\b/.exec(value)?.[0] ?? [])[0]
  const trace = ids.find((id) => /^[0-9a-f]{32}$/i.test(id))
  const [id = trace] = ids.filter((each) => each !== trace)
  const all = [...new Set(ids)].slice(0, MOST_IDS).join(' OR ')
  return {
    ticket: ticket.key,
    ...(id === undefined ? {} : { id, ids: all }),
    ...(trace === undefined ? {} : { trace }),
    ...(account === undefined ? {} : { account: idIn(account.value)[0] ?? account.value }),
    ...(error === undefined ? {} : { error }),
    ...(window === null ? {} : windowValues(window)),
  }
}

function windowValues({ from, to }: NonNullable<Packet['window']>): Partial<Record<LinkValue, string>> {
  return {
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    fromMs: String(from),
    toMs: String(to),
    fromS: String(Math.floor(from / 1000)),
    toS: String(Math.ceil(to / 1000)),
  }
}

/** The id without the words before it: "request id: 4fd20c9b17e8". */
function idIn(value: string): string[] {
  const id = /[a-z0-9][a-z0-9_-]{3,80}$/i.exec(value.trim().slice(-120))?.[0]
  return id !== undefined && /\d/.test(id) ? [id] : []
}

/** `encodeURIComponent` leaves signs alone that query languages in addresses use. */
function encoded(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function isLinkValue(name: string): name is LinkValue {
  return (LINK_VALUES as readonly string[]).includes(name)
}
