/** Words people put where a secret was, or would be. */
const STAND_IN =
  /^(?:[x*•.#_<>[\](){}-]{3,}|.{0,12}(?:redacted|removed|masked|hidden|censored|example|placeholder|your[-_ ]|changeme|entfernt|supprim|eliminad).{0,40}|<[^>]{0,40}>|\[[^\]]{0,40}\]|\{\{?[^}]{0,40}\}?\}|\$\{?\w{0,40}\}?|%\w{0,40}%)$/i

/** What follows a secret that was cut off or covered. */
const CUT_OFF = /^(?:\.\.|…|\*{2}|x{4}|[.… ]{0,3}[[<(]?(?:redacted|removed|masked|hidden|truncated|snip))/i
/** A run of one sign that makes up so much of a value was typed, not drawn. */
const FILLED = 0.3

/** Whether a value only stands in for a secret (`****`, `<token>`, `[removed]`, `${API_KEY}`). */
export function isStandIn(value: string): boolean {
  return (
    STAND_IN.test(value) ||
    /^(.)\1+$/.test(value) ||
    /example(?:_?key)?$/i.test(value) ||
    isFilled(value.slice(0, 200)) ||
    /\*{3}|x{6}|…|\.{3}/i.test(value.slice(0, 200))
  )
}

/** Whether what stands at `end` says that the value before it is only a part (`ghp_12ab...`). */
export function isCutOff(text: string, end: number): boolean {
  return CUT_OFF.test(text.slice(end, end + 16))
}

function isFilled(value: string): boolean {
  const longest = Math.max(0, ...Array.from(value.matchAll(/(.)\1{7,}/g), ([run]) => run.length))
  return longest >= value.length * FILLED && longest > 0
}
