import type { PrivacyFinder } from './finding'

const IBAN =
  /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ ]?[A-Za-z0-9]{4}){2,7}(?:[ ]?[A-Za-z0-9]{1,4})?(?![A-Za-z0-9])/g
/** Shortest and longest in the register of ISO 13616 (Norway, Malta/Russia). */
const SHORTEST = 15
const LONGEST = 34

/** International bank account numbers with a right check number. */
export const findIbans: PrivacyFinder = (text) =>
  [...text.matchAll(IBAN)].flatMap((match) => {
    // The pattern may run into the next word; take the longest beginning that checks.
    for (let length = match[0].length; length >= SHORTEST; length--) {
      const next = match[0].charAt(length)
      if (next !== '' && next !== ' ') continue
      const account = match[0].slice(0, length).replace(/ /g, '').toUpperCase()
      if (account.length >= SHORTEST && account.length <= LONGEST && mod97(account))
        return [{ kind: 'iban' as const, start: match.index, end: match.index + length }]
    }
    return []
  })

/** ISO 7064 MOD 97-10 over the rearranged number: 1 when right. */
function mod97(account: string): boolean {
  let rest = 0
  for (const character of account.slice(4) + account.slice(0, 4)) {
    const value = parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
