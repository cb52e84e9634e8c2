import { describe, expect, it } from 'vitest'
import { readMessage } from '@/lib/signals/reading'
import type { Message } from '@/lib/ticket/snapshot'
import { messageOf } from './message-of'

const linesOf = (text: string, visibility: Message['visibility'] = 'internal') =>
  readMessage(messageOf(text, { visibility })).sentences.map((sentence) => sentence.text)

describe('labels that nobody filled in', () => {
  it.each<[string, string, string[]]>([
    ['at the end', 'Checked the log.\nWorkaround:', ['checked the log.']],
    ['one after the other', 'Observed:\nExpected:\nSteps:\n', []],
    [
      'between filled ones',
      'Observed: error 500\nExpected:\nWorkaround: none',
      ['observed: error 500', 'workaround: none'],
    ],
    ['filled on the next line', 'Observed:\nThe page is blank.', ['observed:', 'the page is blank.']],
    ['over a list', 'Steps:\n1. Sign in\n2. Export', ['steps:', 'sign in', 'export']],
    ['a list of them', '- Version:\n- Region: eu-1\n- Plan:', ['region: eu-1']],
    ['over pasted output', 'Error:\n```\nRLY-4001\n```', ['error:']],
    [
      'a long line is no label',
      `We have looked at all of these and compared them with the last release one by one:`,
      ['we have looked at all of these and compared them with the last release one by one:'],
    ],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })

  it('stay in what the customer reads: there they are questions', () => {
    expect(linesOf('Please fill in:\nVersion:\nRegion:', 'public')).toHaveLength(3)
  })
})
