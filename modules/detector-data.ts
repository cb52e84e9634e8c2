import { pathToFileURL } from 'node:url'
import { addViteConfig, defineWxtModule } from 'wxt/modules'
import { packNgrams, TOLD_BY_WORDS, type Ngrams } from '../lib/knowledge/detector-data'

/** The library's table of 60 languages as JavaScript; what is built holds the languages that are told, packed. */
const TABLE = /\/eld\/src\/ngrams\/extrasmall\.js$/u

interface LibraryData {
  readonly type: string
  readonly languages: Readonly<Record<string, string>>
  readonly isSubset: boolean
  readonly ngrams: Ngrams
}

/** Builds the detector of languages with data that cost nothing until a language is asked for. */
export default defineWxtModule({
  name: 'detector-data',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'detector-data',
          enforce: 'pre',
          async load(id: string) {
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
        },
      ],
    }))
  },
})
