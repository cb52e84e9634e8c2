import { expect, it } from 'vitest'
import { PacketEditsDesk } from '@/lib/desk/packet-edits-desk'
import { typedEntry } from '@/lib/escalation/added'
import { NO_EDITS, type PacketEdits } from '@/lib/escalation/edits'
import { memoryArea } from '../storage/memory-area'

const ref = { host: 'jira', site: 'https://acme.atlassian.net', key: 'DESK-1' } as const
const EDITS: PacketEdits = {
  leftOut: ['m1 0-12'],
  changed: { '@Version 4.12': '4.12.1' },
  added: {
    workaround: [typedEntry('None known.')],
    error: [{ aspect: null, value: 'GET api.example/x → 503', from: { file: 'session.har' } }],
  },
  chosen: { 'environment version': '4.12.1' },
}
const typed = (words: string): PacketEdits => ({ ...NO_EDITS, added: { ask: [typedEntry(words)] } })

it('what was done to a packet is there again for a new worker, on that ticket and no other', async () => {
  const { area } = memoryArea()
  const desk = new PacketEditsDesk(area)
  await Promise.all([desk.keep(ref, typed('first')), desk.keep({ ...ref, key: 'DESK-2' }, typed('other'))])
  await desk.keep(ref, EDITS)
  const later = new PacketEditsDesk(area)
  expect(await later.of(ref)).toEqual(EDITS)
  expect(await later.of({ ...ref, key: 'DESK-2' })).toEqual(typed('other'))
  expect(await later.of({ ...ref, site: 'https://other.atlassian.net' })).toEqual(NO_EDITS)
})

it('forgets the tickets edited longest ago, and what takes too much room', async () => {
  const desk = new PacketEditsDesk(memoryArea().area)
  const nth = (index: number) => ({ ...ref, key: `DESK-${index}` })
  for (let index = 0; index <= 50; index++) await desk.keep(nth(index), typed(`${index}`))
  expect(await desk.of(nth(0))).toEqual(NO_EDITS)
  expect(await desk.of(nth(1))).toEqual(typed('1'))
  await desk.keep(nth(60), typed('x'.repeat(1_990_000)))
  await desk.keep(nth(61), typed('y'.repeat(20_000)))
  expect(await desk.of(nth(60))).toEqual(NO_EDITS)
  expect(await desk.of(nth(61))).toEqual(typed('y'.repeat(20_000)))
})

it('takes what it cannot read for nothing', async () => {
  const { area } = memoryArea({ 'packet-edits': [{ ticket: 'x', edits: { leftOut: 3 } }] })
  expect(await new PacketEditsDesk(area).of(ref)).toEqual(NO_EDITS)
})
