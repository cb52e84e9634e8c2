/** Weights of features by their numbers, one row of acts per feature; the last row is the bias. */
export interface Linear {
  readonly acts: number
  readonly weights: Float64Array
}

/** The features of an example, as numbers from 0, each once. */
export type Features = Int32Array

/** How the weights are learnt. */
export interface Settings {
  readonly rounds: number
  /** Step size. */
  readonly alpha: number
  /** How strongly weights are drawn to zero. */
  readonly l1: number
  readonly l2: number
}

const BETA = 1
/** Errors smaller than this teach nothing, as a share of 1. */
const LEAST_ERROR = 0.01

/**
 * Logistic regression of several acts at once with both penalties, by FTRL-Proximal (McMahan et al. 2013, "Ad click prediction: a
 * view from the trenches", algorithm 1). The same examples in the same order give the same weights.
 * @param targets 1 where an example does an act: a row of acts per example
 * @param size one more than the highest number of a feature
 */
export function fit(
  examples: readonly Features[],
  targets: Uint8Array,
  size: number,
  acts: number,
  { rounds, alpha, l1, l2 }: Settings,
): Linear {
  const z = new Float64Array((size + 1) * acts)
  const n = new Float64Array((size + 1) * acts)
  const weights = new Float64Array((size + 1) * acts)
  const learn = (at: number, error: number, penalty: number): void => {
    const before = n[at] ?? 0
    const after = before + error * error
    const root = Math.sqrt(after)
    const sum = (z[at] ?? 0) + error - ((root - Math.sqrt(before)) / alpha) * (weights[at] ?? 0)
    z[at] = sum
    n[at] = after
    weights[at] =
      Math.abs(sum) <= penalty ? 0 : -(sum - Math.sign(sum) * penalty) / ((BETA + root) / alpha + l2)
  }
  for (let round = 0; round < rounds; round++)
    for (const index of shuffled(examples.length, round)) {
      const features = examples[index]
      if (!features) continue
      for (let act = 0; act < acts; act++) {
        let odds = weights[size * acts + act] ?? 0
        for (const feature of features) odds += weights[feature * acts + act] ?? 0
        const error = 1 / (1 + Math.exp(-odds)) - (targets[index * acts + act] ?? 0)
        if (Math.abs(error) < LEAST_ERROR) continue
        for (const feature of features) learn(feature * acts + act, error, l1)
        // The bias is one more feature, which every example has and no penalty draws to zero.
        learn(size * acts + act, error, 0)
      }
    }
  return { acts, weights }
}

/** Log-odds that an example with these features does each act. */
export function oddsOf({ acts, weights }: Linear, features: Features): Float64Array {
  const odds = weights.slice(weights.length - acts)
  for (const feature of features)
    for (let act = 0; act < acts; act++) odds[act] = (odds[act] ?? 0) + (weights[feature * acts + act] ?? 0)
  return odds
}

/** 0…n-1 in an order that looks random and is the same each time. */
function shuffled(n: number, seed: number): number[] {
  let state = (seed + 1) * 0x9e3779b1
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0
    return (state >>> 0) / 2 ** 32
  }
  const order = Array.from({ length: n }, (_, index) => index)
  for (let at = n - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    ;[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0]
  }
  return order
}
