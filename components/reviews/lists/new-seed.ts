/** Characters that are not mistaken for each other when a seed is read aloud or copied from paper. */
const CHARACTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const LENGTH = 8

/** A seed that nobody chose: 31 to the 8th are enough that nobody gets the same by chance. */
export function newSeed(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(LENGTH))
  return [...numbers].map((number) => CHARACTERS.charAt(number % CHARACTERS.length)).join('')
}
