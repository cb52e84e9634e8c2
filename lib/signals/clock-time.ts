import { once } from './once'
import { findMatches, placeFinder } from './pattern-search'
import type { Span } from '@/lib/ticket/snapshot'
import type { Reading } from './reading'
import { LIST_AHEAD } from './text/list-ahead'

const ZONE = `${LIST_AHEAD}(?:z\\b|utc|gmt|cet|cest|mez|mesz|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|ist|jst|sgt|hkt|aest|aedt|acst|awst|nzst|nzdt|eet|eest|wet|west|msk|brt|art|et\\b|pt\\b|ct\\b|eastern\\b|central\\b|pacific\\b|mountain\\b|(?!(?:my|your|our|local|this|that|the|same|first|next|last|any|some|every|each|down|up|business|opening|closing|wrong|right|run|start)\\b)[a-z]{4,12} time\\b|heure de [a-z]{4,12}|hora de [a-z]{4,12}|(?!(?:unser|eur|dies|gleich|letzt|nächst|kurz|lang|all)er)[a-z]{4,12}er zeit)(?:[+-]\\d{1,2}(?::?\\d{2})?)?`
/** "9:45 de aquí (CST)", "9:45 here (CST)": whose clock it is, said before the zone. */
const PLACE =
  '(?: (?:de )?(?:aquí|acá|here|local(?: time)?|our time|my time|hora local|ici|chez nous|bei uns|ortszeit)(?= ?\\())?'
/** Places that stand for their zone. */
const CITY =
  'amsterdam|athens|auckland|bangkok|beijing|berlin|boston|brussels|central|chicago|copenhagen|dallas|delhi|denver|dubai|dublin|eastern|germany|france|spain|helsinki|hong kong|india|istanbul|japan|johannesburg|lisbon|london|los angeles|madrid|melbourne|mexico city|mountain|mumbai|munich|new york|oslo|pacific|paris|prague|rome|shanghai|singapore|stockholm|sydney|tokyo|toronto|vienna|warsaw|zurich'
const HOUR_WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})'
const ZONED = new RegExp(
  [
    // "09:15 UTC", "19 h 10 UTC", "2026-11-17 09:15-09:40 +01:00"
    `(?<![\\d:.])(?:\\d{4}-\\d{2}-\\d{2}[t ]{1,2})?\\d{1,2}(?::| ?h ?)\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:am|pm))?(?: ?(?:-|to|and|until|bis|und) ?(?:\\d{4}-\\d{2}-\\d{2}[t ])?\\d{1,2}:\\d{2}(?::\\d{2})?)?(?: ?(?:uhr ?)?${PLACE} ?\\(?${ZONE}| ?[+-]\\d{2}:?\\d{2}\\b)`,
    // "9 am CET", "22 Uhr UTC"
    `(?<![\\d:.])\\d{1,2} ?(?:am|pm|a\\.m\\.|p\\.m\\.|uhr|h|heures?|horas?|o'clock) ?\\(?${ZONE}\\b`,
    // "between 11 pm and midnight Eastern"
    `(?<![\\d:.])\\d{1,2} ?(?:am|pm) ?(?:-|to|and|until) ?(?:\\d{1,2} ?(?:am|pm)|noon|midnight) \\(?${ZONE}\\b`,
    // "03:00 (Paris)"
    `(?<![\\d:.])\\d{1,2}:\\d{2}(?: ?(?:am|pm))? \\((?:${CITY})(?: time)?\\)`,
    // "since 22 UTC"
    `(?<=\\b(?:at|around|about|from|since|until|um|gegen|ab|seit|vers|à|depuis|hacia|desde) )\\d{1,2} ?(?:utc|gmt|cet|cest|mez|mesz)\\b`,
  ].join('|'),
  'g',
)
const IN_WORDS = new RegExp(
  [
    // "ten past nine UTC", "half past 2 CET", "nine in the morning CET"
    `\\b(?:quarter|half|five|ten|twenty|twenty-five) (?:past|to|after) ${HOUR_WORD}(?: in the \\w{7,9})? \\(?${ZONE}`,
    `\\b${HOUR_WORD} (?:o'clock|in the (?:morning|afternoon|evening)) \\(?${ZONE}`,
  ].join('|'),
  'g',
)
/** Without one of these no time is told in words. */
const WORD_SIGN = / past | to | after |o'clock|in the (?:morning|afternoon|evening)/
const CLOCK =
  /(?<![\d:.,-])(?:\d{4}-\d{2}-\d{2}[t ])?(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?![\d:])/g
/** "all times UTC", "Time (UTC, …)", a heading that ends with the zone: one zone for every time of the message. */
const DECLARED =
  /times?[^\n.:]{0,24}\b(?:utc|gmt|cet|cest|est|edt|pst|pdt|bst|ist|jst)\b|(?:uhrzeit|zeiten|heures|horas)[^\n.]{0,16}\b(?:utc|mez|cet)\b|\((?:times? )?(?:in )?utc,[^)\n]{0,40}\)|(?:,|\(|\btimes|\blog|\bin) ?utc\)?\W{0,4}(?:\n|$)/

/** "Since 8am", "at 9,": an hour without minutes, told as a time of the day. */
const HOUR =
  /(?<![\d:.,-])(?:1[0-2]|[1-9]) ?(?:am|pm|a\.m\.|p\.m\.)(?![a-z])|(?<=\b(?:at|since|around|about|from) )(?:1[0-2]|[1-9])(?= (?:o'clock|this morning|today|in the (?:morning|afternoon|evening)|sharp|none|nobody|we|i|it|and|but|nothing|every)\b|[,;!]|\.(?:\s|$)|$)|(?<=\b(?:um|gegen|ab|seit) )\d{1,2} uhr\b|(?<=\b(?:à|vers|depuis) )\d{1,2} ?h(?:eures)?\b/g

/** Clock times of a message, as offsets into its cleaned text. */
export interface ClockTimes {
  /** Those with a zone, or all when the message says once which zone they are in. */
  readonly zoned: readonly Span[]
  readonly bare: readonly Span[]
  /** Hours told without minutes and zone. */
  readonly hours: readonly Span[]
}

/** In a note the zone is written once; colleagues read the other times in it, too. */
function isNote({ message }: Reading): boolean {
  return message.author.role === 'agent' && message.visibility === 'internal'
}

/** The clock times of a message; several signals ask. */
export const clockTimesOf = once((reading: Reading): ClockTimes => {
  const inDigits = findMatches(reading, ZONED, { sign: /\d/ })
  const inWords = findMatches(reading, IN_WORDS, { sign: WORD_SIGN })
  const zoned = inWords.length === 0 ? inDigits : [...inDigits, ...inWords].sort((a, b) => a.start - b.start)
  const beginsZoned = placeFinder(zoned)
  const endsZoned = placeFinder(zoned)
  const bare = findMatches(reading, CLOCK, { sign: /\d/ }).filter(
    ({ start, end }) => !beginsZoned(start) && !endsZoned(end - 1),
  )
  const isZoned = placeFinder(zoned)
  const hours = findMatches(reading, HOUR, { sign: /\d/ }).filter(({ start }) => !isZoned(start))
  return DECLARED.test(reading.text) || (isNote(reading) && zoned.length > 0)
    ? { zoned: [...zoned, ...bare], bare: [], hours }
    : { zoned, bare, hours }
})
