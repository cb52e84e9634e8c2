import { expect, it, vi } from 'vitest'
import { PacketEditsDesk } from '@/lib/desk/packet-edits-desk'
import { packetHandlers, type PacketParts } from '@/lib/desk/packet-handlers'
import { plain } from '@/lib/document/document'
import { typedEntry } from '@/lib/escalation/added'
import { NO_EDITS } from '@/lib/escalation/edits'
import type { InsertOutcome } from '@/lib/messaging/insert-outcome'
import { readingOf, ticketOf } from '../signals/ticket-of'
import { memoryArea } from '../storage/memory-area'

const READING = readingOf(
  ticketOf([['R', '10:00', 'The export of the report fails with HTTP 500 every time.']]),
)
const { host, site, key } = READING.snapshot
const ref = { host, site, key }
const panel = { kind: 'panel', tabId: 7 } as const

function desk(change: Partial<PacketParts> = {}) {
  const insert = vi.fn<PacketParts['insert']>(async (): Promise<InsertOutcome> => ({
    ok: true,
    kind: 'internal',
    lost: [],
  }))
  const did = vi.fn<PacketParts['did']>(async () => undefined)
  const parts: PacketParts = {
    edits: new PacketEditsDesk(memoryArea().area),
    read: async () => READING,
    ref: async () => ref,
    acts: async () => null,
    insert,
    did,
    ...change,
  }
  return { handlers: packetHandlers(parts), insert, did }
}

it('answers the packet with what was done to it before', async () => {
  const { handlers, did } = desk()
  const first = await handlers['panel/packet']({}, panel)
  expect(first?.packet.ticket.key).toBe(key)
  expect(first?.edits).toEqual(NO_EDITS)
  const edits = { ...NO_EDITS, added: { ask: [typedEntry('Please look.')] } }
  await handlers['panel/keep-packet-edits']({ ticket: ref, edits }, panel)
  await handlers['panel/keep-packet-edits']({ ticket: { ...ref, key: 'other' }, edits: NO_EDITS }, panel)
  expect((await handlers['panel/packet']({}, panel))?.edits).toEqual(edits)
  // To look at a packet, or to take back what was written, starts none.
  expect(did).toHaveBeenCalledExactlyOnceWith(ref, 'packet-started')
})

it('has none where no ticket was read', async () => {
  const { handlers, insert } = desk({ read: async () => null, ref: async () => null })
  expect(await handlers['panel/packet']({}, panel)).toBeNull()
  const document = { title: 'T', sections: [] }
  expect(await handlers['panel/insert-packet']({ document }, panel)).toEqual({
    ok: false,
    reason: 'page-gone',
  })
  expect(insert).not.toHaveBeenCalled()
})

it('lets no secret into a note, whatever the panel has left in', async () => {
  const { handlers, insert, did } = desk()
  const token = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789'
  const content = [plain(`The token is ${token}, ask elena.petrov@brightwater.example.`)]
  const sections = [{ id: 'ids', title: 'Ids', blocks: [{ kind: 'paragraph' as const, content }] }]
  await handlers['panel/insert-packet']({ document: { title: 'T', sections } }, panel)
  expect(insert).toHaveBeenCalledTimes(1)
  expect(did).toHaveBeenCalledExactlyOnceWith(ref, 'packet-handed-on')
  const [, , inserted] = insert.mock.calls[0] ?? []
  for (const written of [inserted?.html, inserted?.text]) {
    expect(written).not.toContain(token)
    expect(written).toContain('elena.petrov@brightwater.example')
  }
})
