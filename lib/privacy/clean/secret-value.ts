import type { SecretName } from './secret-name'

/** One mask and nothing else. */
const MASK = /^<[^<>\n]{1,120}>$/
/** Words that stand where a secret could, and are none. */
const PLAIN =
  /^(?:true|false|null|undefined|none|nil|n\/?a|yes|no|on|off|ok|bearer|basic|digest|jwt|opaque|saml|oauth2?|required|optional|invalid|valid|expired|missing|hidden|unknown|enabled|disabled|default|public|private|active|inactive|include|omit|same-origin|mfa|totp|sms|email|anonymous|expire[ds]?)$/i
const PHONE = /^[+(]?[\d\s()./-]{7,30}$/
const LABEL = /^[\p{L}\s.:*?!'’-]{3,200}$/u
const LABEL_STEM = /pass|token|secret|key|pin|code|session|kennwort|contrase|credential|sign|auth/i

/** Whether a value is a mask already. */
export function isMask(value: string): boolean {
  return MASK.test(value)
}

/** Whether what stands under a name that promises a secret is one. */
export function isSecretValue({ kind, when }: SecretName, value: string): boolean {
  if (value.trim() === '' || isMask(value) || isBlank(value)) return false
  if (PLAIN.test(value) || (LABEL.test(value) && LABEL_STEM.test(value))) return false
  if (when === 'random') return looksRandom(value)
  if (kind === 'phone') return PHONE.test(value) && value.replace(/\D/g, '').length >= 7
  return kind === 'password' || kind === 'one-time-code' || kind === 'national-id' || value.length >= 4
}

/** What is written where a secret was: `****`, `[REDACTED]`, `<removed>`, `${API_KEY}`. */
export function isBlank(value: string): boolean {
  return (
    /^[*•·.xX#_-]{2,200}$/.test(value) ||
    /^[[({<]{1,2}\s?[\w .:/-]{0,60}\s?[\])}>]{1,2}$/.test(value) ||
    /^\$?\{{1,2}[\w .-]{1,60}\}{1,2}$|^%[\w]{1,60}%$/.test(value) ||
    /^(?:redacted|removed|masked|filtered|censored)$/i.test(value)
  )
}

/** So much of a value shows what it is made of. */
const HEAD = 256

/** Letters and digits mixed, or long and of both cases: words and plain numbers are neither. */
export function looksRandom(whole: string): boolean {
  const value = whole.slice(0, HEAD)
  if (value.length < 10 || /\s/.test(value) || /^https?:/i.test(value)) return false
  const letters = /[A-Za-z]/.test(value)
  if (/\d/.test(value) && letters) return !/^\d{4}-\d\d-\d\dT/.test(value)
  return value.length >= 20 && /[a-z]/.test(value) && /[A-Z]/.test(value.slice(1)) && !/[a-z]{12}/.test(value)
}

/** As cautious as text without structure needs: a word after `password =` in source code is none. */
export function looksSecret({ kind }: SecretName, whole: string): boolean {
  if (isMask(whole) || isBlank(whole)) return false
  const value = whole.slice(0, HEAD)
  if (kind !== 'password' && kind !== 'one-time-code') return looksRandom(value)
  if (value.length < 6 || /[(){}[\]]/.test(value) || /\w\.\w/.test(value))
    return kind === 'one-time-code' && /^\d{4,8}$/.test(value)
  return /\d/.test(value) && /[A-Za-z!$%&@#^*+=~?]/.test(value)
}
