import { PARTS, type Part } from '@/lib/escalation/part'
import { takenBy, type PartCuts } from '@/lib/escalation/part-model'
import { oddsOf, ridge, type Row } from './ridge'
import { isRight, WELCOME, type Thread, type ThreadSentence } from './threads'

/** How strongly weights are drawn to zero. */
const PENALTY = 30
/** Tickets next to each other have one writer and reader; they are left out together. */
const BLOCK = 8
const FOLDS = 5
/** A feature seen in fewer sentences of all threads is not learnt. */
const LEAST = 25
/** What a sentence costs that has no place in the part, as a share of a part that is right: somebody has to read it and take it out. */
const COST = 0.07

const CUTS: readonly PartCuts[] = [-1.5, -1, -0.5, -0.25, 0, 0.25, 0.5, 1].flatMap((open) =>
  [-2.5, -2, -1.5, -1, -0.5, 0, 0.5]
    .filter((add) => add <= open)
    .flatMap((add) => [3, 5, 7, 9].map((most) => ({ open, add, most }))),
)

/** How well a part is filled for tickets that the model and its cuts have not seen. */
export interface PartQuality {
  readonly part: Part
  readonly n: number
  readonly right: number
  /** Sentences taken, of them those that have a place there. */
  readonly taken: number
  readonly belong: number
}

/** What is learnt for one part. */
export interface LearntPart {
  readonly cuts: PartCuts
  readonly bias: number
  /** What each feature weighs, by name. */
  readonly features: ReadonlyMap<string, number>
  readonly quality: PartQuality
}

/** Learns which sentences belong to a part, and how many of them are worth taking. */
export function learnPart(part: Part, threads: readonly Thread[]): LearntPart {
  const names = namesIn(threads)
  const numbers = new Map(names.map((name, number) => [name, number]))
  const scales = scalesOf(threads, numbers)
  const rows = threads.map(({ sentences }) => sentences.map((each) => rowOf(each, numbers, scales)))
  const foldOf = threads.map((_, index) => Math.floor(index / BLOCK) % FOLDS)
  const teach = (only: (index: number) => boolean) => {
    const its = threads.flatMap((_, index) => (only(index) ? [index] : []))
    const sentences = its.flatMap((index) => threads[index]?.sentences ?? [])
    return ridge(
      its.flatMap((index) => rows[index] ?? []),
      sentences.map(({ belongs }) => (belongs > 0 ? 1 : 0)),
      sentences.map(({ belongs }) => (belongs === WELCOME ? WELCOME : 1)),
      names.length,
      PENALTY,
    )
  }
  const folds = Array.from({ length: FOLDS }, (_, fold) => teach((index) => foldOf[index] !== fold))
  const odds = rows.map((its, index) =>
    its.map((row) => oddsOf(folds[foldOf[index] ?? 0] ?? new Float64Array(names.length + 1), row)),
  )
  const outcomes = CUTS.map((cuts) =>
    threads.map((thread, index) => {
      const taken = new Set(takenBy(cuts, odds[index] ?? []).flatMap((at) => thread.sentences[at] ?? []))
      return { right: isRight(thread, taken), entries: taken.size, wrong: wrongIn(taken) }
    }),
  )
  const chosen = (only: (index: number) => boolean) => bestOf(outcomes, only)
  // The cuts for each ticket are chosen on others, too.
  const unseen = threads.map(
    (_, index) => outcomes[chosen((other) => foldOf[other] !== foldOf[index])]?.[index],
  )
  const learnt = teach(() => true)
  return {
    cuts: CUTS[chosen(() => true)] ?? { open: 0, add: 0, most: 0 },
    bias: learnt.at(-1) ?? 0,
    features: new Map(names.map((name, at) => [name, (learnt[at] ?? 0) / (scales[at] ?? 1)])),
    quality: {
      part,
      n: threads.length,
      right: unseen.filter((each) => each?.right).length,
      taken: sumOf(unseen.map((each) => each?.entries)),
      belong: sumOf(unseen.map((each) => (each ? each.entries - each.wrong : 0))),
    },
  }
}

/** The learnt parts as a file, in thousandths of log-odds. */
export function partsFile(learnt: ReadonlyMap<Part, LearntPart>) {
  const names = [...new Set([...learnt.values()].flatMap(({ features }) => [...features.keys()]))].sort()
  const of = (number: (part: LearntPart) => number) =>
    PARTS.map((part) => {
      const its = learnt.get(part)
      return its ? Math.round(number(its) * 1000) : 0
    })
  return {
    cuts: Object.fromEntries(PARTS.map((part) => [part, learnt.get(part)?.cuts])),
    bias: of(({ bias }) => bias),
    features: names.map((name) => [name, of(({ features }) => features.get(name) ?? 0)] as const),
  }
}

function namesIn(threads: readonly Thread[]): string[] {
  const counts = new Map<string, number>()
  for (const { sentences } of threads)
    for (const { features } of sentences)
      for (const [name] of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= LEAST).map(([name]) => name)
}

function rowOf(
  { features }: ThreadSentence,
  numbers: ReadonlyMap<string, number>,
  scales: readonly number[],
): Row {
  const known = features.flatMap(([name, value]) => {
    const at = numbers.get(name)
    return at === undefined ? [] : [{ at, value: value / (scales[at] ?? 1) }]
  })
  return { at: known.map(({ at }) => at), value: known.map(({ value }) => value) }
}

/** How much each feature varies: all are drawn to zero alike. */
function scalesOf(threads: readonly Thread[], numbers: ReadonlyMap<string, number>): number[] {
  const sums = new Float64Array(numbers.size)
  const squares = new Float64Array(numbers.size)
  let n = 0
  for (const { features } of threads.flatMap(({ sentences }) => sentences)) {
    n += 1
    for (const [name, value] of features) {
      const at = numbers.get(name)
      if (at === undefined) continue
      sums[at] = (sums[at] ?? 0) + value
      squares[at] = (squares[at] ?? 0) + value * value
    }
  }
  return Array.from(sums, (sum, at) => Math.sqrt(Math.max(0, (squares[at] ?? 0) / n - (sum / n) ** 2)) || 1)
}

function sumOf(numbers: readonly (number | undefined)[]): number {
  return numbers.reduce<number>((sum, each) => sum + (each ?? 0), 0)
}

function wrongIn(taken: ReadonlySet<ThreadSentence>): number {
  return [...taken].filter(({ belongs }) => belongs === 0).length
}

interface Outcome {
  readonly right: boolean
  readonly entries: number
  /** Entries that have no place there. */
  readonly wrong: number
}

/** Which of the cuts is best on some of the threads. */
function bestOf(outcomes: readonly (readonly Outcome[])[], only: (index: number) => boolean): number {
  const worths = outcomes.map((all) =>
    all.reduce(
      (sum, { right, wrong }, index) => (only(index) ? sum + (right ? 1 : 0) - COST * wrong : sum),
      0,
    ),
  )
  return worths.indexOf(Math.max(...worths))
}
