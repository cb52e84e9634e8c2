import { scanMessage } from '@/lib/signals/scan'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { firstNameOf } from '../first-name'
import { mailAddresses } from './mail-addresses'

/** What marks another ticket's customer, in lower case. */
interface Marks {
  readonly key: string
  readonly values: ReadonlyMap<string, 'name' | 'email' | 'id'>
}

const made = new WeakMap<TicketSnapshot, Marks>()
/** Messages looked through, and values kept, of one ticket. */
const MOST_MESSAGES = 60
const MOST_VALUES = 200
/** Shorter names and ids stand in other texts by chance. In characters. */
const SHORTEST = 5
const ID = /(?=[\w-]{0,40}\d)[a-z0-9][\w-]{3,40}$/i

/** Names, addresses and ids of a ticket's customer; made once for each reading. */
export function marksOf(snapshot: TicketSnapshot): Marks {
  const before = made.get(snapshot)
  if (before) return before
  const values = new Map<string, 'name' | 'email' | 'id'>()
  const add = (value: string, kind: 'name' | 'email' | 'id') => {
    if (value.length >= SHORTEST && values.size < MOST_VALUES) values.set(value.toLowerCase(), kind)
  }
  const messages = (valueOf(snapshot.messages) ?? []).slice(0, MOST_MESSAGES)
  const writers = messages.map(({ author }) => author).filter(({ role }) => role === 'requester')
  for (const name of [valueOf(snapshot.requester)?.name ?? '', ...writers.map(({ name }) => name)])
    if (firstNameOf(name) !== null) add(name.trim(), 'name')
  add(valueOf(snapshot.organization)?.trim() ?? '', 'name')
  for (const message of messages) {
    for (const { start, end } of mailAddresses(message.text)) add(message.text.slice(start, end), 'email')
    for (const finding of scanMessage(message).findings('account')) {
      if ('attachment' in finding) continue
      const id = ID.exec(message.text.slice(finding.start, finding.end))?.[0]
      if (id !== undefined) add(id, 'id')
    }
  }
  const marks = { key: snapshot.key, values }
  made.set(snapshot, marks)
  return marks
}
