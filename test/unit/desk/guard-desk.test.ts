import { expect, it } from 'vitest'
import { GuardDesk } from '@/lib/desk/guard-desk'
import type { KnowledgeDesk } from '@/lib/desk/knowledge-desk'
import { NO_GUARD_RULES } from '@/lib/reply/guard/guard-rules'
import { scanMessage } from '@/lib/signals/scan'
import { messageOf } from '../signals/message-of'
import { readingOf, ticketOf } from '../signals/ticket-of'
import { memoryArea } from '../storage/memory-area'

const ref = { host: 'zendesk', site: 'https://acme.zendesk.com', key: '1' } as const
const INTERNAL = 'zendesk-guide@acme.zendesk.com/360'
const knowledge = {
  article: async (id: string) => (id === INTERNAL ? { audience: 'internal' } : null),
} as unknown as KnowledgeDesk
const context = { snapshot: ticketOf([]), rules: NO_GUARD_RULES, language: 'en' } as const
const DRAFT = 'Your password: Winter-2026!x, see https://acme.zendesk.com/hc/en-us/articles/360-Runbook?x=1.'
const written = (text = DRAFT, visibility: 'public' | 'internal' = 'public') =>
  scanMessage(messageOf(text, { visibility }))

it('what was called fine on a ticket stays away there, for a new worker too, and nowhere else', async () => {
  const { area } = memoryArea()
  const desk = new GuardDesk(area)
  const kinds = async (guard: GuardDesk, of: typeof ref | (Omit<typeof ref, 'key'> & { key: string })) =>
    (await guard.look(of, written(), knowledge, context)).map(({ kind }) => kind)
  expect(await kinds(desk, ref)).toEqual(['secret', 'internal-article'])
  await Promise.all([desk.callFine(ref, 'secret', 'winter-2026!X'), desk.callFine(ref, 'promise', 'x')])
  expect(await kinds(desk, ref)).toEqual(['internal-article'])
  expect(await kinds(new GuardDesk(area), ref)).toEqual(['internal-article'])
  expect(await kinds(desk, { ...ref, key: '2' })).toEqual(['secret', 'internal-article'])
})

it('keeps digests of the words, never the words', async () => {
  const { area } = memoryArea()
  await new GuardDesk(area).callFine(ref, 'secret', 'Winter-2026!x')
  const kept = JSON.stringify(await area.get(['guard-fine']))
  expect(kept).not.toMatch(/winter/i)
  expect(kept).toMatch(/[0-9a-f]{64}/)
})

it('looks at nothing but public drafts', async () => {
  const desk = new GuardDesk(memoryArea().area)
  expect(await desk.look(ref, written(DRAFT, 'internal'), knowledge, context)).toEqual([])
  expect(await desk.look(ref, null, knowledge, context)).toEqual([])
})

it('knows an internal article at the end of a sentence and in brackets', async () => {
  const desk = new GuardDesk(memoryArea().area)
  const article = 'https://acme.zendesk.com/hc/en-us/articles/360-Runbook'
  for (const text of [`See ${article}.`, `It is written down (${article}), see there.`])
    expect(
      (await desk.look(ref, written(text), knowledge, context)).map(({ kind, quote }) => [kind, quote]),
    ).toEqual([['internal-article', article]])
})

it('remembers the customers of other tickets for a new worker, the newest reading of each', async () => {
  const { area } = memoryArea()
  const other = (text: string, readAt = '2026-11-18T16:00:00Z') =>
    readingOf({ ...ticketOf([['R', '09:00', text]], { readAt }), key: '77' })
  const desk = new GuardDesk(area)
  await desk.remember(other('Our tenant: TX-55012, call +49 30 901820.'))
  await desk.remember(other('Our tenant: FW-99120, call +49 30 901820.'))
  const told = async (text: string, of: { readonly key: string } = ref) =>
    (
      await new GuardDesk(area).look({ ...ref, ...of }, written(text), knowledge, {
        ...context,
        snapshot: { ...context.snapshot, ...of },
      })
    ).map(({ quote, from }) => [quote, from])
  expect(await told('It is the same for FW-99120, see 030 901820.')).toEqual([
    ['FW-99120', '77'],
    ['030 901820', '77'],
  ])
  expect(await told('It is the same for TX-55012.')).toEqual([])
  expect(await told('It is the same for FW-99120.', { key: '77' })).toEqual([])
  for (let key = 100; key < 140; key++)
    await desk.remember(readingOf({ ...ticketOf([['R', '09:00', 'It is broken.']]), key: String(key) }))
  expect(await told('It is the same for FW-99120.')).toEqual([])
})
