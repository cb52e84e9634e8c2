import { placeFinder } from './pattern-search'
import { hasHit } from './sentence-search'
import type { ReadSentence, Reading } from './reading'
import type { Label } from './words/word-book'

/** Longer than this, a line announces nothing. In words. */
const LEAD_LIMIT = 14
/** A time alone is no entry. In words. */
const ENTRY_WORDS = 5
/** An entry of a log of work begins with its time. */
const ENTRY =
  /^\W{0,3}(?:\d{4}-\d{2}-\d{2}[t ]{1,2})?\d{1,2}:\d{2}(?:-\d{1,2}:\d{2})?(?: (?:utc|cet|cest|gmt|mez|uhr))?\W{1,3}\w/
const WORK: ReadonlySet<Label> = new Set<Label>(['troubleshooting', 'verification'])
/** What stands under these labels tells of the case, of plans or of people, not of work that was done. */
const NO_WORK: ReadonlySet<Label> = new Set<Label>([
  'summary',
  'expected',
  'observed',
  'symptom',
  'steps',
  'environment',
  'ids',
  'error',
  'scope',
  'impact',
  'severity',
  'workaround',
  'hypothesis',
  'cause',
  'change',
  'ask',
  'owner',
  'communication',
  'customer-next',
  'prevention',
  'next-step',
])

/** What a sentence is by the place it stands at: an entry of a list of work, something else for sure, or anything. */
export type Place = 'entry' | 'shut' | 'open'

/** Answers for sentences, in order of place, where they stand. */
export function workPlaces(reading: Reading): readonly Place[] {
  const underLeads = placesUnderLeads(reading)
  const under = (labels: ReadonlySet<Label>) =>
    placeFinder(
      reading.sections
        .filter(({ label }) => labels.has(label))
        .map(({ start, bodyEnd }) => ({ start, end: bodyEnd })),
    )
  const isWork = under(WORK)
  const isNoWork = under(NO_WORK)
  return reading.sentences.map(({ start, index, text, tokens }) => {
    if (isWork(start)) return 'entry'
    if (isNoWork(start)) return 'shut'
    return (
      underLeads.get(index) ??
      (tokens.length >= ENTRY_WORDS && ENTRY.test(text.slice(0, 60)) ? 'entry' : 'open')
    )
  })
}

/**
 * Items and rows under a line that announces work ("Checks 08:25–08:40 UTC", "What I found:", a row with "Result"), or
 * that announces what is still to come ("What we need from you", "Next I will try").
 */
function placesUnderLeads(reading: Reading): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>()
  let led: Place = 'open'
  for (const sentence of reading.sentences) {
    const lead = leadOf(reading, sentence)
    if (lead) led = lead
    else if (!isItem(sentence)) led = 'open'
    else if (led !== 'open') places.set(sentence.index, led)
  }
  return places
}

/** What a line makes of the items below it; null when it is no line above a list. */
function leadOf(reading: Reading, sentence: ReadSentence): Place | null {
  const { tokens, kind, index, text } = sentence
  if (kind === 'list-item' || tokens.length > LEAD_LIMIT) return null
  const announces = hasHit(reading, sentence, 'work-heading')
  if (kind === 'table-row') return announces && !/\d/.test(text) ? 'entry' : null
  if (!isItem(reading.sentences[index + 1])) return null
  if (sentence.asks || hasHit(reading, sentence, 'check-open')) return 'shut'
  return announces ? 'entry' : null
}

function isItem(sentence: ReadSentence | undefined): boolean {
  return sentence?.kind === 'list-item' || sentence?.kind === 'table-row'
}
