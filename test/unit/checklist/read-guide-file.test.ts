import { describe, expect, it } from 'vitest'
import { readGuideFile } from '@/lib/checklist/read-guide-file'
import { faultsOf, PLAN, TEXT } from './guide-file-case'

/** How many playbooks and plans are taken; null when the file is refused. */
function countsOf(text: string): readonly [playbooks: number, plans: number] | null {
  const reading = readGuideFile(text)
  return reading.ok ? [reading.value.playbooks.length, reading.value.plans.length] : null
}

describe('a file is taken', () => {
  it.each<[what: string, text: string, counts: readonly [number, number]]>([
    ['with one playbook', TEXT, [1, 0]],
    ['with the mark that editors put before it', `\ufeff${TEXT}`, [1, 0]],
    ['with one plan', PLAN, [0, 1]],
    ['with several', `{ "format": 1, "playbooks": [${TEXT}], "plans": [${PLAN}] }`, [1, 1]],
    ['with plans alone', `{ "format": 1, "plans": [${PLAN}] }`, [0, 1]],
    [
      'with names in angle brackets',
      TEXT.replace('Look into the log.', 'Compare <saml:Issuer>, 5 < 6 > 2.'),
      [1, 0],
    ],
    ['with a pattern that looks like HTML', TEXT.replace('"all of us"', '"<b>"'), [1, 0]],
    [
      'with a decision that two answers lead to',
      TEXT.replace('"then": "Go on."', '"next": "second"'),
      [1, 0],
    ],
    [
      'with no decisions',
      TEXT.replace(/"decisions": \[[^]*\],\n {2}"escalate"/, '"decisions": [], "escalate"'),
      [1, 0],
    ],
  ])('%s', (_, text, counts) => {
    expect([faultsOf(text), countsOf(text)]).toEqual([[], counts])
  })
})

describe('a playbook is refused, with line and reason', () => {
  it.each<[what: string, was: string, is: string, fault: string]>([
    [
      'a comma after the last',
      '"timeBox": 30,',
      '"timeBox": 30,,',
      '8:17 timeBox | this is not JSON: a name in double quotes is missing here',
    ],
    [
      'a key nobody knows',
      '"timeBox": 30,',
      '"timeBox": 30, "colour": 1,',
      '8:18 colour | there is no such key as "colour"',
    ],
    [
      'a key into JavaScript itself',
      '"timeBox": 30,',
      '"__proto__": { "id": "x" },',
      '8:3 __proto__ | "__proto__" is not allowed as a key',
    ],
    [
      'an unknown signal',
      '"signal": "scope"',
      '"signal": "scoop"',
      '16:28 steps.0.ticks.any.0.signal | there is no signal "scoop"; the nearest is "scope"',
    ],
    [
      'a pattern that does not compile',
      '"all of us"',
      '"all (of us"',
      '16:51 steps.0.ticks.any.1.text | pattern "all (of us"',
    ],
    [
      'a pattern that could run for ever',
      '"all of us"',
      '"(a+)\\\\1"',
      '16:51 steps.0.ticks.any.1.text | pattern "(a+)\\1"',
    ],
    [
      'a condition of no kind',
      '{ "stage": ["new", "in-progress"] }',
      '{ "sign": 1 }',
      '24:7 steps.1.when | a condition has one of: signal',
    ],
    [
      'a sum that cannot be reached',
      '{ "stage": ["new", "in-progress"] }',
      '{ "atLeast": 2, "of": [{ "signal": "scope" }] }',
      '24:17 steps.1.when.atLeast | "atLeast" is more than there are parts',
    ],
    ['two steps of one id', '"id": "log"', '"id": "who"', '19:7 steps.1.id | "who" is there twice'],
    [
      'a question without its words',
      '"ask": "Who is it?",',
      '',
      '10:5 steps.0.ask | a question has its words to the customer',
    ],
    [
      'a check that expects nothing',
      '"expected": "No error.",',
      '',
      '18:5 steps.1.expected | a check says what to expect',
    ],
    [
      'a moment that is none',
      '"kind": "topic"',
      '"kind": "moment"',
      '3:3 id | a moment is one of: before-escalating',
    ],
    [
      'an id with capitals',
      '"id": "who"',
      '"id": "Who"',
      '11:7 steps.0.id | this should have only small letters',
    ],
    [
      'somebody nobody can call',
      '"to": "on-call"',
      '"to": "police"',
      '45:38 escalate.0.to | this should be one of "engineering"',
    ],
    [
      'an answer that leads nowhere',
      '"next": "second"',
      '"next": "third"',
      '32:26 decisions.0.answers.0.next | there is no decision "third"',
    ],
    [
      'a decision never reached',
      '"next": "second"',
      '"then": "Stop."',
      '36:5 decisions.1 | no way from the first decision leads to "second"',
    ],
    [
      'two decisions of one id',
      '"id": "second"',
      '"id": "first"',
      '37:7 decisions.1.id | "first" is there twice',
    ],
    [
      'a circle',
      '"then": "Wait."',
      '"next": "first"',
      '41:25 decisions.1.answers.1.next | these decisions go round in a circle: first → second → first',
    ],
    [
      'a circle of one',
      '"then": "Wait."',
      '"next": "second"',
      '41:25 decisions.1.answers.1.next | these decisions go round in a circle: second → second',
    ],
    [
      'an answer with both',
      '{ "text": "No", "then": "Wait." }',
      '{ "text": "No", "then": "Wait.", "next": "first" }',
      '41:9 decisions.1.answers.1 | an answer has either "next" or "then"',
    ],
    [
      'one answer alone',
      '{ "text": "Yes", "then": "Call." },',
      '',
      '39:7 decisions.1.answers | this should have at least 2 entries',
    ],
    [
      'signs of what is no moment',
      '"timeBox": 30,',
      '"signs": { "turns": "solved" },',
      '8:3 signs | only a moment has signs',
    ],
    [
      'HTML',
      '"Ask who."',
      '"Ask <b>who</b>."',
      '13:7 steps.0.text | texts are shown as they stand; leave out HTML like <b>',
    ],
    [
      'HTML in one language',
      '"de": "Eigenes"',
      '"de": "<img src=x onerror=alert(1)>"',
      '6:33 title.de | texts are shown as they stand; leave out HTML like <img src=x',
    ],
    [
      'HTML in an answer',
      '"then": "Wait."',
      '"then": "<script >1</script>"',
      '41:25 decisions.1.answers.1.then | texts are shown as they stand; leave out HTML like <script >',
    ],
    [
      'a text that is too long',
      '"Ask who."',
      `"${'x'.repeat(2001)}"`,
      '13:7 steps.0.text | this should have at most 2000 characters',
    ],
  ])('%s', (_, was, is, fault) => {
    const text = TEXT.replace(was, () => is)
    expect(text).not.toBe(TEXT)
    expect(faultsOf(text).join('\n')).toContain(fault)
  })

  it('a cycle that nothing leads to is told as such, beside what is never reached', () => {
    const text = TEXT.replace('"next": "second"', '"then": "Stop."').replace(
      '"then": "Wait."',
      '"next": "second"',
    )
    expect(faultsOf(text)).toEqual([
      '36:5 decisions.1 | no way from the first decision leads to "second"',
      '41:25 decisions.1.answers.1.next | these decisions go round in a circle: second → second',
    ])
  })
})
