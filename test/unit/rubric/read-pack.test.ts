import { describe, expect, it } from 'vitest'
import { basePack } from '@/lib/rubric/built-in-packs'
import { readPack } from '@/lib/rubric/read-pack'
import { writePack } from '@/lib/rubric/write-pack'

/** A pack as a person would write it; line 20 is `"pass"`. */
const TEXT = `{
  "format": 1,
  "id": "own",
  "version": "1.0.0",
  "title": { "en": "Own rubric", "de": "Eigene" },
  "kind": "hygiene",
  "scale": { "min": 0, "max": 100, "decimals": 0 },
  "groups": [{ "id": "work", "title": "Work" }],
  "criteria": [
    {
      "id": "thanks",
      "title": "Says thanks",
      "group": "work",
      "why": "It is kind.",
      "fix": "Say thanks.",
      "weight": 1,
      "stages": [
        "solved"
      ],
      "pass": { "any": [{ "signal": "thanks" }, { "text": "merci", "name": "thanks" }] }
    }
  ]
}
`

function faultsOf(text: string): string[] {
  const reading = readPack(text)
  return reading.ok
    ? []
    : reading.faults.map(({ line, column, path, message }) => `${line}:${column} ${path} | ${message}`)
}

describe('a text that is a pack', () => {
  it('is taken, with or without the mark that editors put before it', () => {
    expect([faultsOf(TEXT), faultsOf(`\ufeff${TEXT}`)]).toEqual([[], []])
  })
})

