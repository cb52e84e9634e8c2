import { z } from 'zod'
import { pastTicket, pastTicketId, type PastTicket } from './past-ticket'

/** The longest pack that is read, in characters: 20,000 tickets have about 30 million. */
export const LONGEST_PACK = 40_000_000
/** Tickets of one pack, at most. */
const MOST_TICKETS = 20_000
/** A ticket with all that may be kept of it has about 8,000 characters. */
const LONGEST_LINE = 40_000
const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

const count = z.number().int().nonnegative()

/**
 * Why a pack was not taken in; nothing of it was. `broken-off`: it holds fewer or more tickets than it says; `foreign`: a link or an
 * article of another site than its ticket's. `line` counts from 1; `field` is like `terms.3`, empty for the whole line.
 */
export const learningPackFault = z.discriminatedUnion('reason', [
  z.strictObject({ reason: z.enum(['too-long', 'no-pack', 'newer-pack', 'too-many']) }),
  z.strictObject({ reason: z.literal('broken-off'), promised: count, found: count }),
  z.strictObject({
    reason: z.enum(['no-json', 'invalid', 'foreign', 'twice']),
    line: count,
    field: z.string(),
  }),
])
export type LearningPackFault = z.infer<typeof learningPackFault>

export type LearningPack =
  | { readonly ok: true; readonly tickets: readonly PastTicket[] }
  | { readonly ok: false; readonly fault: LearningPackFault }

const head = z.looseObject({ deskhand: z.literal('past-tickets'), version: z.number().int().positive() })
const headOfOne = z.strictObject({
  deskhand: z.literal('past-tickets'),
  version: z.literal(1),
  tickets: count,
})

/** A pack for a colleague: JSON, a ticket on each line after one that says how many there are. */
export function writeLearningPack(tickets: readonly PastTicket[]): string {
  const first = { deskhand: 'past-tickets', version: 1, tickets: tickets.length }
  return [first, ...tickets].map((each) => `${JSON.stringify(each)}\n`).join('')
}

/** Reads a pack, whole or not at all. Pure; never throws. */
export function readLearningPack(text: string): LearningPack {
  if (text.length > LONGEST_PACK) return refuse({ reason: 'too-long' })
  const [first = '', ...lines] = text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\n')
  const opened = parseLine(first)
  if (!head.safeParse(opened).success) return refuse({ reason: 'no-pack' })
  const start = headOfOne.safeParse(opened)
  if (!start.success) return refuse({ reason: 'newer-pack' })
  if (lines.length > MOST_TICKETS) return refuse({ reason: 'too-many' })
  const promised = start.data.tickets
  const tickets = new Map<string, PastTicket>()
  for (const [at, line] of lines.entries()) {
    const read = readTicket(line)
    if (!('id' in read)) return refuse({ ...read, line: at + 2 })
    if (tickets.has(read.id)) return refuse({ reason: 'twice', line: at + 2, field: 'id' })
    tickets.set(read.id, read)
  }
  if (tickets.size !== promised) return refuse({ reason: 'broken-off', promised, found: tickets.size })
  return { ok: true, tickets: [...tickets.values()] }
}

type LineFault = { readonly reason: 'no-json' | 'invalid' | 'foreign'; readonly field: string }

function readTicket(line: string): PastTicket | LineFault {
  const value = parseLine(line)
  if (value === undefined) return { reason: 'no-json', field: '' }
  const parsed = pastTicket.safeParse(value)
  if (!parsed.success)
    return { reason: 'invalid', field: parsed.error.issues[0]?.path.join('.').slice(0, 80) ?? '' }
  const foreign = foreignField(parsed.data)
  return foreign === null ? parsed.data : { reason: 'foreign', field: foreign }
}

/** The field that leads elsewhere than to the ticket's own site; links of a pack are shown to be clicked. */
function foreignField({ id, site, key, url, answers }: PastTicket): string | null {
  if (!URL.canParse(site) || new URL(site).origin !== site || !site.startsWith('https://')) return 'site'
  if (id !== pastTicketId(site, key)) return 'id'
  if (!URL.canParse(url) || new URL(url).origin !== site) return 'url'
  const { host } = new URL(site)
  const isOwn = (articleId: string) => {
    const [source = '', page] = articleId.split('/')
    return page !== undefined && source.slice(source.indexOf('@') + 1) === host
  }
  const at = answers.findIndex(({ articleId }) => !isOwn(articleId))
  return at < 0 ? null : `answers.${String(at)}.articleId`
}

/** Undefined for what is no JSON, or holds a key that reaches into JavaScript's own objects. */
function parseLine(line: string): unknown {
  if (line.length > LONGEST_LINE) return undefined
  try {
    return JSON.parse(line, (key: string, each: unknown) => {
      if (REFUSED_KEYS.has(key)) throw new SyntaxError('a key that is not allowed')
      return each
    })
  } catch {
    return undefined
  }
}

function refuse(fault: LearningPackFault): LearningPack {
  return { ok: false, fault }
}
