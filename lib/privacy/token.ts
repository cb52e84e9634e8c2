import { isStandIn, type PrivacyFinder } from './finding'

/** Prefixes vendors print on their secrets, with the shape of the rest. Every repetition is bounded. */
const VENDOR =
  /(?<![A-Za-z0-9_-])(?:(?:AKIA|ASIA)[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{40,255}|gl(?:pat|dt|rt|soat)-[A-Za-z0-9_-]{16,64}|xox[abeoprs]-[A-Za-z0-9-]{10,250}|xapp-[A-Za-z0-9-]{20,250}|sk-(?:ant-|proj-|svcacct-)?[A-Za-z0-9_-]{20,250}|AIza[0-9A-Za-z_-]{35}|ya29\.[0-9A-Za-z_-]{20,250}|SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}|npm_[A-Za-z0-9]{36}|pypi-[A-Za-z0-9_-]{30,250}|do[opr]_v1_[a-f0-9]{40,80}|shp(?:at|ss|ca|pa)_[a-fA-F0-9]{32}|hf_[A-Za-z0-9]{30,60}|ATATT3[A-Za-z0-9_=-]{20,250}|ATCTT3[A-Za-z0-9_=-]{20,250}|sq0(?:atp|csp)-[A-Za-z0-9_-]{22,60}|EAAC[A-Za-z0-9]{30,250}|NRAK-[A-Z0-9]{20,40}|PMAK-[a-f0-9-]{30,80}|dapi[a-f0-9]{32}|lin_api_[A-Za-z0-9]{30,60}|key-[a-f0-9]{32}|SK[a-f0-9]{32}|hvs\.[A-Za-z0-9_-]{20,200}|whsec_[A-Za-z0-9+/=_-]{16,80}|[a-z]{2,12}_(?:live|prod|secret|sk|private)_[A-Za-z0-9_-]{12,120})/g

/** `api_key = …`, `"client_secret": "…"`, `?access_token=…`: a name that promises a secret, then a value. */
const NAMED =
  /(?<![A-Za-z0-9])(?:x-)?(?:api[-_ ]?key|apikey|api[-_ ]?token|access[-_ ]?token|refresh[-_ ]?token|auth[-_ ]?token|id[-_ ]?token|client[-_ ]?secret|secret[-_ ]?key|signing[-_ ]?secret|shared[-_ ]?secret|private[-_ ]?token|bearer[-_ ]?token|session[-_ ]?(?:id|token)|jsessionid|phpsessid|scim[-_ ]?token|webhook[-_ ]?secret|token|secret)["']?\s{0,3}(?:[:=]|=>)\s{0,3}["'`]?([A-Za-z0-9+/_.~=-]{12,512})/gi

/** Without a run of so many of these characters, or a name, there is nothing to find; most messages have neither. */
const RUN = 16
const IN_RUN = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[\w.+/=-]/.test(String.fromCharCode(code))),
)
const NAME = /key|token|secret|sess/i

/** API keys and tokens: by the vendor's prefix, or by the name they are given. */
export const findTokens: PrivacyFinder = (text) => {
  const found = hasLongRun(text)
    ? [...text.matchAll(VENDOR)].map((match) => ({ match, value: match[0], at: match.index }))
    : []
  for (const match of NAME.test(text) ? text.matchAll(NAMED) : []) {
    const value = match[1] ?? ''
    if (looksRandom(value)) found.push({ match, value, at: match.index + match[0].length - value.length })
  }
  return found
    .filter(({ value }) => !isStandIn(value))
    .map(({ value, at }) => ({ kind: 'token', start: at, end: at + value.length }))
}

/** Looks at every sixteenth character, which a long run cannot step over, and from there back to where its run begins. */
function hasLongRun(text: string): boolean {
  for (let last = RUN - 1; last < text.length;) {
    let at = last
    while (at > last - RUN && IN_RUN[text.charCodeAt(at)] === 1) at--
    if (at === last - RUN) return true
    last = at + RUN
  }
  return false
}

/** Letters and digits mixed, or long and of both cases: words and plain numbers are neither. */
function looksRandom(value: string): boolean {
  const digits = /\d/.test(value)
  const letters = /[A-Za-z]/.test(value)
  return (digits && letters) || (value.length >= 20 && /[a-z]/.test(value) && /[A-Z]/.test(value.slice(1)))
}
