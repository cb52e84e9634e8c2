import { findPattern } from '../pattern-search'
import type { Reading } from '../reading'
import type { MessageSignal } from '../signal'

const ZONE =
  '(?:z\\b|utc|gmt|cet|cest|mez|mesz|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|ist|jst|sgt|hkt|aest|aedt|acst|awst|nzst|nzdt|eet|eest|wet|west|msk|brt|art|et\\b|pt\\b|ct\\b)(?:[+-]\\d{1,2}(?::?\\d{2})?)?'
const ZONED = new RegExp(
  `(?<![\\d:.])(?:\\d{4}-\\d{2}-\\d{2}[t ]{1,2})?\\d{1,2}[:h]\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:am|pm))?(?: ?(?:-|to|and|until|bis) ?(?:\\d{4}-\\d{2}-\\d{2}[t ])?\\d{1,2}:\\d{2}(?::\\d{2})?)?(?: ?\\(?${ZONE}| ?[+-]\\d{2}:?\\d{2}\\b)|(?<![\\d:.])\\d{1,2} ?(?:am|pm) ?\\(?${ZONE}\\b`,
  'g',
)
const CLOCK =
  /(?<![\d:.,-])(?:\d{4}-\d{2}-\d{2}[t ])?(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?![\d:])/g
/** "all times UTC", "Time (UTC, …)": one zone for every time of the message. */
const DECLARED =
  /times?[^\n.:]{0,24}\b(?:utc|gmt|cet|cest|est|edt|pst|pdt|bst|ist|jst)\b|(?:uhrzeit|zeiten|heures|horas)[^\n.]{0,16}\b(?:utc|mez|cet)\b/

/** Clock times with their zone. */
export const timeWithZone: MessageSignal = {
  id: 'time-with-zone',
  name: 'a clock time with its time zone',
  needs: [],
  scan: (reading) => {
    const zoned = findPattern(reading, ZONED)
    return DECLARED.test(reading.text) ? [...zoned, ...bareTimes(reading)] : zoned
  },
}

/** Clock times that no zone belongs to. */
export function bareTimes(reading: Reading): { start: number; end: number }[] {
  const zoned = findPattern(reading, ZONED)
  return findPattern(reading, CLOCK).filter(
    (time) => !zoned.some((each) => each.start < time.end && time.start < each.end),
  )
}

/** Whether the message says once which zone all its times are in. */
export function declaresZone(reading: Reading): boolean {
  return DECLARED.test(reading.text)
}
