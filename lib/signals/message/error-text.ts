import { filledSections } from '../sentence-search'
import { findPattern } from '../pattern-search'
import type { Span } from '@/lib/ticket/snapshot'
import type { Reading } from '../reading'
import type { MessageSignal } from '../signal'

const QUOTED =
  /(?:error|message|fehler\w{0,10}|meldung|erreur|mensaje|says|saying|shows|reads|stands|text|get|gets|steht|affiche|dice|with|code)[^"\n`«„]{0,40}["`«„][^"`»\n]{8,300}["`»]/g
const IN_CODE =
  /["']?(?:error|message|detail|exception|fault|code|fehler|erreur)[\w ]{0,16}["']?[ \t]{0,2}[:=][ \t]{0,2}["'{[]?[^\n]{6,200}/
const FAIL_WORD =
  /\b(?:fehlgeschlagen|failed|failure|denied|refused|unauthori[sz]ed|forbidden|timed out|not found|\w{0,40}exception|\w{0,40}error)\b/
const QUOTE_MARK = /["`«„]/

/** The exact text of an error: quoted, in a labelled part, or in pasted output. */
export const errorText: MessageSignal = {
  id: 'error-text',
  name: 'the exact error text',
  needs: [],
  scan: (reading) => [
    ...(QUOTE_MARK.test(reading.text) ? findPattern(reading, QUOTED) : []),
    ...reading.code.flatMap(({ start, end }) => errorLine(reading, start, end)),
    ...filledSections(reading, 'error'),
  ],
}

/** A line of pasted output that tells of an error; code stretches are cut into pieces of bounded length before. */
function errorLine(reading: Reading, start: number, end: number): Span[] {
  const line = reading.text.slice(start, end)
  return IN_CODE.test(line) || FAIL_WORD.test(line) ? [reading.span(start, Math.min(end, start + 240))] : []
}
