import { describe, expect, it } from 'vitest'
import { sanitiseText } from '@/lib/privacy/log/sanitise-text'

const SIZE = 100_000
const PARTS = [
  'a',
  '"',
  '\\"',
  '\\',
  '[',
  '{"a":',
  '[{"a":[',
  'key:',
  'token=',
  '?code=',
  'name="x" ',
  '<a ',
  '&quot;token&quot;:&quot;',
  '%7B',
  'eyJ',
  '/reset/',
  '--x\r\n',
  '-----BEGIN PRIVATE KEY-----\n',
]

// Something quadratic would not end before the runner gives up; how long it takes is measured elsewhere.
describe.each(PARTS)('100 kB of %j', (part) => {
  it('is cleaned without a stack that overflows, and comes out clean', () => {
    const text = part.repeat(SIZE / part.length)
    expect(sanitiseText(text).clean).toBe(true)
  })
})
