import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { fieldId, type Aspect } from '@/lib/escalation/packet'
import { expandDates } from '../../helpdesk/demo-time'
import { readText } from '../data-files'

/** What readers who saw only the threads and the field guide expect in each field; see the README beside it. */
export const PACKET_LABELS = fileURLToPath(new URL('../labels/packets.tsv', import.meta.url))

/** Readers name some fields otherwise, and part what stands in one field of the packet. */
const NAMES: Readonly<Record<string, string>> = {
  errors: 'error',
  scope: 'impact',
  told: 'communication',
  'next-update': 'communication',
}
/** The entries meant by a reader's field that is part of one of ours: those with the aspect, or those without it. */
export const PARTS: Readonly<Record<string, { readonly aspect: Aspect; readonly has: boolean }>> = {
  scope: { aspect: 'scope', has: true },
  impact: { aspect: 'scope', has: false },
  'next-update': { aspect: 'next-update', has: true },
  told: { aspect: 'next-update', has: false },
}

const row = z.object({
  ticket: z.string().min(1),
  /** The field's name as the reader has it. */
  name: z.string().min(1),
  field: fieldId,
  expected: z.union([
    z.object({ kind: z.literal('empty') }),
    z.object({ kind: z.literal('any') }),
    /** All of them must stand in the field. */
    z.object({ kind: z.literal('holds'), excerpts: z.array(z.string().min(1)).min(1) }),
  ]),
  /** What belongs there too and nobody would miss. */
  also: z.array(z.string().min(1)),
})
export type PacketLabel = z.infer<typeof row>

/** The labels of the file; null while there is none. */
export function readPacketLabels(file = PACKET_LABELS): PacketLabel[] | null {
  const text = readText(file)
  return text === null ? null : parsePacketLabels(text)
}

/** The labels in the order of the text. @throws Error with the number of the first row that is not in shape. */
export function parsePacketLabels(text: string): PacketLabel[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || /^ticket\t/.test(line)) return []
    const [ticket, name = '', expected = '', , also = '-'] = line.split('\t')
    const parsed = row.safeParse({
      ticket,
      name,
      field: NAMES[name] ?? name,
      expected: wanted(expected.trim()),
      also: also.trim() === '-' ? [] : excerptsOf(also),
    })
    if (!parsed.success) throw new Error(`Packet labels, line ${at + 1}: ${z.prettifyError(parsed.error)}`)
    return [parsed.data]
  })
}

function wanted(text: string): PacketLabel['expected'] {
  if (text === '-') return { kind: 'empty' }
  if (text === '*') return { kind: 'any' }
  return { kind: 'holds', excerpts: excerptsOf(text) }
}

function excerptsOf(text: string): string[] {
  return expandDates(text, 0)
    .split(' || ')
    .map((each) => each.trim())
}
