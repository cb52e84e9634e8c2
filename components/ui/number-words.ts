import { listFormat, numberFormat } from './formats'

/** A number with at most one decimal: `72`, `3.4`. */
export function numberWords(value: number): string {
  return numberFormat({ maximumFractionDigits: 1 }).format(value)
}

/** Things in a row as one phrase: `theme, side, and role`. */
export function listWords(items: readonly string[]): string {
  return listFormat({ type: 'conjunction' }).format(items)
}

/** A share of 0–1 with at most one decimal: `7.1%`. */
export function percentWords(share: number): string {
  return numberFormat({ style: 'percent', maximumFractionDigits: 1 }).format(share)
}
