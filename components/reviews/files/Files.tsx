/** Reviews to and from files, and how long they are kept. */
export function Files() {
  return null
}
