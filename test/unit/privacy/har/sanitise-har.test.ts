import { describe, expect, it } from 'vitest'
import { MaskBook } from '@/lib/privacy/mask-book'
import { sanitiseHar, type SanitisedHar } from '@/lib/privacy/har/sanitise-har'
import { harFile } from '@/lib/evidence/har-schema'
import { plantedHars } from '../../../eval/har/files'
import { harText } from '../../../eval/har/har-parts'
import { harMeasures, outcomeOf } from '../../../eval/har/measures'

/** Not real; in parts for the scanners of code hosts. */
const TOKEN = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_')
const WISH = { url: 'https://a.example/x', requestHeaders: { 'X-Api-Key': 'k7Q9fTqvN2mWz81LsPbR' } }
const ONE = [WISH]

function sanitised(text: string, options: Parameters<typeof sanitiseHar>[1] = {}): SanitisedHar {
  const result = sanitiseHar(text, options)
  if (!result.ok) throw new Error(result.fault)
  return result
}

describe.each(plantedHars().map((file) => [file.name, file] as const))('%s', (_, file) => {
  const { result, leaked, lost } = outcomeOf(file)

  it('holds no planted secret, packed or plain, and says that it is clean', () => {
    expect(leaked).toEqual([])
    expect(result).toMatchObject({ clean: true, left: [] })
  })

  it('keeps what is harmless', () => {
    expect(lost).toEqual([])
  })

  it('is still a HAR 1.2', () => {
    const parsed = harFile.safeParse(JSON.parse(result.text))
    expect(parsed.error?.issues).toBeUndefined()
  })
})

describe('a sanitised HAR', () => {
  it('of all files: 150 secrets masked, 200 harmless values kept', () => {
    expect(harMeasures()).toEqual({ planted: 150, masked: 150, harmless: 200, harmlessMasked: 0 })
  })

  it('comes out the same when it is sanitised again', () => {
    for (const { text } of plantedHars()) {
      const once = sanitised(text).text
      expect(sanitised(once)).toMatchObject({ text: once, clean: true, masked: [] })
    }
  })

  it('keeps fields nobody knows, long numbers and the way numbers are written', () => {
    const text = harText('chrome', [{ ...WISH, more: { _ours: { big: 1, list: [null, true] } } }]).replace(
      '"big": 1',
      '"big": 12345678901234567890.10',
    )
    expect(sanitised(text).text).toBe(text.replace('k7Q9fTqvN2mWz81LsPbR', '<token-1>'))
  })

  it('tells what was masked by kind and place, with the names it stood under', () => {
    expect(sanitised(harText('chrome', ONE)).masked).toEqual([
      { kind: 'token', place: 'request-header', count: 1, names: ['X-Api-Key'] },
    ])
  })

  it('has the masks of the packet it is for', () => {
    const masks = new MaskBook()
    masks.maskOf('token', 'k7Q9fTqvN2mWz81LsPbQ')
    const { text } = sanitised(harText('chrome', ONE), { masks })
    expect(text).toContain('"<token-2>"')
    expect(masks.unmask(text)).toContain('k7Q9fTqvN2mWz81LsPbR')
  })

  it('keeps the kinds that the person wants to keep, and masks machines only when asked', () => {
    const text = harText('chrome', [
      {
        url: 'https://a.example/?to=ana@customer.example',
        body: { mimeType: 'text/plain', text: `from 198.51.100.7 ${TOKEN}` },
      },
    ])
    expect(sanitised(text, { keep: ['email', 'ip'] }).text).toMatch(
      /ana@customer\.example[^]*198\.51\.100\.7 <token-1>/,
    )
    expect(sanitised(text, { keep: [] }).text).not.toMatch(/ana@|198\.51/)
  })

  it('takes out what is packed, keeps pictures unless told otherwise, and counts both', () => {
    const text = plantedHars().find(({ name }) => name === 'charles-encoded')?.text ?? ''
    expect(sanitised(text).binaries).toEqual({ image: 1, binary: 2, packed: 1 })
    const without = sanitised(text, { keepPictures: false }).text
    expect(without).not.toContain('iVBORw0KGgo'.slice(0, 8) + 'oHBwcH')
    expect(harFile.safeParse(JSON.parse(without)).success).toBe(true)
  })

  it('tells how far it is, up to the end', () => {
    const told: number[] = []
    const wishes = Array.from({ length: 100 }, () => WISH)
    sanitised(harText('chrome', wishes), { onProgress: (share) => told.push(share) })
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
  })
})

describe('what is not a HAR', () => {
  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['<html>not found</html>', 'not-json'],
    ['hello', 'not-json'],
    ['{"log": }', 'not-json'],
    ['{"error":"forbidden"}', 'not-har'],
    ['[]', 'not-har'],
    ['{"log":{"version":"1.2"}}', 'not-har'],
    ['{"log":{"version":"1.2","entries":[{"request":{"url":"https://a', 'truncated'],
    ['{"log":{"version":"1.2","crea', 'truncated'],
  ])('%j: %s', (text, fault) => {
    expect(sanitiseHar(text)).toEqual({ ok: false, fault })
  })

  it('a file that breaks off is kept up to its last whole request', () => {
    const whole = harText('charles', [...ONE, ...ONE, ...ONE])
    const result = sanitised(whole.slice(0, whole.length - 900))
    expect(result).toMatchObject({ cut: true, clean: true, requests: 1 })
    const parsed = harFile.parse(JSON.parse(result.text))
    expect(parsed.log.entries).toHaveLength(1)
  })
})
