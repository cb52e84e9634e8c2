import { describe, expect, it } from 'vitest'
import { MESSAGE_SIGNALS } from '@/lib/signals/message-signals'
import { scanMessage } from '@/lib/signals/scan'
import { messageOf } from './message-of'

const SIZE = 100_000
const repeated = (part: string) => part.repeat(Math.ceil(SIZE / part.length))

/** Texts on which a pattern of more than linear cost would hang. */
const TEXTS: Record<string, string> = {
  letters: repeated('a'),
  digits: repeated('7'),
  'spaced letters': repeated('a '),
  'nested quotes': repeated('> '),
  'quote marks': repeated('"'),
  'open placeholders': repeated('{{'),
  'open brackets': repeated('[insert'),
  dots: repeated('a.'),
  times: repeated('12:30 '),
  'list items': repeated('- a\n'),
  'half an error': repeated('error: "'),
  'half a password': repeated('password is '),
  addresses: repeated('https://a/'),
  promises: repeated('update by 10:00 tomorrow '),
  invisible: repeated('a\u200b'),
  'right to left': repeated('שלום \u202e'),
  control: repeated('a\u0000'),
  ids: repeated('a_'),
  menus: repeated('a > '),
}

// How long it takes is measured by `npm run eval -- --scoring`; something quadratic would not end before the runner gives up.
describe.each(Object.entries(TEXTS))('100 kB of %s', (_, text) => {
  it('is read by every signal, with spans inside the text', () => {
    const scanned = scanMessage(messageOf(text))
    for (const { id } of MESSAGE_SIGNALS)
      for (const finding of scanned.findings(id))
        if ('start' in finding) expect(finding.start < finding.end && finding.end <= text.length).toBe(true)
  })
})
