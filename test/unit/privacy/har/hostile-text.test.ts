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

describe.each(['token=', '?code=', 'password='])('a secret behind 100 kB of %j', (part) => {
  it('is masked all the same', () => {
    const secret = 'k7Q9fTqvN2mWz81LsPbR'
    const { text, clean } = sanitiseText(`${part.repeat(SIZE / part.length)}${secret} and more`)
    expect(clean).toBe(true)
    expect(text).not.toContain(secret)
    expect(text.endsWith('> and more')).toBe(true)
  })
})

describe('private keys', () => {
  it('that begin again and again without an end hide no whole one behind them', () => {
    const begin = `-----BEGIN ${'PRIVATE KEY'}-----\n`
    const whole = `${begin}MIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END ${'PRIVATE KEY'}-----\n`
    const { text, clean } = sanitiseText(`${begin.repeat(3_000)}${whole}the end\n`)
    expect(clean).toBe(true)
    expect(text).not.toMatch(/MIIE|END/)
    expect(text.endsWith('the end\n')).toBe(true)
  })
})
