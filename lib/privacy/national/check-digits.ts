/** The digits of a string as numbers. */
function digitsOf(text: string): number[] {
  return Array.from(text, Number)
}

/** Sum of digits times weights, as far as there are weights. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0)
}

/** Whether a number's last digit fits ISO 7064 MOD 11,10. */
export function mod11Of10(digits: string): boolean {
  let product = 10
  for (const digit of digitsOf(digits.slice(0, -1))) {
    const sum = (digit + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return (11 - product) % 10 === Number(digits.slice(-1))
}

/** Remainder of a number of any length. */
export function remainder(digits: string, divisor: number): number {
  let rest = 0
  for (const digit of digitsOf(digits)) rest = (rest * 10 + digit) % divisor
  return rest
}

const D5 = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
]
const TURNS = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
]

/** Verhoeff's check over the dihedral group of order ten (1969). */
export function verhoeff(digits: string): boolean {
  let state = 0
  const reversed = [...digits].reverse()
  reversed.forEach((digit, at) => {
    const turned = TURNS[at % TURNS.length]?.charAt(Number(digit)) ?? '0'
    state = Number(D5[state]?.charAt(Number(turned)))
  })
  return state === 0
}

/** The 7-3-1 check digit of travel documents (ICAO 9303): digits as they are, A = 10 … Z = 35. */
export function icaoDigit(text: string): number {
  return (
    Array.from(text).reduce((sum, sign, at) => sum + parseInt(sign, 36) * ([7, 3, 1][at % 3] ?? 0), 0) % 10
  )
}

/** Whether day and month can be; the year is not looked at beyond leap days, which are always allowed. */
export function isDay(day: number, month: number): boolean {
  const most = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= most
}

/** Whether all digits are the same one. */
export function isOneDigit(digits: string): boolean {
  return /^(\d)\1+$/.test(digits)
}
