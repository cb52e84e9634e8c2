/**
 * Who rated what: one row a unit (a ticket, or a criterion of it), in it one place a rater, the same in every row; null where
 * a rater did not rate the unit or called it N/A.
 */
export type RatingTable<T> = readonly (readonly (T | null)[])[]

/**
 * A measure of agreement. Where every rating is the same there is nothing to agree about and the measure is 0 / 0: that is
 * "no variation", neither 1 nor 0. Where nothing was rated twice there is "not enough".
 */
export type Coefficient = number | 'no variation' | 'not enough'

/** The same table with a number for each different rating, for measures that only ask whether ratings are the same. */
export function numbered<T>(table: RatingTable<T>): RatingTable<number> {
  const numbers = new Map<T, number>()
  return table.map((row) =>
    row.map((rating) => {
      if (rating === null) return null
      const number = numbers.get(rating) ?? numbers.size
      numbers.set(rating, number)
      return number
    }),
  )
}