describe('a text that is none is refused, with line and reason', () => {
  it.each<[what: string, was: string, is: string, fault: string]>([
    [
      'a comma after the last',
      '"weight": 1,',
      '"weight": 1,,',
      '16:19 criteria.0.weight | this is not JSON: a name in double quotes is missing here; after the last one there is no comma',
    ],
    [
      'a comma forgotten',
      '"weight": 1,',
      '"weight": 1',
      '17:7 criteria.0.weight | this is not JSON: a comma or the end of what was opened is missing here',
    ],
    [
      'a quote forgotten',
      '"why": "It is kind.",',
      '"why": "It is kind.,',
      '14:27 criteria.0.why | this is not JSON: this text in double quotes is broken off',
    ],
    [
      'single quotes',
      '"weight": 1,',
      "'weight': 1,",
      '16:7 criteria.0.fix | this is not JSON: a name in double quotes is missing here',
    ],
    [
      'a comment',
      '"weight": 1,',
      '"weight": 1, // much',
      '16:20 criteria.0.weight | this is not JSON: a name in double quotes is missing here',
    ],
    [
      'a number in quotes',
      '"weight": 1,',
      '"weight": "1",',
      '16:7 criteria.0.weight | this should be a number',
    ],
    [
      'a weight of nothing',
      '"weight": 1,',
      '"weight": 0,',
      '16:7 criteria.0.weight | this should be more than 0',
    ],
    [
      'a key that is missing',
      '"weight": 1,',
      '',
      '10:5 criteria.0.weight | this is missing; it should be a number',
    ],
    [
      'a key nobody knows',
      '"weight": 1,',
      '"weight": 1, "colour": "red",',
      '16:20 criteria.0.colour | there is no such key as "colour"',
    ],
    [
      'a key that is there twice',
      '"weight": 1,',
      '"weight": 1, "weight": 2,',
      '16:20 criteria.0.weight | "weight" is there twice',
    ],
    [
      'a stage nobody knows',
      '"solved"',
      '"done"',
      '18:9 criteria.0.stages.0 | this should be one of "new", "in-progress", "waiting", "escalated", "solved"',
    ],
    ['no stage', '"solved"', '', '17:7 criteria.0.stages | this is empty'],
    ['a version that is none', '"1.0.0"', '"1"', '4:3 version | this should look like 1.0.0'],
    ['another format', '"format": 1', '"format": 2', '2:3 format | this should be 1'],
    [
      'a text that is none',
      '"It is kind."',
      '7',
      '14:7 criteria.0.why | this should be a text, or an object with one text for each language, "en" among them',
    ],
    ['a text without English', '"en": "Own rubric", ', '', '5:3 title | this needs a text for "en"'],
    [
      'a group that is not there',
      '"group": "work"',
      '"group": "play"',
      '13:7 criteria.0.group | no group "play"',
    ],
    [
      'an unknown signal',
      '"signal": "thanks"',
      '"signal": "thank"',
      '20:27 criteria.0.pass.any.0.signal | there is no signal "thank"; the nearest is "thanks"',
    ],
    [
      'a signal like no other',
      '"signal": "thanks"',
      '"signal": "qqqqqqqq"',
      '20:27 criteria.0.pass.any.0.signal | there is no signal "qqqqqqqq"',
    ],
    [
      'a pattern that does not compile',
      '"merci"',
      '"mer(ci"',
      '20:51 criteria.0.pass.any.1.text | pattern "mer(ci"',
    ],
    [
      'a pattern that could run for ever',
      '"merci"',
      '"(a+)\\\\1"',
      '20:51 criteria.0.pass.any.1.text | pattern "(a+)\\1"',
    ],
    [
      'a key inside a condition',
      '"name": "thanks"',
      '"nam": "thanks"',
      '20:68 criteria.0.pass.any.1.nam | there is no such key as "nam"',
    ],
    [
      'a required criterion that is not there',
      '"groups"',
      '"ready": { "score": 4, "passed": ["tone"] }, "groups"',
      '8:37 ready.passed.0 | no criterion "tone"',
    ],
    [
      'a key into JavaScript itself',
      '"format": 1,',
      '"format": 1, "__proto__": { "id": "x" },',
      '2:16 __proto__ | "__proto__" is not allowed as a key',
    ],
    [
      'the same, disguised',
      '"format": 1,',
      '"format": 1, "\\u0063onstructor": 1,',
      '2:16 constructor | "constructor" is not allowed as a key',
    ],
  ])('%s', (_, was, is, fault) => {
    const text = TEXT.replace(was, is)
    expect(text).not.toBe(TEXT)
    expect(faultsOf(text).join('\n')).toContain(fault)
  })

  it('tells all faults at once, from the top', () => {
    const text = TEXT.replace('"solved"', '"done"').replace('"hygiene"', '"mood"').replace('1.0.0', '1')
    expect(faultsOf(text).map((each) => each.split(' ')[1])).toEqual([
      'version',
      'kind',
      'criteria.0.stages.0',
    ])
  })

  it.each<[string, string, string]>([
    ['nothing', '', '1:1  | this is not JSON: a value is missing here'],
    ['a list', '[]', '1:1  | this should be an object in { }'],
    ['a number', '42', '1:1  | this should be an object in { }'],
    ['more than 256 kB', JSON.stringify('x'.repeat(256 * 1024)), '1:1  | this is longer than 256 kB'],
    [
      'more than 256 kB in few signs',
      JSON.stringify('€'.repeat(100 * 1024)),
      '1:1  | this is longer than 256 kB',
    ],
    ['100,000 brackets', '['.repeat(100_000), 'this is nested deeper than 32'],
    ['20,001 values', `[${'1,'.repeat(20_000)}1]`, 'there are more than 20000 values'],
    [
      'conditions nested too deep',
      TEXT.replace('{ "signal": "thanks" }', `${'{"any":['.repeat(9)}{"signal":"thanks"}${']}'.repeat(9)}`),
      'nested deeper than 8',
    ],
  ])('%s', (_, text, fault) => {
    expect(faultsOf(text).join('\n')).toContain(fault)
  })

  it('leaves the prototype of objects as it was', () => {
    readPack('{ "__proto__": { "polluted": true } }')
    expect('polluted' in {}).toBe(false)
  })

  it('tells no more than a hundred', () => {
    const [criterion] = basePack('hygiene').criteria
    const text = JSON.stringify({
      ...basePack('hygiene'),
      criteria: Array.from({ length: 100 }, () => ({ ...criterion, a: 1, b: 2 })),
    })
    expect(faultsOf(text)).toHaveLength(100)
  })
})

it('finds the line in a text of its own writing', () => {
  const text = writePack(basePack('escalation')).replace('"signal": "observed"', '"signal": "obseved"')
  const line = text.split('\n').findIndex((each) => each.includes('obseved')) + 1
  const reading = readPack(text)
  expect(reading).toMatchObject({
    ok: false,
    faults: [{ line, message: 'there is no signal "obseved"; the nearest is "observed"' }],
  })
})
