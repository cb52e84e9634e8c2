import { isAboutCase } from './about-case'
import { tellsDatedChange } from './change-told'
import { keysOf } from './coded-key'
import { datesOf, dayOf } from './date-text'
import { sentenceAt } from './sentence-at'
import { hasHit } from './sentence-search'
import type { Span } from '@/lib/ticket/snapshot'
import type { ReadSentence, Reading } from './reading'
import type { Label } from './words/word-book'

const DAY_MS = 86_400_000
/** Clocks differ, and people round. */
const SLACK_MS = 10 * 60_000
/** An agent's note begins with its own time, perhaps after a word for what it is. */
const STAMP =
  /^\W{0,4}(?:(?:triage|intake|note|notiz|interne notiz|internal|work ?log|log|checks?|hand-?off|hand-?over|call|update|closure|verification|status|summary|resolved|escalation|entry|from|to|by|and|p[1-4]|declared|\d{1,3}|\d{4}-\d{2}-\d{2})\W{1,4}){0,4}$/
/** Before a time these words make it a limit, not a moment of the fault. */
const LIMIT =
  /\b(?:by|until|till|before|latest|deadline|due|bis|spätestens|vor|avant|jusqu'à|antes de|hasta)(?: (?:about|around|the|our|latest|at|on|today|tomorrow|um|zum|heute|morgen|à|las|le|el)){0,2}[ :*]{1,4}$/
const AGAINST = /\b(?:missed|since|seit|depuis|desde|not even|verpasst|raté)\b/
/** Before a time these words make it one of talking about the case, in an agent's note. */
const TALK =
  /\b(?:chat|phone|called|rang|rung|asked|told|talked|spoke|spoken|mailed|wrote|agreed|ok'd|okayed|promised|telefonat|telefoniert|angerufen|appelé|llamé)\W{1,3}(?:\w{1,12}\W{1,3}){0,2}$/
/** After a time these make it one of a calendar: "the 14:30 UTC market open". */
const APPOINTMENT =
  /^\)? (?:market|opening|open\b|close\b|bell\b|deadline|cut-?off|call\b|meeting|shift\b|flight|departure|appointment|slot\b|stand-?up)/
/** Beside a time these make it one of the day after. */
const TOMORROW =
  /\btomorrow\b|\bdemain\b|\bpasado mañana\b|\bmañana a las?\b|(?<!(?:heute|guten|gestern|jeden|diesen) )\bmorgen (?:um|ab|gegen|früh|bis)\b/
/** Before a time these make it one of the schedule to come: "from then on it will say 04:00 UTC". */
const TO_COME = /(?:\bwill|'ll|\bnext (?:run|start|try|attempt|update)) (?:\S{1,16} ){0,4}\W?$/
/** What no longer happens since then: "no 429 since 10:50 UTC". */
const CLEAN =
  /\b(?:no|zero|0|not one|without) (?:more |new |further |other )?(?:[45]\d\ds?|errors?|failures?|failed|bounces?|timeouts?|alerts?|gaps?|retries|refusals?|drops?)\b[^.;]{0,32}\bsince\b/
/** Before a time it makes it a value of a request: "?since=2026-11-10T00:00:00+01:00". */
const VALUE_OF = /[?&][a-z_.[\]-]{2,30}=["']?$/
/** Characters before a time that are looked at for that. */
const NAME_LENGTH = 40
/** Characters beside a time that are looked at for the day after. */
const BESIDE = 24
/** A sentence with one of these tells when it was over, or will be. */
const CURE =
  /\b(?:repair|repaired|fix|fixed|corrected|correction|restored|resolved|resumed|recovered|at this pace|expected|behoben|repariert|corrigée?|rétablie?|corregid[ao]|resuelt[ao])(?![a-zà-ÿ])/
/** Both ends of the fault, or its beginning, may stand beside the cure. */
const SPAN_OF_FAULT =
  /\b(?:between|from|since|began|started|zwischen|von|seit|entre|depuis|desde)\b|\d ?(?:-|–|to|bis) ?\d/
/** A clock time later than the message is one of the day before, or of a skewed clock, when the sentence looks back. */
const LOOKS_BACK =
  /(?<![a-zà-ÿ])(?:yesterday|last (?:night|evening|week|friday|monday)|overnight|since|ago|started|began|failed|stopped|froze|crashed|broke|died|hung|lost|happened|occurred|was|were|went|came|got|saw|gave|ended|gestern|letzte\w?|seit|war|waren|fiel|brach|hier|depuis|était|ayer|anoche|desde|falló|fue)(?![a-zà-ÿ])/

/** The day or the moment of a document or a message, not of the fault: "your mail of 10:30". */
const DOCUMENT =
  /\b(?:confirmation|mails?|e-?mail|messages?|letter|reply|answer|invoice|document|notice|report|ticket|minutes|bestätigung|nachricht|rechnung|courriel|facture|correo|factura) (?:of|from|dated|sent|vom|von|du|de)\b[^.;]{0,24}$/
/** What a request was given to be found in a log, and words of what is lacking. */
const OF_A_CALL = /\b(?:req|run|trace|job|evt|dlv?|corr)_[a-z0-9]{5}/
const LACKS =
  /\b(?:missing|lost|failing|failed|fails|rejected|refused|dropped|duplicates?|timed out|gaps?|silent|stopped|stuck|empty|late|delayed|unreachable|heartbeat|crashed|hung|paused)\b/

const FAULT_LABELS: ReadonlySet<Label> = new Set(['time', 'observed', 'ids', 'symptom'])
/** A label on the line belongs to its sentence. In characters. */
const LABEL_LENGTH = 48

/** Zones by their offset from UTC in hours; the others are taken as UTC. */
const OFFSETS: readonly (readonly [zone: RegExp, hours: number])[] = [
  [/\b(?:cest|mesz|eet)\b/, 2],
  [/\b(?:cet|mez|bst|west)\b/, 1],
  [/\b(?:eest|msk)\b/, 3],
  [/\bist\b/, 5.5],
  [/\b(?:sgt|hkt|awst)\b/, 8],
  [/\bjst\b/, 9],
  [/\b(?:aest|acst)\b/, 10],
  [/\b(?:edt|brt|art)\b/, -4],
  [/\b(?:est|cdt|et|eastern|new york time)\b/, -5],
  [/\b(?:cst|mdt|ct|central)\b/, -6],
  [/\b(?:mst|pdt|mountain)\b/, -7],
  [/\b(?:pst|pt|pacific)\b/, -8],
  [/\b(?:japan|tokyo)\b/, 9],
  [/\b(?:singapore|hong kong|perth)\b/, 8],
  [/\b(?:paris|berlin|madrid|rome|vienna|zurich|brussels|amsterdam)\b/, 1],
  [/\b(?:india|indian|mumbai)\b/, 5.5],
  [/\b(?:sydney|melbourne)\b/, 11],
]

/**
 * Whether a clock time of a message may be one of the fault: it is past, no limit, no promise, not the stamp of a note,
 * and an agent says it together with the fault.
 * @param time offsets into the cleaned text.
 */
export function isFaultTime(reading: Reading, time: Span): boolean {
  if (VALUE_OF.test(reading.text.slice(Math.max(0, time.start - NAME_LENGTH), time.start))) return false
  const sentence = sentenceAt(reading, time.start)
  if (!sentence) return true
  const before = reading.text.slice(sentence.start, time.start)
  if ((LIMIT.test(before) && !AGAINST.test(before)) || DOCUMENT.test(before)) return false
  if (isOfChange(reading, sentence)) return false
  const after = reading.text.slice(time.end, Math.min(sentence.end, time.end + BESIDE))
  if (APPOINTMENT.test(after) || TOMORROW.test(before.slice(-BESIDE)) || TOMORROW.test(after)) return false
  const clock = clockOf(reading.text.slice(time.start, time.end))
  const written = Date.parse(reading.message.at)
  if (clock !== null && !Number.isNaN(written)) {
    const day = dayIn(reading, sentence, time, written)
    const today = written - (written % DAY_MS)
    const isAhead = (day ?? today) + clock > written + SLACK_MS
    if (isAhead && ((day ?? today) > today || !isPast(reading, sentence, time))) return false
  }
  return isToldOfFault(reading, sentence, time) && !isStamp(reading, sentence, time)
}

/** "The last row is from 14 October": how far the data go, not when it failed. */
const LAST_ROW =
  /\b(?:last|latest|newest|final|letzten?|dernière|última) (?:\w{1,12} ){0,2}?(?:row|line|record|entry|zeile|eintrag|ligne|fila|línea)s?\b[^.;]{0,32}$/
/** Nobody reports what happened longer ago: such a date is of a birth, a contract or a law. */
const OLDEST_MS = 730 * DAY_MS

/** Whether a date of a message may be the day of the fault. */
export function isFaultDate(reading: Reading, date: Span): boolean {
  const sentence = sentenceAt(reading, date.start)
  const written = Date.parse(reading.message.at)
  const day = dayOf(reading.text.slice(date.start, date.end), written)
  if (day !== null && (day > written || day < written - OLDEST_MS)) return false
  if (sentence && LAST_ROW.test(reading.text.slice(sentence.start, date.start))) return false
  return !sentence || isAboutCase(reading, sentence)
}

/** Clock times inside a zoned time ("10:31 and 12:26 UTC"). */
const CLOCKS =
  /(?<![\d:+-])\d{1,2}(?::| ?h ?)\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]m)?|(?<![\d:])\d{1,2} ?[ap]m/g
const OFFSET = /(?<=[\d)a-z] ?)([+-])(\d{1,2})(?::?(\d{2}))?\)?$/

