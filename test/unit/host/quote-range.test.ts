import { describe, expect, it } from 'vitest'
import { findQuote } from '@/lib/host/quote-range'

describe('a quote in the text of a page', () => {
  it.each([
    ['as it is', 'It fails with RLY-3009 since today.', 'RLY-3009', 'RLY-3009'],
    ['other white space', 'It  fails\n\n with\u00a0RLY', 'fails with RLY', 'fails\n\n with\u00a0RLY'],
    ['none between paragraphs', 'OneTwo', 'One\n\nTwo', 'OneTwo'],
    [
      'list marks that the page draws itself',
      'Open the flowClick Run',
      '1. Open the flow\n2. Click Run',
      'Open the flowClick Run',
    ],
    ['quote signs', 'helloworld!', '> hello\n> world', 'helloworld'],
    ['cells', 'Time12:00Resultok', 'Time | 12:00\nResult | ok', 'Time12:00Resultok'],
    [
      'a name that the page shows differently',
      'Hi @Mira Okafor, please look at the failing export',
      'Hi @Mira, please look at the failing export',
      'Hi @Mira Okafor, please look at the failing export',
    ],
  ])('%s', (_, page, quote, expected) => {
    const found = findQuote(page, quote)
    expect(found && page.slice(found.start, found.end)).toBe(expected)
  })

  it.each([
    ['something else', 'Everything works fine here', 'The export fails every night'],
    ['too short to guess', 'abc', 'abd'],
    ['nothing', 'abc', '  '],
  ])('not: %s', (_, page, quote) => {
    expect(findQuote(page, quote)).toBeNull()
  })
})
