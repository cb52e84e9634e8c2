import { z } from 'zod'
import { PERSONAL_KINDS, type PrivacyKind } from '@/lib/privacy/finding'
import { findSecrets } from '@/lib/privacy/secrets'
import type { FinalEntry, FinalField } from './edits'
import { fileWindow } from './file-window'
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

/**
 * The links of the templates for one packet. Every value is encoded, so none can lead elsewhere.
 * @param chosen one of {@link linkIds} that the links are about; the first where it is none of them.
 */
export function deepLinks(
  templates: readonly LinkTemplate[],
  packet: Packet,
  fields: readonly FinalField[],
  chosen: string | null = null,
): DeepLink[] {
  const values = linkValues(packet, fields, chosen)
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

/** Whether a link is about one id, so that it matters which. */
export function isAboutOneId({ url }: LinkTemplate): boolean {
  return /\{(?:id|trace)\}/.test(url)
}

/** The ids of a packet that a link can be about, each once, those of traces last. */
export function linkIds({ private: known }: Packet, fields: readonly FinalField[]): string[] {
  // What is secret must not stand in an address, whoever typed it.
  const isSecret = (id: string) =>
    findSecrets(id).length > 0 || known.some(({ kind, value }) => !PERSONAL.has(kind) && value.includes(id))
  const ids = entriesOf('ids', fields).flatMap(({ value }) => idIn(value))
  return [...new Set(ids)]
    .filter((each) => !isSecret(each))
    .toSorted((a, b) => Number(isTrace(a)) - Number(isTrace(b)))
    .slice(0, MOST_IDS)
}

/** The values a packet has for links. @param chosen as in {@link deepLinks} */
export function linkValues(
  packet: Packet,
  fields: readonly FinalField[],
  chosen: string | null = null,
): Readonly<Partial<Record<LinkValue, string>>> {
  const { ticket } = packet
  const entries = (id: FinalField['id']) => entriesOf(id, fields)
  const window = packet.window ?? fileWindow(entries('time-window'))
  const ids = linkIds(packet, fields)
  const account = entries('environment').find(({ aspect }) => aspect === 'account')
  const error = entries('error').flatMap(({ value }) => /\b[A-Z]{2,8}-\d{2,6}\b/.exec(value)?.[0] ?? [])[0]
  const own = ids.find((id) => id === chosen)
  const trace = own !== undefined && isTrace(own) ? own : ids.find(isTrace)
  const id = own ?? ids[0]
  return {
    ticket: ticket.key,
    ...(id === undefined ? {} : { id, ids: ids.join(' OR ') }),
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

function entriesOf(id: FinalField['id'], fields: readonly FinalField[]): readonly FinalEntry[] {
  return fields.find((field) => field.id === id)?.entries ?? []
}

function isTrace(id: string): boolean {
  return /^[0-9a-f]{32}$/i.test(id)
}

/** `traceparent` of W3C holds the id of the trace between its version and its span. */
const TRACEPARENT = /\b[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/i

/** The id without the words before it: "request id: 4fd20c9b17e8". */
function idIn(value: string): string[] {
  const trace = TRACEPARENT.exec(value.trim().slice(-120))?.[1]
  if (trace !== undefined) return [trace]
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