/**
 * The moments, in ms since 1970, that a clock time with a zone means: one, or the two ends of a span. The day is the one its
 * sentence names, else that of the message, or the day before when it would lie after it.
 * @param time offsets into the cleaned text.
 */
export function faultMoments(reading: Reading, time: Span): number[] {
  const text = reading.text.slice(time.start, time.end)
  const written = Date.parse(reading.message.at)
  if (Number.isNaN(written)) return []
  const sentence = sentenceAt(reading, time.start)
  const named = sentence ? dayIn(reading, sentence, time, written) : null
  const day = named ?? written - (written % DAY_MS)
  const offset = OFFSET.exec(text)
  const shift = offset
    ? (offset[1] === '-' ? 1 : -1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0)) * 60_000
    : 0
  const zone = OFFSETS.find(([name]) => name.test(text))?.[1] ?? 0
  return (text.replace(/^\d{4}-\d{2}-\d{2}[t ]*/, '').match(CLOCKS) ?? []).flatMap((clock) => {
    const since = clockOf(clock)
    if (since === null) return []
    const at = day + since + (shift === 0 ? -zone * 3_600_000 : shift)
    return named === null && at > written + SLACK_MS ? [at - DAY_MS] : [at]
  })
}

/** Agents write down many times; what they tell of the fault, of an error, or of an earlier day is not about their work. */
function isToldOfFault(reading: Reading, sentence: ReadSentence, time: Span): boolean {
  if (!isAboutCase(reading, sentence)) return false
  if (reading.message.author.role !== 'agent') return true
  if (isLabelled(reading, sentence) || isEvent(reading, sentence)) return true
  const before = reading.text.slice(sentence.start, time.start)
  if (TALK.test(before.slice(-60)) || TO_COME.test(before.slice(-80)) || CLEAN.test(sentence.text))
    return false
  if (CURE.test(sentence.text) && !SPAN_OF_FAULT.test(sentence.text)) return false
  return (
    hasHit(reading, sentence, 'observed-strong') ||
    hasHit(reading, sentence, 'since') ||
    /\b[45]\d\d\b/.test(sentence.text) ||
    holdsErrorKey(reading, sentence) ||
    OF_A_CALL.test(sentence.text) ||
    LACKS.test(sentence.text) ||
    isEarlierDay(reading, sentence, time)
  )
}

