import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { packNgrams, TOLD_BY_WORDS, type Ngrams } from './detector-data'

/** The library's table of 60 languages as JavaScript; what is built holds the languages that are told, packed. */
const TABLE = /\/eld\/src\/ngrams\/extrasmall\.js$/u

interface LibraryData {
  readonly type: string
  readonly languages: Readonly<Record<string, string>>
  readonly isSubset: boolean
  readonly ngrams: Ngrams
}

/** Lets the build give the detector of languages data that cost nothing until a language is asked for. */
export function detectorPlugin(): Plugin {
  return {
    name: 'detector-data',
    enforce: 'pre',
    async load(id) {
      if (!TABLE.test(id)) return null
      const { ngramsData } = (await import(pathToFileURL(id).href)) as { ngramsData: LibraryData }
      const { type, languages, isSubset, ngrams } = ngramsData
      const packed = packNgrams(ngrams, languages, TOLD_BY_WORDS)
      return [
        `import { unpackNgrams } from '@/lib/knowledge/detector-data'`,
        `const ngrams = unpackNgrams(${JSON.stringify(packed)})`,
        `export const ngramsData = { ...${JSON.stringify({ type, languages, isSubset })}, ngrams }`,
      ].join('\n')
    },
  }
}
