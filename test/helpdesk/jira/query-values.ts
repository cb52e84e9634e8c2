import { hasAllWords } from '../word-search'
import type { Condition } from './query-language'

const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }
const DAY = 86_400_000

/**
 * The moment a date in a query means, in milliseconds: `2026-11-18`, `2026/11/18 10:30` (UTC), `-30d`,
 * `now("-4w")`, `startOfDay()`. NaN when it is none.
 */
export function momentOf(value: string, now: number): number {
  const [, back, count, unit] = /^(?:now\()?(-?)(\d+)([mhdw])\)?$/.exec(value) ?? []
  if (count !== undefined && unit !== undefined)
    return now + (back ? -1 : 1) * Number(count) * (UNITS[unit] ?? 0)
  if (/^now\(\)$/i.test(value)) return now
  if (/^startOfDay\(\)$/i.test(value)) return Math.floor(now / DAY) * DAY
  const [, day, clock] = /^(\d{4}[-/]\d{2}[-/]\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)\S*)?$/.exec(value) ?? []
  return day === undefined ? NaN : Date.parse(`${day.replaceAll('/', '-')}T${clock ?? '00:00'}Z`)
}

/** Compares moments; `=` means the same minute. */
export function fitsMoment({ operator, values }: Condition, moment: string, now: number): boolean {
  const left = Date.parse(moment)
  const right = momentOf(values[0] ?? '', now)
  if (operator === '>') return left > right
  if (operator === '>=') return left >= right
  if (operator === '<') return left < right
  if (operator === '<=') return left <= right
  const isSame = Math.floor(left / 60_000) === Math.floor(right / 60_000)
  return operator === '!=' ? !isSame : isSame
}

/** Compares figures; one that is not there fits nothing but `is empty`. */
export function fitsNumber({ operator, values }: Condition, left: number | null): boolean {
  if (operator === 'is' || operator === 'is not') return (left === null) === (operator === 'is')
  const right = Number(values[0])
  if (left === null || Number.isNaN(right)) return false
  if (operator === '>' || operator === '>=') return left > right || (operator === '>=' && left === right)
  if (operator === '<' || operator === '<=') return left < right || (operator === '<=' && left === right)
  return operator === '!=' ? left !== right : left === right
}

/** Compares names without regard to case; `is empty` fits when there are none. */
export function fitsNames({ operator, values }: Condition, names: readonly string[]): boolean {
  if (operator === 'is' || operator === 'is not') return (names.length === 0) === (operator === 'is')
  const wanted = values.map((value) => value.toLowerCase())
  const isIn = names.some((name) => wanted.includes(name.toLowerCase()))
  return operator === '!=' || operator === 'not in' ? !isIn : isIn
}

/** Looks words up in a text: all of them, or the phrase when the value keeps its own quotes; `*` may end a word. */
export function fitsText({ operator, values }: Condition, text: string): boolean {
  const value = values[0] ?? ''
  const [, phrase] = /^"(.*)"$/.exec(value) ?? []
  const found =
    phrase === undefined
      ? hasAllWords(value.replaceAll('*', ''), text)
      : text.toLowerCase().includes(phrase.toLowerCase())
  return operator === '!~' || operator === '!=' ? !found : found
}
