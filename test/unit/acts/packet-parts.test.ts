import { describe, expect, it } from 'vitest'
import { learnPart, partsFile } from '../../acts/packet-parts'
import { oddsOf, ridge } from '../../acts/ridge'
import { isRight, WELCOME, type Thread, type ThreadSentence } from '../../acts/threads'

const row = (...at: number[]) => ({ at, value: at.map(() => 1) })

describe('ridge', () => {
  const rows = [row(0), row(0), row(0, 1), row(1), row(1), row()]
  const targets = [1, 1, 1, 0, 0, 0]
  const even = rows.map(() => 1)
  it('tells examples by their features', () => {
    const learnt = ridge(rows, targets, even, 2, 0.1)
    expect(oddsOf(learnt, row(0))).toBeGreaterThan(1)
    expect(oddsOf(learnt, row(1))).toBeLessThan(-1)
  })
  it('is at the minimum: the slope of loss and penalty is nought', () => {
    const learnt = ridge(rows, targets, even, 2, 0.5)
    for (const feature of [0, 1]) {
      const slope = rows.reduce(
        (sum, each, index) => {
          const share = 1 / (1 + Math.exp(-oddsOf(learnt, each)))
          return each.at.includes(feature) ? sum + share - (targets[index] ?? 0) : sum
        },
        0.5 * (learnt[feature] ?? 0),
      )
      expect(slope).toBeCloseTo(0, 6)
    }
  })
  it('draws weights to nought, and counts examples by their weight', () => {
    const [loose = 0] = ridge(rows, targets, even, 2, 0.1)
    const [tight = 0] = ridge(rows, targets, even, 2, 10)
    expect(Math.abs(tight)).toBeLessThan(Math.abs(loose))
    const without = ridge(rows.slice(1), targets.slice(1), even.slice(1), 2, 0.1)
    expect([...ridge(rows, targets, [0, 1, 1, 1, 1, 1], 2, 0.1)]).toEqual(
      [...without].map((each) => expect.closeTo(each, 6) as number),
    )
  })
})

const said = (text: string, belongs: number, ...features: string[]): ThreadSentence => ({
  text,
  belongs,
  features: features.map((name) => [name, 1]),
})

function thread(ticket: number, expected: Thread['label']['expected'], sentences: ThreadSentence[]): Thread {
  return {
    label: { ticket: String(ticket), name: 'workaround', field: 'workaround', expected, also: [] },
    sentences,
    values: ['by fax'],
  }
}

describe('what is right', () => {
  const [first, second] = [said('we print the labels by hand', 1), said('and then glue them on', 0)]
  const wants = (...excerpts: string[]) => thread(1, { kind: 'holds', excerpts }, [first, second])
  it('holds each excerpt, in a sentence or in a field of the ticket', () => {
    expect(isRight(wants('labels by hand'), new Set([first]))).toBe(true)
    expect(isRight(wants('labels by hand', 'glue them'), new Set([first]))).toBe(false)
    expect(isRight(wants('By fax.'), new Set())).toBe(true)
  })
  it('holds both sentences that an excerpt runs over', () => {
    const both = wants('we print the labels by hand and then glue them on')
    expect(isRight(both, new Set([first]))).toBe(false)
    expect(isRight(both, new Set([first, second]))).toBe(true)
  })
  it('is empty where it must be', () => {
    expect(isRight(thread(1, { kind: 'empty' }, [first]), new Set())).toBe(true)
    expect(isRight(thread(1, { kind: 'empty' }, [first]), new Set([first]))).toBe(false)
  })
})

describe('a part', () => {
  const threads = Array.from({ length: 80 }, (_, index) =>
    index % 4 === 0
      ? thread(index, { kind: 'empty' }, [said('good morning', 0, 'hello'), said('all is well', 0, 'other')])
      : thread(index, { kind: 'holds', excerpts: [`by hand ${index}`] }, [
          said('good morning', 0, 'hello'),
          said(`by hand ${index}`, 1, 'way'),
          said('or by car', WELCOME, 'way', 'other'),
        ]),
  )
  const learnt = learnPart('workaround', threads)
  it('is learnt from what readers say belongs there', () => {
    expect(learnt.features.get('way')).toBeGreaterThan(0)
    expect(learnt.features.get('hello')).toBeLessThan(0)
    expect(learnt.quality).toMatchObject({ part: 'workaround', n: 80, right: 80 })
  })
  it('goes to the file in thousandths, with noughts for parts that were not learnt', () => {
    const { bias, features, cuts } = partsFile(new Map([['workaround', learnt]]))
    const [, way = []] = features.find(([name]) => name === 'way') ?? []
    expect(way.filter((each) => each !== 0)).toEqual([Math.round((learnt.features.get('way') ?? 0) * 1000)])
    expect(bias.filter((each) => each !== 0)).toHaveLength(1)
    expect(cuts['workaround']).toEqual(learnt.cuts)
  })
})
