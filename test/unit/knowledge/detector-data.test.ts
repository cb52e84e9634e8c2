import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { packNgrams, TOLD_BY_WORDS, unpackNgrams, type Ngrams } from '@/lib/knowledge/detector-data'

/** The library's own table, which its package does not export. */
const TABLE = fileURLToPath(new URL('../../../node_modules/eld/src/ngrams/extrasmall.js', import.meta.url))
const { ngramsData } = (await import(/* @vite-ignore */ pathToFileURL(TABLE).href)) as {
  ngramsData: { languages: Record<string, string>; ngrams: Ngrams }
}

describe('the packed data of the detector', () => {
  const { languages, ngrams } = ngramsData
  const kept: readonly string[] = TOLD_BY_WORDS
  const packed = packNgrams(ngrams, languages, kept)
  const unpacked = unpackNgrams(packed)

  it('hold every language that is told', () => {
    expect(Object.values(languages)).toEqual(expect.arrayContaining([...kept]))
  })

  it('answer like the library’s own for every run of bytes', () => {
    const wrong = Object.entries(ngrams).filter(([ngram, worth]) => {
      const expected = Object.entries(worth).filter(([number]) => kept.includes(languages[number] ?? ''))
      const found = Object.entries(unpacked[ngram] ?? {})
      return JSON.stringify(found.toSorted()) !== JSON.stringify(expected.toSorted())
    })
    expect(wrong).toEqual([])
  })

  it.each(['', 'zzzzzz', 'constructor', '__proto__', 'toString'])('know nothing of %j', (ngram) => {
    expect(unpacked[ngram]).toBeUndefined()
  })

  it('take a byte a character', () => {
    expect(Array.from(packed).filter((each) => each > 'ÿ')).toEqual([])
  })
})
