import { describe, expect, it } from 'vitest'
import model from '@/assets/models/sentence-odds.json'
import { readMessage } from '@/lib/signals/reading'
import { TOLD, type Told } from '@/lib/signals/sentence-odds'
import { en } from '@/lib/signals/words/en/book'
import { messageOf } from './message-of'
import { REQUESTER } from './ticket-of'

const byCustomer = (text: string) => readMessage(messageOf(text, { author: REQUESTER }))

describe('the odds of a sentence', () => {
  it.each<[Told, string]>([
    ['observed', 'The label comes out upside down and half of the barcode is cut off.'],
    ['expected', 'It would be great if the dialog remembered the last folder.'],
    ['steps', 'I dragged the file onto the second tab and let go.'],
    ['rate', 'It does it every time with the long ones, never with the short ones.'],
    ['workaround', 'Until then we type the numbers into the old form by hand.'],
    ['checks', 'I tried it in a private window and on the laptop of a colleague, with the same result.'],
  ])('are best for %s in “%s”', (told, text) => {
    const { odds } = byCustomer(text)
    expect(odds(told, 0)).toBeGreaterThan(0.5)
    for (const other of TOLD.filter((each) => each !== told)) expect(odds(other, 0)).toBeLessThan(0)
  })
  it('of what went wrong and of having looked may both be good', () => {
    const { odds } = byCustomer('The old name is still listed in the sidebar.')
    expect(odds('observed', 0)).toBeGreaterThan(0.5)
    expect(odds('observed', 0)).toBeGreaterThan(odds('checks', 0))
    for (const other of ['steps', 'expected', 'rate', 'workaround'] as const)
      expect(odds(other, 0)).toBeLessThan(0)
  })
  it('are bad where nothing is told of a fault', () => {
    const { odds } = byCustomer('Thanks for having a look.')
    for (const told of TOLD) expect(odds(told, 0)).toBeLessThan(-2.5)
  })
  it('are those of each sentence, wherever it stands', () => {
    const [first, second] = ['Our plan includes five seats.', 'The old name is still listed in the sidebar.']
    const both = byCustomer(`${first} ${second}`)
    expect(both.sentences).toHaveLength(2)
    for (const told of TOLD) {
      expect(both.odds(told, 0)).toBe(byCustomer(first).odds(told, 0))
      expect(both.odds(told, 1)).toBe(byCustomer(second).odds(told, 0))
      expect(both.odds(told, 2)).toBe(-Infinity)
    }
  })
  it('of a fault are not told of agents', () => {
    const { odds } = readMessage(messageOf('The old name is still listed in the sidebar.'))
    for (const told of ['steps', 'expected', 'observed', 'checks'] as const)
      expect(odds(told, 0)).toBe(-Infinity)
  })
  it('of a rate or a way round are those of whoever tells it', () => {
    const text = 'Of the last twenty labels, seven came out blank.'
    for (const told of ['rate', 'workaround'] as const)
      expect(readMessage(messageOf(text)).odds(told, 0)).toBe(byCustomer(text).odds(told, 0))
  })
  it('of the work on it are those of agents alone', () => {
    const text = 'I compared both exports on my test account, and only yours is cut off.'
    expect(readMessage(messageOf(text)).odds('work', 0)).toBeGreaterThan(-0.5)
    for (const told of ['work', 'acknowledged', 'reason', 'done', 'next'] as const)
      expect(byCustomer(text).odds(told, 0)).toBe(-Infinity)
  })
  it('are not told in a language whose words are not known', () => {
    const german = 'Der alte Name steht immer noch in der Liste, obwohl wir ihn gestern gelöscht haben.'
    for (const told of TOLD) expect(byCustomer(german).odds(told, 0)).toBe(-Infinity)
  })
})

describe('the model that is shipped', () => {
  const features: Readonly<Record<string, readonly number[]>> = model.features
  it('has a weight for each thing that may be told', () => {
    expect(model.bias).toHaveLength(TOLD.length)
    for (const its of Object.values(features)) expect(its).toHaveLength(TOLD.length)
  })
  it('knows only lists of the English book', () => {
    const lists = Object.keys(features).filter((each) => each.startsWith('list:'))
    expect(lists.length).toBeGreaterThan(50)
    for (const each of lists) expect(en.lists).toHaveProperty([each.slice('list:'.length)])
  })
})
