import { findPattern } from '../pattern-search'
import { withoutOverlaps } from '../sentence-search'
import type { MessageSignal } from '../signal'

const LINE =
  /(?:^|\n)[ \t>]{0,8}(?:\[?\d{4}[-/]\d{2}[-/]\d{2}[t ]\d{2}:\d{2}:\d{2}[^\n]{1,20}[\] |-]|\[?\d{2}:\d{2}:\d{2}[.,]?\d{0,6}z?\]? {1,4}[a-z[]|(?:error|warn|info|debug|fatal|severe)\b[ :\]|-]{1,3}[^\n]{6}|[a-z0-9.-]{1,60}:\d{1,5}:\d{1,5} )/g
/** "From the audit log:" and the first line of it. */
const COPIED =
  /\b(?:audit|access|server|system|mail|event|web|gateway|worker|firewall|proxy|auth|sign-?in)[ -]?logs?\b[^\n]{0,40}:[ \t]{0,2}\n{1,2}[ \t]{0,4}(?:[-*•] )?(?:\d{4}-\d{2}-\d{2}[ t])?\d{2}:\d{2}\b[^\n]{4}/g
const LOG = /logs?\b[^\n]{0,40}:[ \t]{0,2}\n/

/** Lines as programs write them, with time stamp or level. */
export const logLines: MessageSignal = {
  id: 'log-lines',
  name: 'log lines or console output',
  needs: [],
  scan: (reading) =>
    withoutOverlaps([...findPattern(reading, LINE), ...findPattern(reading, COPIED, { sign: LOG })]),
}
