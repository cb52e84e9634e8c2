/** Length of each text, in characters. */
export const ADVERSARIAL_LENGTH = 100_000

/** What is repeated: beginnings without an end, runs of one sign, and the words detectors begin with. */
const REPEATED: Readonly<Record<string, string>> = {
  'letter a': 'a',
  digits: '1234567890',
  'one digit': '1',
  'single digits': '1 ',
  'single letters': 'a ',
  'line breaks': '\n',
  underscores: '_',
  'zero-width spaces': '\u200b',
  'letters with zero-width spaces': 'a\u200b',
  'right-to-left marks': '\u202ea',
  'nested quotes': '> ',
  'quote lines': '>\n',
  'quotation marks': '"',
  'open braces': '{{',
  'open brackets': '[insert',
  'open tags': '<insert ',
  entities: '&amp;#60;',
  'dotted letters': 'a.',
  'full stops': '. ',
  'stack frames': 'at x(',
  'clock beginnings': '12:',
  clocks: '12:30 ',
  dates: '2026-11-20 ',
  bullets: '- a\n',
  'numbered lines': '1. a\n',
  'menu paths': 'a > ',
  versions: 'v1.',
  'dashed ids': 'a-1 ',
  'half ids': 'a_',
  dashes: 'x-',
  addresses: 'https://a/',
  'mail addresses': 'a@a.',
  'request ids': 'request id ',
  'HTTP codes': 'http 500 ',
  errors: 'error: "',
  negations: 'is not ',
  promises: 'i will ',
  clicks: 'click the ',
  steps: 'steps to reproduce: ',
  expectations: 'should be expected ',
  conditions: 'when i if then ',
  failures: 'failed ',
  'times promised': 'update by 10:00 tomorrow ',
  questions: 'why? ',
  'markers of ours': '{{deskhand}} [evidence] ',
  'code fences': '```\n',
  headings: '# a\n',
}

/** Texts made to be slow for a careless pattern, by name. */
export function adversarialTexts(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(REPEATED).map(([name, piece]) => [
      name,
      piece.repeat(Math.ceil(ADVERSARIAL_LENGTH / piece.length)).slice(0, ADVERSARIAL_LENGTH),
    ]),
  )
}
