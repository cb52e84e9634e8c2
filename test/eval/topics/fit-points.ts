import type { Feature } from '@/lib/checklist/topics/features'

/** A ticket as the fit sees it. */
export interface Example {
  /** By topic, the share of the ticket that is about it; 1 in all. */
  readonly shares: readonly number[]
  /** By topic, points that are not fitted. */
  readonly given: readonly number[]
  /** Features by their number, with how much of each the ticket holds. */
  readonly features: readonly (readonly [feature: number, amount: number])[]
  /** Words by their number, with how much of each the ticket holds. */
  readonly words: readonly (readonly [word: number, amount: number])[]
}

/** What was fitted. */
export interface FittedPoints {
  readonly topics: number
  /** By feature, its points for its topic. */
  readonly features: Float64Array
  /** By word and topic (`word * topics + topic`), points. */
  readonly words: Float64Array
}

const ROUNDS = 300
const RATE = 0.05
/** How firmly points of words are held to zero, and those of features to what a person gave them. */
const HOLD = { words: 0.03, features: 0.05 } as const

/** Features keep at least this share of what a person gave them: a phrase or a code is a better reason to show than a word. */
const KEPT = 0.3

/**
 * Fits points to examples: gradient descent (Adam, https://arxiv.org/abs/1412.6980) on the logarithm of the shares of the right
 * topics. Words speak for topics and never against one, so that each can be shown as a reason.
 */
export function fitPoints(
  examples: readonly Example[],
  features: readonly Pick<Feature, 'topic' | 'weight'>[],
  { topics, words }: { readonly topics: number; readonly words: number },
): FittedPoints {
  const start = Float64Array.from(features, ({ weight }) => weight)
  const own = new Descent(start.slice())
  const spoken = new Descent(new Float64Array(words * topics))
  for (let round = 1; round <= ROUNDS; round++) {
    own.begin((value, at) => HOLD.features * (value - (start[at] ?? 0)))
    spoken.begin((value) => HOLD.words * value)
    for (const example of examples) {
      const faults = faultsOf(example, features, own.values, spoken.values)
      for (const [feature, amount] of example.features)
        own.add(feature, amount * (faults[features[feature]?.topic ?? 0] ?? 0))
      for (const [word, amount] of example.words)
        for (let topic = 0; topic < topics; topic++)
          spoken.add(word * topics + topic, amount * (faults[topic] ?? 0))
    }
    own.step(round, (value, at) => {
      const least = KEPT * (start[at] ?? 0)
      return least < 0 ? Math.min(least, value) : Math.max(least, value)
    })
    spoken.step(round, (value) => Math.max(0, value))
  }
  return { topics, features: own.values, words: spoken.values }
}

/** By topic, how much more of a ticket is given to it than readers do. */
function faultsOf(
  { shares, given, features: held, words }: Example,
  features: readonly Pick<Feature, 'topic'>[],
  own: Float64Array,
  spoken: Float64Array,
): Float64Array {
  const topics = shares.length
  const points = Float64Array.from(given)
  for (const [feature, amount] of held) {
    const topic = features[feature]?.topic ?? 0
    points[topic] = (points[topic] ?? 0) + amount * (own[feature] ?? 0)
  }
  for (const [word, amount] of words)
    for (let topic = 0; topic < topics; topic++)
      points[topic] = (points[topic] ?? 0) + amount * (spoken[word * topics + topic] ?? 0)
  const most = points.reduce((a, b) => Math.max(a, b))
  const raised = points.map((each) => Math.exp(each - most))
  const sum = raised.reduce((a, b) => a + b)
  return raised.map((each, topic) => each / sum - (shares[topic] ?? 0))
}

/** Values that are led downhill. */
class Descent {
  readonly #slopes: Float64Array
  readonly #means: Float64Array
  readonly #squares: Float64Array

  constructor(readonly values: Float64Array) {
    this.#slopes = new Float64Array(values.length)
    this.#means = new Float64Array(values.length)
    this.#squares = new Float64Array(values.length)
  }

  begin(pull: (value: number, at: number) => number): void {
    this.values.forEach((value, at) => {
      this.#slopes[at] = pull(value, at)
    })
  }

  add(at: number, slope: number): void {
    this.#slopes[at] = (this.#slopes[at] ?? 0) + slope
  }

  step(round: number, within: (value: number, at: number) => number): void {
    this.#slopes.forEach((slope, at) => {
      const mean = 0.9 * (this.#means[at] ?? 0) + 0.1 * slope
      const square = 0.999 * (this.#squares[at] ?? 0) + 0.001 * slope * slope
      this.#means[at] = mean
      this.#squares[at] = square
      const stride = mean / (1 - 0.9 ** round) / (Math.sqrt(square / (1 - 0.999 ** round)) + 1e-8)
      this.values[at] = within((this.values[at] ?? 0) - RATE * stride, at)
    })
  }
}
