import { describe, expect, it } from 'vitest'
import file from '@/assets/models/packet-parts.json'
import { buildPacket } from '@/lib/escalation/build-packet'
import { FIELD_IDS, type FieldId } from '@/lib/escalation/packet'
import { aspectOf, fieldOf, isOf, PARTS, partsOf } from '@/lib/escalation/part'
import { candidatesOf } from '@/lib/escalation/part-features'
import { oddsAdded, oddsForAll, placeOf, takenBy } from '@/lib/escalation/part-model'
import { shippedModel } from '../../eval/packets/packet-sets'
import { readingOf, ticketOf, type Line } from '../signals/ticket-of'

const model = shippedModel()
const entriesIn = (lines: readonly Line[], id: FieldId, withModel = true) =>
  buildPacket(readingOf(ticketOf(lines)), withModel ? model : null).fields.find((field) => field.id === id)
    ?.entries ?? []

describe('parts of a packet', () => {
  it('are fields, or the halves of one', () => {
    expect(partsOf('impact')).toEqual(['scope', 'impact'])
    expect(partsOf('ids')).toEqual([])
    for (const part of PARTS) expect(FIELD_IDS).toContain(fieldOf(part))
    expect(isOf('scope', { aspect: 'scope' })).toBe(true)
    expect(isOf('impact', { aspect: 'scope' })).toBe(false)
    expect(isOf('impact', { aspect: 'deadline' })).toBe(true)
    expect(aspectOf('scope')).toBe('scope')
  })
})

describe('what the model takes', () => {
  const fault: Line = [
    'R',
    '10:00',
    'Since Monday the nightly export to SAP stops after 500 rows. All 40 clerks in Leeds are affected.',
  ]
  it('keeps what signals know of a sentence', () => {
    const [first] = entriesIn([fault], 'time-window')
    expect(first).toMatchObject({
      aspect: 'start',
      value: 'Since Monday the nightly export to SAP stops after 500 rows.',
    })
  })
  it('tells who is touched from what it costs', () => {
    const scope = entriesIn([fault], 'impact').filter((entry) => isOf('scope', entry))
    expect(scope.map(({ value }) => value)).toContain('All 40 clerks in Leeds are affected.')
  })
  it('leaves a part empty where nobody says anything for it', () => {
    expect(
      entriesIn(
        [['R', '10:00', 'Hello, is there a way to sort the list by name? Best wishes, Ana']],
        'hypothesis',
      ),
    ).toEqual([])
  })
  it('leaves out a promise of news that is none', () => {
    const lines: Line[] = [fault, ['A', '11:00', 'We keep an eye on it. Next update by 15:00 UTC today.']]
    const told = entriesIn(lines, 'communication').filter(({ aspect }) => aspect === 'next-update')
    expect(told.map(({ value }) => value)).toEqual(['Next update by 15:00 UTC today.'])
  })
  it('knows what stands around a quote', () => {
    const candidates = candidatesOf(readingOf(ticketOf([fault])), model)
    expect(candidates.all).toHaveLength(2)
    const [first, second] = candidates.all
    const messageId = first?.message.reading.message.id ?? ''
    const at = (start: number, end: number) => candidates.at({ messageId, start, end, quote: '' })
    expect(at(6, 12)).toEqual([first])
    expect(at(40, 70)).toEqual([first, second])
    expect(at(400, 410)).toEqual([])
    expect(candidates.at({ field: 'priority', quote: 'high' })).toEqual([])
  })
})

describe('the model that is shipped', () => {
  it('has a weight and cuts for each part', () => {
    expect(Object.keys(file.cuts).sort()).toEqual([...PARTS].sort())
    expect(file.bias).toHaveLength(PARTS.length)
    for (const its of Object.values(file.features)) expect(its).toHaveLength(PARTS.length)
    for (const { open, add, most } of Object.values(file.cuts)) {
      expect(add).toBeLessThanOrEqual(open)
      expect(most).toBeGreaterThan(0)
    }
  })
  it('takes the likeliest once one of them is likely enough', () => {
    const cuts = { open: 0, add: -1, most: 2 }
    expect(takenBy(cuts, [-0.5, 0.5, -2, 0.1])).toEqual([1, 3])
    expect(takenBy(cuts, [-0.5, 0.5, -2])).toEqual([1, 0])
    expect(takenBy(cuts, [-0.5, -0.1])).toEqual([])
    expect(takenBy(cuts, [])).toEqual([])
  })
  it('adds what each feature weighs', () => {
    const none = oddsForAll([])
    const found = oddsForAll([['found', 1]])
    for (const part of PARTS) {
      const added = (found[placeOf(part)] ?? 0) - (none[placeOf(part)] ?? 0)
      expect(oddsAdded(part, [['found', 1]])).toBeCloseTo(added, 9)
      expect(oddsAdded(part, [['found', 2]])).toBeCloseTo(2 * added, 9)
    }
    expect(oddsAdded('scope', [['no such feature', 1]])).toBe(0)
  })
})
