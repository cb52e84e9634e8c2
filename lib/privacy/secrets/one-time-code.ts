import type { Confidence, PrivacyFinder, PrivacyFinding } from '../finding'

/** What a code is called that opens something, in the four languages. */
const NAME =
  "(?:(?:verification|security|one[- ]time|single[- ]use|login|log-in|sign-in|authentication|authenticator|access|2fa|mfa|two-factor|sms|recovery|backup|unlock)[ -](?:pass)?codes?|otp|totp|mtan|tan(?= ?(?:[:=]|ist |lautet |is ))|passcode|(?:bestätigungs|sicherheits|anmelde|einmal|zugangs|verifizierungs|freischalt|wiederherstellungs)-?codes?|einmalpasswort|code (?:de |d[’'])(?:vérification|verification|sécurité|securite|connexion|accès|validation)|código de (?:verificación|seguridad|acceso)|codigo de (?:verificacion|seguridad|acceso)|clave de acceso)"
const BEFORE = new RegExp(
  `(?<![A-Za-zÀ-ÿ])${NAME}(?: (?:i got|you sent|from the app|for [a-z]{2,20}))?[ \\t]{0,2}(?::|=|is|was|ist|war|lautet|lautete|est|était|es|era|->)?[ \\t]{0,2}["'„“«]?((?:\\d{3}[ -]\\d{3}|\\d{4,8}|[A-Z0-9]{4}-[A-Z0-9]{4}|[A-Z0-9]{6,8}))(?![\\w-])`,
  'gi',
)
const AFTER = new RegExp(
  `(?<![\\w.-])(\\d{3}[ -]\\d{3}|\\d{4,8})["'“”»]? (?:is|ist|est|es) (?:your|my|the|ihr|dein|mein|der|votre|mon|le|su|tu|mi|el) (?:[a-z]{2,20} )?${NAME}`,
  'gi',
)
const WORD = /code|otp|\bm?tan\b|código|passwort|clave/i
const DIGITS = /\d{3}/

/** Codes that open an account once: "your verification code is 482913". */
export const findOneTimeCodes: PrivacyFinder = (text) => {
  if (!DIGITS.test(text) || !WORD.test(text)) return []
  const before = Array.from(text.matchAll(BEFORE)).flatMap((match): PrivacyFinding[] => {
    const code = match[1] ?? ''
    const end = match.index + match[0].length
    return /\d/.test(code) ? [finding(end - code.length, code, 'likely')] : []
  })
  const after = Array.from(text.matchAll(AFTER), ({ index, 1: code = '' }) => finding(index, code, 'sure'))
  return [...before, ...after].sort((a, b) => a.start - b.start)
}

function finding(start: number, code: string, confidence: Confidence): PrivacyFinding {
  return { kind: 'one-time-code', start, end: start + code.length, confidence }
}
