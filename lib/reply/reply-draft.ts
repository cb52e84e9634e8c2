import type { Language } from '@/lib/signals/text/language'
import { DRAFT_PHRASES } from './draft-phrases'

/** More questions in one message are not answered in full; our own rubric counts them as too many. */
export const MOST_QUESTIONS = 5
/** A promise is made for a round time: a quarter of an hour, earlier rather than later. Milliseconds. */
const QUARTER = 15 * 60_000

/** Who is written to, in what language, and by when the next update is owed. */
export interface DraftFrame {
  readonly language: Language
  /** Null when it is not known. */
  readonly firstName: string | null
  /** Moment of writing, ms since 1970. */
  readonly now: number
  /**
   * When the next update is due if this is sent now, ms since 1970; `unknown` leaves a gap to fill in, `none` is for
   * tickets that are over.
   */
  readonly nextUpdate: number | 'unknown' | 'none'
}

/** A polite reply that asks the questions, the first ones when there are too many; empty without a question. */
export function askingDraft(questions: readonly string[], frame: DraftFrame): string {
  const asked = [...new Set(questions)].slice(0, MOST_QUESTIONS)
  const phrases = DRAFT_PHRASES[frame.language]
  if (asked.length === 0) return ''
  const [only = ''] = asked
  const middle = asked.length === 1 ? [phrases.askOne, only] : [phrases.askSeveral, numbered(asked)]
  return replyDraft(middle.join('\n\n'), frame)
}

/** Lines as a numbered list. */
export function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n')
}

/** A public reply around its middle: greeting before it, the promise of the next update after it. */
export function replyDraft(middle: string, frame: DraftFrame): string {
  const { greeting, greetingByName } = DRAFT_PHRASES[frame.language]
  const hello =
    frame.firstName === null ? greeting : greetingByName.replace('{name}', () => frame.firstName ?? '')
  return [hello, middle, ...promise(frame)].join('\n\n')
}

function promise(frame: DraftFrame): string[] {
  const { language, now, nextUpdate } = frame
  const { writeToday, writeLater, writeOpen } = DRAFT_PHRASES[language]
  if (nextUpdate === 'none') return []
  if (nextUpdate === 'unknown') return [writeOpen]
  const at = roundedUpdate(nextUpdate, now)
  if (dayOf(at) === dayOf(now)) return [writeToday.replace('{time}', timeOf(at))]
  return [writeLater.replace('{date}', dateOf(at, language)).replace('{time}', timeOf(at))]
}

/** When the next update is due, as a customer reads it: the time today, else with its date. Null where it is not known. */
export function nextUpdateWords({ language, now, nextUpdate }: DraftFrame): string | null {
  if (typeof nextUpdate === 'string') return null
  const at = roundedUpdate(nextUpdate, now)
  return dayOf(at) === dayOf(now) ? timeOf(at) : `${dateOf(at, language)}, ${timeOf(at)}`
}

function roundedUpdate(due: number, now: number): number {
  const round = Math.floor(due / QUARTER) * QUARTER
  return round - now >= QUARTER ? round : due
}

/** Times are in UTC and say so: the customer's zone is not known. */
function timeOf(at: number): string {
  return `${new Date(at).toISOString().slice(11, 16)} UTC`
}

function dateOf(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(at)
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
