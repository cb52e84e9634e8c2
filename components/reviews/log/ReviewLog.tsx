/** All reviews, each with its history and what was said about it. */
export function ReviewLog() {
  return null
}