/** When something was changed is not yet when it failed: "he re-installed it at 14:00". */
function isOfChange(reading: Reading, sentence: ReadSentence): boolean {
  if (sentence.kind === 'table-row' || LACKS.test(sentence.text)) return false
  if (hasHit(reading, sentence, 'observed-strong') || hasHit(reading, sentence, 'since')) return false
  return tellsDatedChange(reading, sentence) && (sentence.text.match(CLOCKS)?.length ?? 0) < 2
}

function holdsErrorKey(reading: Reading, sentence: ReadSentence): boolean {
  const { start, end } = reading.span(sentence.start, sentence.end)
  return keysOf(reading, 'error').some((key) => key.start >= start && key.end <= end)
}

/** Whether the sentence names a day before that of the message. */
function isEarlierDay(reading: Reading, sentence: ReadSentence, time: Span): boolean {
  const written = Date.parse(reading.message.at)
  const day = dayIn(reading, sentence, time, written)
  return day !== null && day < written - (written % DAY_MS)
}

/** Nobody makes an appointment to the second. */
function isPast(reading: Reading, sentence: ReadSentence, time: Span): boolean {
  const part = reading.text.slice(sentence.start, sentence.end).split(';')
  let from = sentence.start
  const own = part.find((each) => time.start < (from += each.length + 1)) ?? sentence.text
  return LOOKS_BACK.test(own) || /:\d{2}:\d{2}/.test(reading.text.slice(time.start, time.end))
}

