/** Longest id made from a title; leaves room for a number behind it. */
const LONGEST = 40

/** A title as an id: small letters, digits and dashes, beginning with a letter. `criterion` when nothing is left of it. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '')
  return plain === '' ? 'criterion' : plain
}
