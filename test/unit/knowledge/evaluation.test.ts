import { describe, expect, it } from 'vitest'
import { parseQrels } from '../../eval/knowledge/public-set'
import { ndcg10, recall5 } from '../../eval/knowledge/relevance'
import { splitTickets, type EvalTicket } from '../../eval/knowledge/set'

const ticketOf = (
  id: string,
  created: string,
  grades: EvalTicket['grades'] = new Map([['a', 1]]),
): EvalTicket => ({
  id,
  created,
  text: '',
  query: () => ({ language: '', terms: [] }),
  grades,
})

describe('measures of a ranking', () => {
  const grades = new Map([
    ['a', 1],
    ['b', 1],
  ])
  it.each([
    ['both right ones first', ['a', 'b', 'x'], 1, 1],
    ['none', ['x', 'y'], 0, 0],
    ['one of two, second', ['x', 'a'], 1 / Math.log2(3) / (1 + 1 / Math.log2(3)), 0.5],
    ['past the tenth', ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'a'], 0, 0],
  ])('%s', (_name, ids, ndcg, recall) => {
    expect(ndcg10(ids, grades)).toBeCloseTo(ndcg)
    expect(recall5(ids, grades)).toBeCloseTo(recall)
  })

  it('gives a better answer more than a useful one', () => {
    const graded = new Map([
      ['a', 2],
      ['b', 1],
    ])
    expect(ndcg10(['a', 'b'], graded)).toBe(1)
    expect(ndcg10(['b', 'a'], graded)).toBeLessThan(1)
  })
})

describe('which tickets are measured', () => {
  const dated = ['2026-03', '2026-01', '2026-05', '2026-02', '2026-04'].map((created) => ({
    ticket: ticketOf(created, created),
    split: undefined,
  }))

  it('the last fifth by date, without a split of their own', () => {
    expect(splitTickets(dated).measured.map((one) => one.id)).toEqual(['2026-05'])
    expect(splitTickets(dated).history).toHaveLength(4)
  })

  it('those the set says, with known answers only', () => {
    const { history, measured } = splitTickets([
      { ticket: ticketOf('h', ''), split: 'history' as const },
      { ticket: ticketOf('m', ''), split: 'measure' as const },
      { ticket: ticketOf('none', '', new Map()), split: 'measure' as const },
    ])
    expect([history.map((one) => one.id), measured.map((one) => one.id)]).toEqual([['h'], ['m']])
  })
})

it('answers are read with heading and further columns, without grades of 0', () => {
  const answers = parseQrels('query-id\tcorpus-id\tscore\tkind\r\n1\ta\t1\ttopical\n1\tb\t0\tx\n2\tc\t2\n')
  expect([...answers].map(([ticket, grades]) => [ticket, [...grades]])).toEqual([
    ['1', [['a', 1]]],
    ['2', [['c', 2]]],
  ])
})
