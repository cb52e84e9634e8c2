import { describe, expect, it } from 'vitest'
import { ticketOf } from '../signals/ticket-of'
import { measurePackets } from '../../eval/packets/measure-packets'
import { parsePacketLabels } from '../../eval/packets/packet-labels'

const TICKET = ticketOf([
  ['R', '10:00', 'The export fails with HTTP 500. Expected: the file is downloaded. It fails for everybody.'],
])
const rightOf = (field: string, expected: string) => {
  const { right, fields, invented } = measurePackets(
    [TICKET],
    parsePacketLabels(`1\t${field}\t${expected}`),
    null,
  )
  expect([fields, invented]).toEqual([1, 0])
  return right
}

describe('packets beside labels', () => {
  it.each<[string, string, number]>([
    ['observed', 'The export fails', 1],
    ['observed', 'the EXPORT  fails || HTTP 500', 1],
    ['observed', 'The export fails || something else', 0],
    ['observed', '-', 0],
    ['observed', '*', 1],
    ['workaround', '-', 1],
    ['workaround', '*', 0],
    ['errors', 'HTTP 500', 1],
    ['next-update', '-', 1],
  ])('%s with the label “%s”: %i right', (field, expected, right) => {
    expect(rightOf(field, expected)).toBe(right)
  })
  it('count a ticket that is not there as wrong', () => {
    expect(measurePackets([TICKET], parsePacketLabels('99\tobserved\t*'), null).right).toBe(0)
  })
  it('tell what belongs there too from what must be there', () => {
    const [label] = parsePacketLabels('1\tobserved\tthe export fails\tdoubtful\tevery time || since noon')
    expect(label?.expected).toEqual({ kind: 'holds', excerpts: ['the export fails'] })
    expect(label?.also).toEqual(['every time', 'since noon'])
    expect(parsePacketLabels('1\tobserved\t-\t\t-')[0]?.also).toEqual([])
  })
  it('name the line of a label that is not in shape', () => {
    expect(() => parsePacketLabels('1\tobserved\tx\n1\tnonsense\tx')).toThrow(/line 2/)
  })
})
