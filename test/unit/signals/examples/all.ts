import type { Examples, Sample } from './example'
import { checkExamples } from './checks'
import { consequenceExamples } from './consequences'
import { endingExamples } from './endings'
import { courseExamples } from './course'
import { evidenceExamples } from './evidence'
import { expectationExamples } from './expectation'
import { occurrenceExamples } from './occurrence'
import { problemExamples } from './problem'
import { promiseExamples } from './promises'
import { shapeExamples } from './shape'
import { toneExamples } from './tone'
import { workExamples } from './work'

const SETS: readonly Examples[] = [
  checkExamples,
  problemExamples,
  expectationExamples,
  occurrenceExamples,
  consequenceExamples,
  courseExamples,
  evidenceExamples,
  workExamples,
  endingExamples,
  promiseExamples,
  toneExamples,
  shapeExamples,
]

/** The examples of every signal, whichever file they stand in. */
export const EXAMPLES: ReadonlyMap<
  string,
  { readonly yes: readonly Sample[]; readonly no: readonly Sample[] }
> = new Map(
  [...new Set(SETS.flatMap((set) => Object.keys(set)))].map((id) => [
    id,
    { yes: SETS.flatMap((set) => set[id]?.yes ?? []), no: SETS.flatMap((set) => set[id]?.no ?? []) },
  ]),
)
