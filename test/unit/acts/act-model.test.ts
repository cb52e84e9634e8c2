import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ACTS, type Act } from '@/lib/acts/act'
import { actModelFile, loadActModel } from '@/lib/acts/act-model'
import { featuresOf } from '@/lib/acts/sentence-features'
import { scanMessage } from '@/lib/signals/scan'
import { shippedModel } from '../../eval/packets/packet-sets'
import { messageOf } from '../signals/message-of'
import { REQUESTER } from '../signals/ticket-of'

const model = shippedModel()
type Who = 'customer' | 'note'
const said = (who: Who, text: string) =>
  scanMessage(
    messageOf(text, who === 'customer' ? { author: REQUESTER } : { visibility: 'internal' as const }),
  )

describe('the model that is shipped', () => {
  it('is small enough to be read when a packet is asked for', () => {
    const path = fileURLToPath(new URL('../../../assets/public/models/acts.json', import.meta.url))
    expect(statSync(path).size).toBeLessThan(700_000)
  })
  it.each<[Act, Who, string]>([
    ['expected', 'customer', 'The list should be sorted by date.'],
    ['observed', 'customer', 'The preview window stays blank after I press Save.'],
    ['steps', 'customer', 'I opened the settings, chose Import and picked the file.'],
    ['time', 'customer', 'This began on Tuesday around 3 pm.'],
    ['change', 'customer', 'We moved to a new server the week before.'],
    ['checks', 'note', 'Checked the gateway log: nothing between 10:00 and 10:20.'],
    ['scope', 'customer', 'Twelve colleagues in the Leeds office have the same problem.'],
    ['impact', 'customer', 'We cannot invoice anybody until this works, that costs us 2,000 euro a day.'],
    ['workaround', 'customer', 'For now we print the labels by hand.'],
    ['cause', 'note', 'My guess is that the cache holds the old price list.'],
    ['ask', 'note', 'Please check why the job drops rows with an empty date.'],
    ['severity', 'note', 'Raising to P2 since the warehouse stands still.'],
    ['related', 'note', 'Same as the known issue from last month, see ticket 4711.'],
  ])('finds %s in words of a %s: “%s”', (act, who, text) => {
    const message = said(who, text)
    const odds = ACTS.map((each) => ({ act: each, odds: model(message, 0, each) ?? -Infinity }))
    expect(model(message, 0, act)).toBeGreaterThan(-0.5)
    // Some sentences do two things; what they do stands among the first.
    const first = odds.toSorted((a, b) => b.odds - a.odds).slice(0, 2)
    expect(first.map((each) => each.act)).toContain(act)
  })
  it.each<[Who, string]>([
    ['customer', 'Thank you very much and have a nice weekend.'],
    ['customer', 'Hello everybody,'],
    ['note', 'Lunch with my manager was good.'],
  ])('finds nothing in words of a %s: “%s”', (who, text) => {
    const message = said(who, text)
    for (const act of ACTS) expect(model(message, 0, act), act).toBeLessThan(0)
  })
  it('cannot tell of another language, program text, or a sentence that is not there', () => {
    const german = said(
      'customer',
      'Seit gestern Abend bleibt das Fenster leer, wenn ich auf Speichern klicke.',
    )
    expect(model(german, 0, 'observed')).toBeNull()
    const english = said('customer', 'The window stays blank.')
    expect(model(english, 1, 'observed')).toBeNull()
    const code = said('customer', 'if (total === 0) { return rows.map((row) => row.id); }')
    expect(
      code.reading.sentences.map((_, index) => model(code, index, 'observed')).every((each) => each === null),
    ).toBe(true)
  })
})

describe('a model', () => {
  const file = {
    acts: ['observed', 'time'],
    bias: [-100, -200],
    features: { blank: [0, 250], '=blank': [1, 9], 'voice:note': [1, 40] },
  }
  it('adds up what a sentence is known by', () => {
    const small = loadActModel(actModelFile.parse(file))
    expect(small(said('customer', 'It stays blank.'), 0, 'observed')).toBeCloseTo(1.5)
    expect(small(said('note', 'It stays blank.'), 0, 'time')).toBeCloseTo(-1.6)
    expect(small(said('note', 'It stays blank.'), 0, 'cause')).toBeNull()
  })
  it.each([
    ['an act nobody knows', { ...file, acts: ['gossip'] }],
    ['a weight that is no number', { ...file, features: { blank: ['0', 250] } }],
    ['something more', { ...file, more: 1 }],
  ])('is refused with %s', (_, wrong) => {
    expect(actModelFile.safeParse(wrong).success).toBe(false)
  })
})

describe('hostile text', () => {
  const sizeOf = (text: string) =>
    featuresOf(said('customer', text)).reduce((sum, features) => sum + features.size, 0)
  it.each([
    ['one word', 'a'],
    ['one sentence', 'The export fails since yesterday at 10:30 UTC. '],
    ['labels', 'Expected:\nnothing\n'],
    ['items', '1. press Save\n'],
    ['quotes and marks', '"«`„ '],
  ])('of %s is known by no more than its length', (_, part) => {
    const once = sizeOf(part.repeat(Math.ceil(50_000 / part.length)))
    const twice = sizeOf(part.repeat(Math.ceil(100_000 / part.length)))
    expect(twice).toBeLessThan(2.2 * once + 1_000)
  })
})
