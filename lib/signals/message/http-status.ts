import { patternSignal } from '../pattern-search'

/** An HTTP status code in a place that says it is one. */
export const httpStatus = patternSignal(
  'http-status',
  'an HTTP status',
  /\b(?:http(?:\/[\d.]{1,3})?|status(?: code)?|returns?|answers?|answered|error|code|with|back|gets?|got|recib\w{1,5}|devuelven?|responden?|liefert|liefern|bekomm\w{1,3}|erhalten|antwortet|kommt|renvoie|renvoient|reçoit|recevons|reçois)(?: (?:mit|avec|con|un|une|una|eine?n?|des?))?[ \t:`'"]{1,4}[3-5]\d\d\b(?![.,]?\d)|\b(?:call|request|try|attempt|llamada|aufruf|appel|requête|petición)s? (?:is |are |ends? )?[45]\d\d\b(?![.,:]?\d)|(?<![\d.,:#€$£–-])\b(?:4(?:0[0-9]|1[0-8]|2[2-9])|50[0-8])(?:s\b| (?:since|everywhere|por todas|partout|überall|seit|desde|depuis) )|\b[45]\d\d (?:bad request|unauthori[sz]ed|forbidden|not found|method not allowed|conflict|gone|payload too large|too many requests|internal(?: server)? error|bad gateway|service unavailable|gateway time-?out|signature)/g,
)
