import type { EvalPart } from '../part'
import { measureSearch, type SearchSetResult } from '../search/measure-search'
import { searchSets } from '../search/search-sets'
import { TYPED_KINDS } from '../search/typed-questions'
import { markdownTable } from '../table'

/** The search box: whether what people type finds the right article, and how long each letter takes. */
export const searchPart: EvalPart = {
  name: 'search',
  async run(context) {
    const results: Record<string, SearchSetResult> = {}
    for (const { name, articles } of searchSets(context.data)) {
      context.log(`  ${name}: ${articles.length} articles`)
      results[name] = await measureSearch(articles)
    }
    return results
  },
  table(result) {
    const rows = Object.entries(result as Record<string, SearchSetResult>).flatMap(([set, { engines }]) =>
      Object.entries(engines).map(([engine, one]) => [
        set,
        engine,
        pair(one),
        ...TYPED_KINDS.map((kind) => {
          const success = one.kinds[kind]
          return success && pair(success)
        }),
        one.msMedian.toFixed(2),
        one.msP95.toFixed(2),
      ]),
    )
    return markdownTable(['set', 'engine', 'all', ...TYPED_KINDS, 'ms median', 'ms p95'], rows)
  },
}

/** Right first, and among the first five. */
function pair({ success1, success5 }: { success1: number; success5: number }): string {
  return `${success1.toFixed(2)} / ${success5.toFixed(2)}`
}
