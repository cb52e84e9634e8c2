import type { Token } from '@/lib/signals/text/tokens'

/** Words before a number that say it is a code. */
const BEFORE = new Set(
  'http https status code codes error errors err returns return returned returning answers answered responds responded replies replied throws throwing gives fehler fehlercode fehlermeldung meldung liefert antwortet meldet erreur erreurs renvoie retourne devuelve responde código codigo'.split(
    ' ',
  ),
)
/** Words before a number that may say so; then it must end its clause or be followed by one of {@link AFTER}. */
const PERHAPS = new Set(
  'with get gets getting got back by a an the of as and or is all only mit ein eine einen un une con der die den'.split(
    ' ',
  ),
)
/** Words behind a number that say it is a code. */
const AFTER = new Set(
  'error errors response responses too unauthorized unauthorised forbidden bad internal service gateway not fehler erreur erreurs error'.split(
    ' ',
  ),
)

/**
 * Whether a number among tokens is a status code rather than an amount: something around it says so, or it stands in pasted
 * output.
 */
export function isCodeNumber(tokens: readonly Token[], at: number, isOutput: boolean): boolean {
  if (isOutput) return true
  const next = tokens[at + 1]
  if (next && AFTER.has(next.word)) return true
  // An enhanced status of mail: `550 5.7.1`.
  if (next && /^[245]$/.test(next.word) && /^\d$/.test(tokens[at + 2]?.word ?? '')) return true
  const before = tokens[at - 1]?.word
  if (before === undefined) return false
  // `HTTP/1.1 401`, and codes in a row: `502 or 503`.
  if (BEFORE.has(before) || (before === '1' && tokens[at - 3]?.word === 'http')) return true
  return PERHAPS.has(before) && (!next || next.opens)
}
