import type { Taught } from './codes'
import { fit, type Features, type Linear, type Settings } from './fit'

/** A feature seen in fewer sentences is not learnt. */
const LEAST = 4

/** A sentence written for this project, with what it does and what it is known by. */
export interface Example {
  /** Who wrote it: one file per writer. */
  readonly writer: string
  readonly acts: ReadonlySet<Taught>
  /** What occurs twice counts twice. */
  readonly features: readonly string[]
}

/** Sentences as numbers. */
export interface Examples {
  readonly sentences: readonly Example[]
  readonly acts: readonly Taught[]
  readonly rows: readonly Features[]
  /** A row of `acts` per sentence, 1 where it does the act. */
  readonly targets: Uint8Array
  /** What each number of a feature stands for. */
  readonly names: readonly string[]
}

export function examplesOf(sentences: readonly Example[], acts: readonly Taught[]): Examples {
  const counts = new Map<string, number>()
  for (const { features } of sentences)
    for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts].filter(([, count]) => count >= LEAST).map(([name]) => name)
  const numbers = new Map(names.map((name, number) => [name, number]))
  return {
    sentences,
    acts,
    rows: sentences.map(({ features }) =>
      Int32Array.from(features.flatMap((name) => numbers.get(name) ?? [])),
    ),
    targets: Uint8Array.from(sentences.flatMap((each) => acts.map((act) => (each.acts.has(act) ? 1 : 0)))),
    names,
  }
}

/** The weights learnt from the examples whose numbers are given; one that is given twice counts twice. */
export function teach(
  { rows, targets, names, acts }: Examples,
  settings: Settings,
  only: readonly number[],
): Linear {
  const width = acts.length
  return fit(
    only.map((index) => rows[index] ?? new Int32Array()),
    Uint8Array.from(only.flatMap((index) => [...targets.subarray(index * width, (index + 1) * width)])),
    names.length,
    width,
    settings,
  )
}
