import { describe, expect, it } from 'vitest'
import { findWords } from '@/lib/review/record/find-words'

const MESSAGES = [
  { id: 'm1', text: 'Hello team,\n\nthe export  stops at 40 %.\n\n1. Open Reports\n2. Press Export' },
  { id: 'm2', text: '> the export stops\n\nWhich browser?\u00a0Since when?' },
  { id: 'm3', text: 'Name | Version\nRelay | 7.2 - beta' },
]

describe('words selected in the page', () => {
  it.each([
    ['as they are', 'the export  stops', 'm1', 'the export  stops'],
    ['with other white space', 'team, the\nexport stops', 'm1', 'team,\n\nthe export  stops'],
    [
      'over list items, whose numbers the page draws',
      'Open Reports\nPress Export',
      'm1',
      'Open Reports\n2. Press Export',
    ],
    [
      'over list items with their numbers',
      '1. Open Reports\n2. Press Export',
      'm1',
      'Open Reports\n2. Press Export',
    ],
    ['over cells of a table', 'Relay 7.2', 'm3', 'Relay | 7.2'],
    ['with a dash in the middle', '7.2 - beta', 'm3', '7.2 - beta'],
    ['with a space that does not break', 'browser? Since', 'm2', 'browser?\u00a0Since'],
  ])('are found %s, and come back as the message has them', (_how, selected, messageId, quote) => {
    expect(findWords(MESSAGES, selected)).toEqual({ messageId, quote })
    expect(MESSAGES.find(({ id }) => id === messageId)?.text).toContain(quote)
  })

  it('are of the first message where several have them', () => {
    expect(findWords(MESSAGES, 'the export stops')?.messageId).toBe('m1')
  })

  it.each([
    ['words of no message', 'the import stops'],
    ['words over two messages', 'Press Export Which browser?'],
    ['other letter case, which is another quote', 'THE EXPORT'],
    ['white space', ' \n\u00a0'],
    ['marks alone', '1. '],
  ])('are not found: %s', (_name, selected) => {
    expect(findWords(MESSAGES, selected)).toBeNull()
  })
})
