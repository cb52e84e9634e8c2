/** Lists of tickets to review. */
export function Lists() {
  return null
}
