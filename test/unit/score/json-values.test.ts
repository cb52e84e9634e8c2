import { describe, expect, it } from 'vitest'
import { findJsonFault } from '@/lib/rubric/json-scan'
import { valuesOf } from '../../score/json-values'

describe('findJsonFault', () => {
  it.each([
    ['', 1, 1],
    ['{"a": }', 1, 7],
    ['{"a": 1,}', 1, 9],
    ['[1, 2', 1, 6],
    ['[1 2]', 1, 4],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{"a": "b\nc"}', 1, 9],
    ['{"a": "\\x"}', 1, 8],
    ['{"a": "open', 1, 12],
    ["{'a': 1}", 1, 2],
    ['{"a": nul}', 1, 7],
    ['[01]', 1, 3],
    ['{"a": 1} x', 1, 10],
    ['[}', 1, 2],
    ['}', 1, 1],
  ])('%j stops being JSON at line %i, column %i', (text, line, column) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
    expect(findJsonFault(text)).toMatchObject({ line, column })
  })

  it('is as deep as the text', () => {
    expect(findJsonFault('['.repeat(1_000_000))).toMatchObject({ line: 1, column: 1_000_001 })
  })
})

describe('valuesOf', () => {
  it.each([
    ['one object', '{"id": 1}', [{ place: 'f', value: { id: 1 } }]],
    [
      'an array',
      '[{"id": 1}, 2]',
      [
        { place: 'f, item 1', value: { id: 1 } },
        { place: 'f, item 2', value: 2 },
      ],
    ],
    [
      'JSON Lines with a blank one, CRLF and a bad one',
      '{"id": 1}\r\n\r\n{"id": }\r\n[{"id": 3}]\n',
      [
        { place: 'f, line 1', value: { id: 1 } },
        { place: 'f, line 3', fault: 'it is not JSON at column 8' },
        { place: 'f, line 4, item 1', value: { id: 3 } },
      ],
    ],
    [
      'a broken object of many lines',
      '{\n  "a": {},\n  "b"\n}',
      [{ place: 'f', fault: 'it is not JSON at line 4, column 1' }],
    ],
    ['nothing', ' \n', [{ place: 'f', fault: 'it is empty' }]],
    ['an empty array', '[]', []],
  ])('reads %s', (_, text, wanted) => {
    expect(valuesOf(text, 'f')).toEqual(wanted)
  })

  it('takes the name of a file for JSON Lines', () => {
    expect(valuesOf('x\ny', 'a.jsonl.gz')).toEqual([
      { place: 'a.jsonl.gz, line 1', fault: 'it is not JSON at column 1' },
      { place: 'a.jsonl.gz, line 2', fault: 'it is not JSON at column 1' },
    ])
  })
})
