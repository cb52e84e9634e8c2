import { foldersOf } from '../data-files'
import { readHelpdeskSet } from '../knowledge/helpdesk-set'
import { measureSet, type SetResult } from '../knowledge/measure'
import { readPublicSet } from '../knowledge/public-set'
import type { RankingResult } from '../knowledge/relevance'
import type { EvalContext, EvalPart } from '../part'
import { markdownTable } from '../table'

/** How well the right article is found: this product, plain Fuse.js and plain MiniSearch. */
export const knowledgePart: EvalPart = {
  name: 'knowledge',
  async run(context) {
    const results: Record<string, SetResult> = {}
    for (const set of setsOf(context)) {
      if (set.measured.length === 0) context.log(`  ${set.name}: no ticket with a known answer`)
      else results[set.name] = await measureSet(set, context)
    }
    return Object.keys(results).length > 0 ? results : null
  },
  table(result) {
    const sets = Object.entries(result as Record<string, SetResult>)
    const rows = sets.flatMap(([name, { deskhand, minisearch, tuned, fuse }]) => [
      row(name, 'Deskhand, cold', deskhand.cold),
      ...(deskhand.learnt ? [row(name, 'Deskhand, learnt', deskhand.learnt)] : []),
      row(name, 'MiniSearch', minisearch),
      row(name, 'MiniSearch, tuned', tuned),
      row(name, 'Fuse.js', fuse),
    ])
    const more = sets.map(
      ([
        name,
        {
          deskhand: { strong },
          index,
        },
      ]) => [name, strong.coverage.toFixed(3), strong.precision.toFixed(3), index.buildMs, index.bytes],
    )
    return [
      markdownTable(['set', 'engine', 'nDCG@10', 'recall@5', 'success@1', 'ms median', 'ms p95'], rows),
      markdownTable(['set', 'strong shown', 'strong right', 'index build ms', 'index bytes'], more),
    ].join('\n\n')
  },
}

function setsOf(context: EvalContext) {
  const sets =
    context.data === null ? [readHelpdeskSet()] : foldersOf(context.data, 'knowledge-').map(readPublicSet)
  const found = sets.flatMap((set) => set ?? [])
  if (found.length === 0)
    context.log('  nothing to measure with: no knowledge-* folder, or the demo tickets have no labels yet')
  return found
}

function row(name: string, engine: string, result: RankingResult): (string | number)[] {
  const { ndcg10, recall5, success1, msMedian, msP95 } = result
  return [
    name,
    engine,
    ndcg10.toFixed(3),
    recall5.toFixed(3),
    success1.toFixed(3),
    msMedian.toFixed(2),
    msP95.toFixed(2),
  ]
}
