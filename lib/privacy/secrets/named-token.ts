import type { Confidence, PrivacyFinder, PrivacyFinding } from '../finding'
import { mentions } from '../mention'
import { isCutOff, isStandIn } from '../stand-in'
import { entropy, isUuid, looksRandom } from './randomness'

/** The last word of a name that promises a secret, then a value: `api_key = …`, `"client_secret": "…"`, `?access_token=…`. */
const NAMED =
  /(key|token|secret|credentials?|jsessionid|phpsessid|session[-_ ]?id|sid|access[-_]?id|login|oauth|(?<=[-_.])(?:auth|pat|api))(?:[-_.]?(?:\d{1,2}|value|prod|production|staging|dev|test|live))?(?:\\?["'\])]){0,2}[ \t]{0,8}(?::=|=>|[:=,]|\bis\b)[ \t]{0,8}(?:\\?["'`]([^\s"'`\\]{8,512})|([A-Za-z0-9+/_.~=%-]{8,512}))/gi

/** Without one of these words there is no name to find. */
const NAMES = ['key', 'token', 'secret', 'credential', 'sess', 'sid', 'access', 'login', 'auth', 'pat', 'api']

/** What may stand before `key` when the value is a secret; anything else before it is only possible. */
const SECRET_KEY =
  /(?:api|access|secret|private|auth|client|account|service|app|application|encryption|signing|master|admin|deploy|shared|storage|consumer|subscription|webhook|license|server|user|rest|write|ingest|integration|hmac|aes|cipher)[-_ .]?$/i
/** What may stand before `key` when the value is no secret. */
const PLAIN_KEY =
  /(?:public|pub|publishable|primary|foreign|sort|partition|cache|bucket|row|group|hot|object|map|host|lookup|translation|i18n|column|index|dict|json|hash|short|option|idempotency|issue|project|ticket|feature|site|sequence|natural|unique|composite|routing|message|field|property|registry|shift|arrow|tab|enter|escape|function|mon)[-_ .]?$/i
/** The name of a token that everybody may know: it names an assembly's signer. */
const PUBLIC = /public[-_ ]?key$/i
const NAME_REACH = 40
const FEWEST_BITS = 3.5

/** API keys, tokens and session ids by the name they are given. */
export const findNamedTokens: PrivacyFinder = (text) => {
  if (!mentions(text, NAMES)) return []
  return Array.from(text.matchAll(NAMED)).flatMap((match): PrivacyFinding[] => {
    const value = (match[2] ?? match[3] ?? '').replace(/[.,;:)]{1,3}$/, '')
    const before = nameBefore(text, match.index)
    const last = (match[1] ?? '').toLowerCase()
    const confidence = confidenceOf(last, before, value)
    if (!confidence || isStandIn(value)) return []
    const start = match.index + match[0].length - (match[2] ?? match[3] ?? '').length
    if (isCutOff(text, start + value.length)) return []
    const kind = /^(?:jsess|phpsess|session|sid)/.test(last) ? 'session' : 'token'
    return [{ kind, start, end: start + value.length, confidence }]
  })
}

function nameBefore(text: string, at: number): string {
  return /[A-Za-z0-9_.-]{0,40} ?$/.exec(text.slice(Math.max(0, at - NAME_REACH), at))?.[0] ?? ''
}

/** How sure it is that a value under a name is a secret; null when it is none. */
function confidenceOf(last: string, before: string, value: string): Confidence | null {
  const random = looksRandom(value, 12)
  if (!random) return null
  switch (last) {
    case 'key':
      if (before.trim() === '' || PLAIN_KEY.test(before)) return null
      if (SECRET_KEY.test(before)) return 'likely'
      return isDrawn(value) ? 'possible' : null
    case 'login':
    case 'auth':
    case 'oauth':
    case 'pat':
    case 'api':
      return isDrawn(value) ? 'possible' : null
    case 'sid':
      return /[a-z]$/i.test(before) || value.length < 20 ? null : 'possible'
    case 'accessid':
    case 'access_id':
    case 'access-id':
      return isUuid(value) ? null : 'possible'
    default:
      return PUBLIC.test(before) ? null : 'likely'
  }
}

/** Long and mixed enough that no one wrote it: under a name that says little it takes this. */
function isDrawn(value: string): boolean {
  return (
    isUuid(value) || /^[0-9a-f]{32,}$/i.test(value) || (value.length >= 20 && entropy(value) >= FEWEST_BITS)
  )
}
