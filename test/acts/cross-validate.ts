import type { Taught } from './codes'
import { teach, type Examples } from './examples'
import { oddsOf, type Settings } from './fit'

/** How well an act is told of sentences whose writer the model has not seen. Shares 0–1. */
export interface ActQuality {
  readonly act: Taught
  /** Sentences that do it. */
  readonly n: number
  /** At the cut where F1 is highest. */
  readonly best: { readonly precision: number; readonly recall: number; readonly f1: number }
  /** Recall at the lowest cut at which nearly all that is found is right. */
  readonly sure: number
}

/** Writers are left out a quarter at a time. */
const FOLDS = 4
/** Nearly all, as a share. */
const SURE = 0.85

export function crossValidate(examples: Examples, settings: Settings): ActQuality[] {
  const { sentences, acts, rows } = examples
  const writers = [...new Set(sentences.map(({ writer }) => writer))]
  const foldOf = sentences.map(({ writer }) => writers.indexOf(writer) % FOLDS)
  const odds: Float64Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = foldOf.flatMap((its, index) => (its === fold ? [] : [index]))
    const learnt = teach(examples, settings, others)
    rows.forEach((row, index) => {
      if (foldOf[index] === fold) odds[index] = oddsOf(learnt, row)
    })
  }
  return acts.map((act, place) =>
    qualityOf(
      act,
      sentences.map((each, index) => ({ does: each.acts.has(act), odds: odds[index]?.[place] ?? 0 })),
    ),
  )
}

function qualityOf(act: Taught, judged: readonly { does: boolean; odds: number }[]): ActQuality {
  const n = judged.filter(({ does }) => does).length
  let best = { precision: 0, recall: 0, f1: 0 }
  let sure = 0
  let right = 0
  judged
    .toSorted((a, b) => b.odds - a.odds)
    .forEach(({ does }, index) => {
      if (does) right++
      const cut = { precision: right / (index + 1), recall: right / n, f1: (2 * right) / (index + 1 + n) }
      if (cut.f1 > best.f1) best = cut
      if (cut.precision >= SURE) sure = cut.recall
    })
  return { act, n, best, sure }
}
