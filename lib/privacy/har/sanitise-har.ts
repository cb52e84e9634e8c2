import { jsonCleaner } from '../clean/clean-json'
import { withEdits, type Cleaning, type Edit } from '../clean/cleaning'
import { walkJson } from '../clean/json-walk'
import { Passes, untilTextClean, type SanitiseOptions, type Sanitised } from '../clean/pass'
import { readHarText, type HarFault } from './har-text'
import { isEntry, placeOf, type HarPlace } from './place'

export interface SanitisedHar extends Sanitised<HarPlace> {
  readonly ok: true
  /** Requests in the file. */
  readonly requests: number
  /** Whether the file broke off; what is whole was kept. */
  readonly cut: boolean
}

/** Requests between two words of progress. */
const TELL_EVERY = 20

/**
 * A HAR with every secret and all personal data masked, in every part of it: by the names of headers, cookies, parameters and
 * fields, and by value. The result is scanned again from the start; it is clean only when that scan finds nothing. All else
 * in the file, unknown fields and the writing of numbers included, is left character for character.
 */
export function sanitiseHar(
  source: string,
  options: SanitiseOptions = {},
): SanitisedHar | { readonly ok: false; readonly fault: HarFault } {
  const har = readHarText(source)
  if (!har.ok) return har
  const requests = har.entries.length
  const passes = new Passes<HarPlace>(options, 'other')
  const done = untilTextClean(har.text, passes, 'other', {
    run: (text, cleaning, onProgress) =>
      cleanHar(text, cleaning, passes, (entry) => {
        if (entry % TELL_EVERY === 0) onProgress(Math.min(1, entry / requests))
      }),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  })
  return { ok: true, requests, cut: har.cut, ...done }
}

/** One pass over the text of a HAR. */
export function cleanHar(
  text: string,
  cleaning: Cleaning,
  passes: Passes<HarPlace>,
  onEntry?: (entry: number) => void,
): string {
  const edits: Edit[] = []
  const cleaner = jsonCleaner(text, cleaning, 0, (edit) => edits.push(edit))
  let entries = 0
  walkJson(text, {
    onKey: cleaner.onKey,
    onClose: (path) => {
      passes.place = placeOf(path)
      cleaner.onClose(path)
      if (isEntry(path)) onEntry?.(++entries)
    },
  })
  return withEdits(text, edits)
}
