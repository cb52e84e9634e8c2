import type { Language } from '@/lib/signals/text/language'
import type { ScannedMessage } from '@/lib/signals/signal'
import { REWORDINGS, WHOLE } from './rewordings'
import type { ToneKind, ToneNote } from './tone-note'

const SIGNAL: Readonly<Record<ToneKind, string>> = {
  blame: 'blame',
  speculation: 'speculation',
  promise: 'over-promise',
  jargon: 'jargon',
}
/** More than this is a lecture. */
const MOST = 6

/**
 * Notes on a draft, one for a sentence at most, in order of place. Jargon is told only where there are plainer words
 * for it. Linear in the draft.
 */
export function toneNotes(draft: ScannedMessage, language: Language): ToneNote[] {
  const { text } = draft.reading.message
  const notes: ToneNote[] = []
  for (const kind of ['blame', 'speculation', 'promise', 'jargon'] as const)
    for (const finding of draft.findings(SIGNAL[kind])) {
      if ('attachment' in finding) continue
      const { start, end } = finding
      const quote = text.slice(start, end)
      const rewording = reworded(quote, kind, language)
      const isTold = notes.some((note) => note.start < end && start < note.end)
      if (rewording !== null && rewording !== quote && !isTold)
        notes.push({ kind, start, end, quote, rewording })
    }
  return notes.sort((a, b) => a.start - b.start).slice(0, MOST)
}

/** A sentence said another way; null where jargon has no plainer word. */
export function reworded(sentence: string, kind: ToneKind, language: Language): string | null {
  let changed = sentence
  for (const { kind: of, find, say } of REWORDINGS[language]) {
    if (of !== kind) continue
    changed = changed.replace(find, (found: string, held: unknown) => {
      const words = say.replace('$1', () => (typeof held === 'string' ? held.trim() : ''))
      return /^\p{Lu}/u.test(found) ? words.charAt(0).toUpperCase() + words.slice(1) : words
    })
    // One rewording of blame or a guess makes the sentence anew; words of jargon stand side by side.
    if (changed !== sentence && kind !== 'jargon') break
  }
  if (changed !== sentence) return changed
  return kind === 'jargon' ? null : WHOLE[language][kind]
}
