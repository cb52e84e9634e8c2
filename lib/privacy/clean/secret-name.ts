import type { PrivacyKind } from '../finding'

/** What a name promises about its value. */
export interface SecretName {
  readonly kind: PrivacyKind
  /** `certain`: any value is a secret. `random`: only a value that looks drawn by chance is. */
  readonly when: 'certain' | 'random'
}

/** Endings of names written without gaps and in small letters. The longest that fits decides. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  password:
    'password passwd pwd passphrase passwort kennwort motdepasse contrasena senha cvv cvc cvv2 cvc2 securitycode userpass dbpass'.split(
      ' ',
    ),
  'one-time-code':
    'otp totp otpcode onetimecode onetimepassword mfacode totpcode verificationcode smscode passcode backupcode'.split(
      ' ',
    ),
  token:
    'token jwt secret apikey secretkey accesskey accesskeyid privatekey signingkey encryptionkey authkey subscriptionkey masterkey clientsecret bearer credential credentials assertion samlresponse samlrequest connectionstring csrf xsrf sharedkey accountkey functionskey apisecret'.split(
      ' ',
    ),
  session:
    'sessionid sessid sessiontoken sessionkey sessionsecret sessioncookie jsessionid phpsessid aspnetsessionid connectsid'.split(
      ' ',
    ),
  authorization: 'authorization authorizationheader authheader basicauth'.split(' '),
  'national-id':
    'ssn socialsecuritynumber nationalid nationalinsurancenumber taxid taxnumber passportnumber passportno identitynumber personnummer steuerid sozialversicherungsnummer codicefiscale'.split(
      ' ',
    ),
  phone: 'phone phonenumber telephone telefon mobile mobilephone mobilenumber msisdn faxnumber'.split(' '),
}

/** Single words, whole or as the last of several. */
const LAST_WORDS: Readonly<Record<string, SecretName>> = {
  pin: { kind: 'password', when: 'certain' },
  pass: { kind: 'password', when: 'certain' },
  pw: { kind: 'password', when: 'certain' },
  sid: { kind: 'session', when: 'random' },
  sess: { kind: 'session', when: 'random' },
  session: { kind: 'session', when: 'random' },
  auth: { kind: 'authorization', when: 'random' },
  sig: { kind: 'token', when: 'random' },
  signature: { kind: 'token', when: 'random' },
  hmac: { kind: 'token', when: 'random' },
}

/** Whole names that promise a secret only in addresses and forms. */
const PAIR_NAMES: Readonly<Record<string, SecretName>> = {
  key: { kind: 'token', when: 'random' },
  code: { kind: 'token', when: 'random' },
  ticket: { kind: 'token', when: 'random' },
  sig: { kind: 'token', when: 'random' },
}

/** Tokens that only say where a list goes on, and keys of caches. */
const HARMLESS =
  /(?:page|next|continuation|sync|cursor|resume|changes?|delta|sort|cancel(?:lation)?|design|color|colour|style)token$/

/** Ends of a name that say nothing about what it holds. */
const TAIL =
  /(?:value|string|text|raw|plain|hash|confirm|confirmation|confirmed|again|repeat|new|old|current|\d)$/

const BY_ENDING = Object.entries(ENDINGS)
  .flatMap(([kind, endings]) => endings.map((ending) => ({ ending, kind: kind as PrivacyKind })))
  .sort((a, b) => b.ending.length - a.ending.length)

const known = new Map<string, SecretName | null>()
const KNOWN = 5_000

/**
 * What a name — of a header, field, parameter, element or key — promises about its value; null for most. `pair` is for names in
 * addresses and forms, where `code` and `key` are secrets too.
 */
export function secretNameOf(name: string, pair = false): SecretName | null {
  if (name.length > 120 || name.includes('<')) return null
  const found = known.get(name)
  const general = found === undefined ? remember(name) : found
  return general ?? (pair ? (PAIR_NAMES[name.toLowerCase()] ?? null) : null)
}

function remember(name: string): SecretName | null {
  const found = classify(name)
  if (known.size >= KNOWN) known.clear()
  known.set(name, found)
  return found
}

function classify(name: string): SecretName | null {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9ñ]+/)
    .filter(Boolean)
  while (words.length > 1 && TAIL.test(words.at(-1) ?? '') && isTail(words.at(-1) ?? '')) words.pop()
  const glued = words
    .join('')
    .replace(/ñ/g, 'n')
    .replace(/(?<=token|secret|password|key|credential)s$/, '')
  if (HARMLESS.test(glued)) return null
  const ending = BY_ENDING.find((each) => glued.endsWith(each.ending))
  // Short endings are parts of everyday words: `laptop`, `dropdown`.
  if (ending && (ending.ending.length > 4 || words.at(-1)?.endsWith(ending.ending)))
    if (ending.ending.length > 4 || words.includes(ending.ending) || isGluedShort(glued, ending.ending))
      return { kind: ending.kind, when: 'certain' }
  return LAST_WORDS[words.at(-1) ?? ''] ?? null
}

function isTail(word: string): boolean {
  return word.replace(TAIL, '') === ''
}

/** `userpwd`, `authjwt`: a short ending after a word that goes with it. */
function isGluedShort(glued: string, ending: string): boolean {
  return /^(?:user|auth|my|db|admin|login|id|new|old|card|account|root|smtp|ftp|sms|x|access)$/.test(
    glued.slice(0, -ending.length),
  )
}
