import { isEmptyLabel, quoteOf } from '../sentence-search'
import type { Told } from '../sentence-odds'
import type { Reading } from '../reading'
import type { MessageSignal } from '../signal'

/**
 * From these log-odds on a sentence hints at what it may tell. Most tickets tell how often it happens, what ought to be and how people go
 * on, in words no book has: where no sentence tells it for sure, one that may is more often right than not. Too little for a packet,
 * which quotes the sentence; enough for a rubric, which asks whether it is told anywhere.
 */
const HINTS = { expected: -2, rate: -1.75, workaround: -3 } as const satisfies Partial<Record<Told, number>>

/** What customers say should happen, by the likeliest sentence. */
export const expectedHint = hint('expected-hint', 'a hint at what should happen instead', 'expected')
/** How often it happens, by the likeliest sentence. */
export const reproducibilityHint = hint('reproducibility-hint', 'a hint at how often it happens', 'rate')
/** A way to go on meanwhile, by the likeliest sentence. */
export const workaroundHint = hint('workaround-hint', 'a hint at how people go on meanwhile', 'workaround')

function hint(id: string, name: string, told: keyof typeof HINTS): MessageSignal {
  return {
    id,
    name,
    needs: [],
    scan: (reading) => {
      const best = likeliest(reading, told)
      return best ? [quoteOf(reading, best)] : []
    },
  }
}

/** The sentence that likeliest tells it, where that is likely enough to be a hint. */
function likeliest(reading: Reading, told: keyof typeof HINTS) {
  let most: number = HINTS[told]
  let best = null
  for (const sentence of reading.sentences) {
    if (sentence.asks || sentence.codeLike || (told === 'expected' && NO_RIGHT_STATE.test(sentence.text)))
      continue
    const odds = reading.odds(told, sentence.index)
    if (odds <= most || isEmptyLabel(reading, sentence)) continue
    most = odds
    best = sentence
  }
  return best
}

/** "My colleague has the same problem", "please look", "it should be fixed soon" say nothing of how it ought to be. */
const NO_RIGHT_STATE =
  /\bsame (?:error|problem|issue|thing|message|trouble|result|fault)s?\b|^(?:please|kindly|can you|could you)\b|\bshould be (?:fixed|solved|repaired|sorted|resolved)\b/
