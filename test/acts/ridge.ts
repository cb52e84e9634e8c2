/** What an example is known by: numbers of features and how much of each there is. */
export interface Row {
  readonly at: readonly number[]
  readonly value: readonly number[]
}

/** Newton's steps until nothing changes any more, and the most of them. */
const STEPS = 15
const SETTLED = 1e-4

/**
 * Logistic regression with a ridge penalty, by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani and Friedman,
 * "The Elements of Statistical Learning", 4.4.1). The last weight is the bias, which is not drawn to zero.
 * @param weights how much each example counts
 */
export function ridge(
  rows: readonly Row[],
  targets: readonly number[],
  weights: readonly number[],
  size: number,
  penalty: number,
): Float64Array {
  const learnt = new Float64Array(size + 1)
  for (let step = 0; step < STEPS; step++) {
    const slope = Float64Array.from(learnt, (each, at) => (at < size ? penalty * each : 0))
    const bend = Array.from({ length: size + 1 }, (_, at) => {
      const line = new Float64Array(size + 1)
      line[at] = at < size ? penalty : 1e-6
      return line
    })
    rows.forEach(({ at, value }, index) => {
      const share = 1 / (1 + Math.exp(-oddsOf(learnt, { at, value })))
      const counts = weights[index] ?? 0
      const error = counts * (share - (targets[index] ?? 0))
      const spread = counts * share * (1 - share)
      const places = [...at, size]
      const values = [...value, 1]
      places.forEach((place, one) => {
        const its = values[one] ?? 0
        slope[place] = (slope[place] ?? 0) + error * its
        const line = bend[place]
        if (line)
          places.forEach(
            (other, two) => (line[other] = (line[other] ?? 0) + spread * its * (values[two] ?? 0)),
          )
      })
    })
    const change = solved(bend, slope)
    change.forEach((each, at) => (learnt[at] = (learnt[at] ?? 0) - each))
    if (change.every((each) => Math.abs(each) < SETTLED)) break
  }
  return learnt
}

/** Log-odds of an example. */
export function oddsOf(learnt: Float64Array, { at, value }: Row): number {
  let sum = learnt.at(-1) ?? 0
  at.forEach((place, index) => (sum += (learnt[place] ?? 0) * (value[index] ?? 0)))
  return sum
}

/** Solves a system of equations whose matrix is symmetric and positive, by Cholesky's decomposition. */
function solved(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const lower = matrix.map(() => new Float64Array(size))
  const result = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    const line = lower[row] ?? result
    for (let column = 0; column <= row; column++) {
      const other = lower[column] ?? result
      let sum = matrix[row]?.[column] ?? 0
      for (let at = 0; at < column; at++) sum -= (line[at] ?? 0) * (other[at] ?? 0)
      line[column] = row === column ? Math.sqrt(sum) : sum / (other[column] ?? 1)
    }
    let sum = right[row] ?? 0
    for (let at = 0; at < row; at++) sum -= (line[at] ?? 0) * (result[at] ?? 0)
    result[row] = sum / (line[row] ?? 1)
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = result[row] ?? 0
    for (let at = row + 1; at < size; at++) sum -= (lower[at]?.[row] ?? 0) * (result[at] ?? 0)
    result[row] = sum / (lower[row]?.[row] ?? 1)
  }
  return result
}
