import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/min'
import type { Confidence, PrivacyFinder, PrivacyFinding } from '../finding'

/** Two letters of a country (ISO 3166-1). */
export type PhoneCountry = CountryCode

const COUNTRIES: readonly PhoneCountry[] = ['US', 'GB', 'DE', 'FR', 'ES']

/** 7 to 15 digits in one piece or in groups, with the signs people put between them (ITU-T E.123). */
const RUN = /(?<![\w.,/+-])(?:\+|00)?[ ]?\(?\d(?:[ ()./\u00a0\u2010-\u2013-]{0,3}\d){6,16}(?![\w-]|[.,]\d)/g
const WORD =
  /(?:phone|tel|mobile?|cell|call|fax|whatsapp|sms|ring|number is|telefon|handy|rufnummer|t[ée]l[ée]phone|portable|m[óo]vil|celular|cep|dial)[^\n\d]{0,20}$|(?:^|[\s|])[TFM][.:]? ?$/i
/** Groups of letters and digits beside a run: it is a part of an account number or another id. */
const GROUP_BEFORE = /[A-Za-z0-9]*\d[A-Za-z0-9]*[ -]$/
const GROUP_AFTER = /^ [A-Z]?\d/
/** Dates, releases and addresses in four parts, books: digits in groups that nobody dials. */
const UNDIALLED =
  /^\(?(?:\d{4}([-./])\d{1,2}\1\d{1,2}(?!\d)|\d{1,2}([-./])\d{1,2}\2\d{4}(?!\d)|\d+(?:\.\d+){3}$|97[89][- ]\d)/
const NOT_PHONE = /(?:isbn|order|invoice|ticket|ref(?:erence)?|version|build|serial|id|nr|no)[ .:#=]{0,3}$/i
const REACH = 32
/** Digits of the shortest number that is taken for one without `+` or a word before it. */
const FEWEST_NATIONAL = 9

/**
 * A finder of phone numbers: with `+` those of all countries, without it those of the given ones.
 * @param minimum numbers that could be no surer than less are not looked at closely, and not reported.
 */
export function phoneFinder(
  countries: readonly PhoneCountry[] = COUNTRIES,
  minimum: Confidence = 'possible',
): PrivacyFinder {
  return (text) =>
    Array.from(text.matchAll(RUN)).flatMap(({ index, 0: run }): PrivacyFinding[] => {
      const start = index + run.search(/\S/)
      const end = index + run.length
      const before = text.slice(Math.max(0, start - REACH), start)
      const confidence = confidenceOf(run.trim(), before, text.slice(end, end + 4), countries, minimum)
      return confidence ? [{ kind: 'phone', start, end, confidence }] : []
    })
}

function confidenceOf(
  run: string,
  before: string,
  after: string,
  countries: readonly PhoneCountry[],
  minimum: Confidence,
): Confidence | null {
  if (/^\+|^00/.test(run)) {
    if (parsePhoneNumber(run.replace(/^00/, '+'))?.isValid()) return 'sure'
    // Not a number that is given out, but written as one: made up, or mistyped.
    if (run.startsWith('+')) return WORD.test(before) ? 'likely' : 'possible'
  }
  if (UNDIALLED.test(run) || GROUP_AFTER.test(after)) return null
  const named = WORD.test(before)
  if (!named && minimum === 'sure') return null
  if (!named && (GROUP_BEFORE.test(before) || NOT_PHONE.test(before))) return null
  const grouped = /\d[^\d]{1,3}\d/.test(run)
  if (!named && !(grouped ? isDialled(run) : run.startsWith('0'))) return null
  const fits = countries.some((country) => isNational(run, country, named))
  if (!fits) return null
  if (named) return 'sure'
  return grouped ? 'likely' : 'possible'
}

/** Whether a number is one of the country; with no word before it, it must be written with all digits one dials there. */
function isNational(run: string, country: PhoneCountry, named: boolean): boolean {
  const number = parsePhoneNumber(run, country)
  if (!number?.isValid()) return false
  const digits = run.replace(/\D/g, '')
  const dialled = number.formatNational().replace(/\D/g, '')
  return named || digits === dialled || digits === `${number.countryCallingCode}${dialled}`
}

/** Whether groups look like those of a phone number rather than a release, a table or an error code. */
function isDialled(run: string): boolean {
  const groups = run.split(/\D+/).filter(Boolean)
  const [first = '', ...others] = groups
  if (groups.join('').length < FEWEST_NATIONAL || others.some((group) => group.length < 2)) return false
  if (first.length < 2 && !/^[01]$/.test(first)) return false
  if (/ [/.-]|[/.] /.test(run)) return false
  return !/\d\./.test(run) || (groups.length >= 3 && !/[ -]/.test(run))
}
