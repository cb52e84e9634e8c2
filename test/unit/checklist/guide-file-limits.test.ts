import { describe, expect, it } from 'vitest'
import { readGuideFile } from '@/lib/checklist/read-guide-file'
import { faultsOf, PLAN, TEXT } from './guide-file-case'

describe('a file of too much, or of something else, is refused', () => {
  it('10,000 steps: by their number, where they begin', () => {
    const step = (at: number) => `{"id":"s${at}","kind":"do","text":"Do.","why":"So."}`
    const steps = Array.from({ length: 10_000 }, (_, at) => step(at)).join(',')
    const text = TEXT.replace(/"steps": \[[^]*\],\n {2}"decisions"/, () => `"steps": [${steps}], "decisions"`)
    expect(faultsOf(text)).toEqual(['9:3 steps | this should have at most 40 entries'])
  })

  it.each([
    ['more than 2 MB', JSON.stringify('x'.repeat(2 * 1024 * 1024)), '1:1  | this is longer than 2048 kB'],
    ['100,000 brackets', '['.repeat(100_000), 'this is nested deeper than 32'],
    ['100,001 values', `[${'1,'.repeat(100_000)}1]`, 'there are more than 100000 values'],
    ['nothing', '', '1:1  | this is not JSON: a value is missing here'],
    ['a list', '[]', '1:1  | this should be an object in { }'],
    [
      'a rubric',
      '{ "format": 1, "criteria": [] }',
      '1:16 criteria | this is a rubric, not a playbook or a plan',
    ],
    ['an empty pack', '{ "format": 1, "playbooks": [] }', '1:1  | there is no playbook and no plan in this'],
    ['a pack of another format', `{ "format": 2, "playbooks": [${TEXT}] }`, '1:3 format | this should be 1'],
  ])('%s', (_, text, fault) => {
    expect(faultsOf(text).join('\n')).toContain(fault)
  })

  it('leaves the prototype of objects as it was', () => {
    readGuideFile('{ "__proto__": { "polluted": true } }')
    expect('polluted' in {}).toBe(false)
  })
})

describe('a plan is refused, with line and reason', () => {
  it.each<[what: string, was: string, is: string, fault: string]>([
    ['a stage twice', '"60-days"', '"30-days"', '10:7 stages.1.id | "30-days" is there twice or too late'],
    ['a goal twice', '"id": "volume"', '"id": "tools"', '12:11 stages.1.goals.0.id | "tools" is there twice'],
    [
      'a measure nobody counts',
      '"measure": "tickets"',
      '"measure": "smiles"',
      'target.measure | this should be one of "tickets"',
    ],
    ['a target of nothing', '"least": 20', '"least": 0', 'target.least | this should be more than 0'],
    ['a role nobody has', '"specialist"', '"boss"', '6:3 profile | this should be one of "associate"'],
    ['HTML', '"Practice."', '"Practice.<br>"', 'stages.1.goals.0.why | texts are shown as they stand'],
  ])('%s', (_, was, is, fault) => {
    const text = PLAN.replace(was, is)
    expect(text).not.toBe(PLAN)
    expect(faultsOf(text).join('\n')).toContain(fault)
  })
})

it('a moment’s signs are checked like any condition', () => {
  const moment = TEXT.replace('own-topic', 'before-closing').replace('"topic"', '"moment"')
  const signs = (sign: string) => moment.replace('"timeBox": 30,', `"signs": { ${sign} },`)
  expect(faultsOf(signs('"reply": { "words": ["closing this"] }'))).toEqual([])
  expect(faultsOf(signs('"reply": { "signal": "closng" }')).join()).toContain(
    'signs.reply.signal | there is no signal',
  )
  expect(faultsOf(signs('"note": { "words": ["!not"] }')).join()).toContain('signs.note.words.0 | only says')
})

describe('a file of several', () => {
  it('is refused whole when one of them is, and tells the line in the whole file', () => {
    const bad = TEXT.replace('"next": "second"', '"next": "third"').replace('own-topic', 'bad-topic')
    const text = `{ "format": 1, "playbooks": [${TEXT},\n${bad}] }`
    const first = TEXT.split('\n').length
    expect(faultsOf(text)).toEqual([
      `${first + 32}:26 playbooks.1.decisions.0.answers.0.next | there is no decision "third"`,
      `${first + 36}:5 playbooks.1.decisions.1 | no way from the first decision leads to "second"`,
    ])
  })

  it('is refused when two have one id', () => {
    const text = `{ "format": 1, "playbooks": [${TEXT}, ${TEXT}] }`
    expect(faultsOf(text).join('\n')).toContain('playbooks.1.id | "own-topic" is there twice')
  })
})
