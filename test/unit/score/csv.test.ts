import { describe, expect, it } from 'vitest'
import { cellOf, csvOf } from '../../score/csv'

describe('cellOf', () => {
  it.each([
    ['plain', 'plain'],
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a,b', '"a,b"'],
    ['a\nb', '"a\nb"'],
    ['a "b"', '"a ""b"""'],
    [null, ''],
    [undefined, ''],
    [0.5, '0.5'],
    [true, 'true'],
  ])('writes %j as %s', (value, cell) => {
    expect(cellOf(value)).toBe(cell)
  })
})

describe('csvOf', () => {
  it('writes a line a ticket: scores, verdicts, quotes', () => {
    const csv = csvOf([
      {
        id: '1',
        hygiene: { score: 80, judged: 1, criteria: [{ id: 'tone', verdict: 'pass', quotes: ['a', 'b'] }] },
        escalation: { score: null, ready: false, criteria: [{ id: 'steps', verdict: 'na', quotes: [] }] },
      },
    ])
    expect(csv).toBe(
      'id,hygiene.score,hygiene.judged,escalation.score,escalation.ready,hygiene.tone,escalation.steps,hygiene.tone.quotes,escalation.steps.quotes\r\n' +
        '1,80,1,,false,pass,na,a | b,\r\n',
    )
  })

  it('leaves out a rubric that was not asked for', () => {
    expect(csvOf([{ id: '1', hygiene: { score: 1, judged: 0.5, criteria: [] } }])).toBe(
      'id,hygiene.score,hygiene.judged\r\n1,1,0.5\r\n',
    )
  })
})