function isStamp(reading: Reading, sentence: ReadSentence, time: Span): boolean {
  if (reading.message.author.role !== 'agent') return false
  const before = reading.text.slice(sentence.start, time.start)
  if (before.length > 60 || !STAMP.test(before) || isLabelled(reading, sentence)) return false
  return (
    sentence.index === 0 || (!hasHit(reading, sentence, 'observed-strong') && !isEvent(reading, sentence))
  )
}

/** Whether it stands under a label for the time, the ids or what was seen. */
function isLabelled(reading: Reading, { start }: ReadSentence): boolean {
  return reading.sections.some(
    ({ label, bodyStart, bodyEnd }) =>
      FAULT_LABELS.has(label) && bodyStart <= start + LABEL_LENGTH && start < bodyEnd,
  )
}

/** A row of a table that is no entry of a work log. */
function isEvent(reading: Reading, sentence: ReadSentence): boolean {
  return sentence.kind === 'table-row' && !hasHit(reading, sentence, 'check-done')
}

/** The day named in the time itself or in its sentence, as ms since 1970; null when none is. */
function dayIn(reading: Reading, sentence: ReadSentence, time: Span, written: number): number | null {
  const named = datesOf(reading).find(
    ({ start, end }) =>
      (start >= time.start && end <= time.end) || (start >= sentence.start && end <= sentence.end),
  )
  return named ? dayOf(reading.text.slice(named.start, named.end), written) : null
}

/** Ms from midnight UTC that a clock time means; null when it is no time of a day. */
function clockOf(text: string): number | null {
  const clock = /(\d{1,2})(?: ?[:h] ?(\d{2}))?(?::\d{2}(?:[.,]\d+)?)? ?(am|pm)?/.exec(
    text.replace(/^\d{4}-\d{2}-\d{2}[t ]*/, ''),
  )
  if (!clock) return null
  const hour = (Number(clock[1]) % (clock[3] ? 12 : 24)) + (clock[3] === 'pm' ? 12 : 0)
  const zone = OFFSETS.find(([name]) => name.test(text))?.[1] ?? 0
  return ((hour - zone) * 60 + Number(clock[2] ?? 0)) * 60_000
}
