import { describe, expect, it } from 'vitest'
import { sanitiseHar } from '@/lib/privacy/har/sanitise-har'
import { sanitiseHarFile } from '@/lib/privacy/har/sanitise-har-file'
import { harFile } from '@/lib/evidence/har-schema'
import { bigHar } from '../../../eval/har/big-har'
import { plantedHars } from '../../../eval/har/files'
import { harText } from '../../../eval/har/har-parts'
import { readingsOf } from '../../../eval/har/readings'

const bytes = (text: string) => new TextEncoder().encode(text)

function cleaned(source: Uint8Array) {
  const file = sanitiseHarFile(source)
  if (!file) throw new Error('not taken for a HAR')
  return { ...file, text: Buffer.concat(file.parts).toString('utf8') }
}

describe('a HAR cleaned in pieces', () => {
  it.each(plantedHars().map((file) => [file.name, file] as const))(
    '%s holds no secret and keeps the rest',
    (_, file) => {
      const { text, clean } = cleaned(bytes(file.text))
      const read = readingsOf(text).join('\n')
      expect(clean).toBe(true)
      expect(file.planted.filter(({ value }) => read.includes(value))).toEqual([])
      expect(file.harmless.filter((value) => !read.includes(value))).toEqual([])
      expect(harFile.safeParse(JSON.parse(text)).error?.issues).toBeUndefined()
    },
  )

  it('of several pieces is one file again, with as much masked as in one go', () => {
    const source = bigHar(4)
    const file = cleaned(bytes(source))
    const whole = sanitiseHar(source)
    if (!whole.ok) throw new Error(whole.fault)
    expect([...file.pieces()].length).toBeGreaterThan(2)
    expect(file.requests).toBe(whole.requests)
    const count = (rows: typeof file.masked) => rows.reduce((sum, row) => sum + row.count, 0)
    expect(count(file.masked)).toBe(count(whole.masked))
    expect(JSON.parse(file.text)).toHaveProperty('log.entries.length', whole.requests)
  })

  it('that breaks off is kept up to its last whole request', () => {
    const whole = bytes(
      harText(
        'charles',
        Array.from({ length: 3 }, () => ({ url: 'https://a.example/' })),
      ),
    )
    const { text, cut, requests } = cleaned(whole.subarray(0, whole.length - 500))
    expect({ cut, requests }).toEqual({ cut: true, requests: 2 })
    expect(harFile.parse(JSON.parse(text)).log.entries).toHaveLength(2)
  })

  it.each([
    ['other JSON', '{"log":[],"entries":[{}]}'],
    ['requests that are no JSON', '{"log":{"entries":[{"a" 1}]}}'],
    ['text behind its end', '{"log":{"entries":[{"a":1}]}} and more'],
    ['no requests', '{"log":{"entries":[]}}'],
  ])('%s is left to the reader of text', (_, text) => {
    expect(sanitiseHarFile(bytes(text))).toBeNull()
  })

  it('other encodings are left to the reader of text', () => {
    expect(
      sanitiseHarFile(Uint8Array.from([...bytes('{"log":{"entries":[{"a":"'), 0xe9, ...bytes('"}]}}')])),
    ).toBeNull()
  })
})
