import { patternSignal } from '../pattern-search'

/** An HTTP status code in a place that says it is one. */
export const httpStatus = patternSignal(
  'http-status',
  'an HTTP status',
  /\b(?:http(?:\/[\d.]{1,3})?|status(?: code)?|returns?|answers?|answered|error|code|with|back|gets?|got)[ \t:`'"]{1,4}[3-5]\d\d\b(?![.,]?\d)|\b[45]\d\d (?:bad request|unauthori[sz]ed|forbidden|not found|method not allowed|conflict|gone|payload too large|too many requests|internal(?: server)? error|bad gateway|service unavailable|gateway time-?out|signature)/g,
)
