import type { Message } from '@/lib/ticket/snapshot'
import { blockOver } from '../message-of'

/** A message, or only its text, in which a signal must (`yes`) or must not (`no`) be found. */
export type Sample = string | (Partial<Message> & { readonly text: string })
export type Examples = Readonly<
  Record<string, { readonly yes: readonly Sample[]; readonly no: readonly Sample[] }>
>

const by =
  (role: 'requester' | 'agent', visibility: 'public' | 'internal' = 'public') =>
  (text: string) => ({
    text,
    visibility,
    author: { id: 'p', name: 'P', role } satisfies Message['author'],
  })
export const customer = by('requester')
export const reply = by('agent')
export const note = by('agent', 'internal')

/** A text that is code from these words on. */
export const inCode = (text: string, from: string, to = text.length) => ({
  text,
  blocks: [blockOver(text, text.slice(text.indexOf(from), to), 'code')],
})
