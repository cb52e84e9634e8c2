import type { PrivacyFinder } from '../finding'
import { digitZones } from './digit-zones'

/** Documents without a check digit: known only by the word before them, in the four languages and a few more. */
const DOCUMENTS: readonly (readonly [type: string, words: string])[] = [
  ['passport', 'passports?|reisepass|passeport|pasaporte|passaporto|paspoort|여권'],
  [
    'driving-licence',
    "driv(?:ing|er['’]?s?) licen[cs]e|führerschein|permis de conduire|(?:permiso|licencia|carn[eé]) de conducir|patente di guida|rijbewijs|면허",
  ],
  [
    'id-card',
    "id[- ]card|identity card|personalausweis|ausweis|carte (?:nationale )?d['’]identité|carta d['’]identità|documento de identidad|voter(?:['’]?s)? (?:id|card)|epic",
  ],
  ['bank-account', '(?:bank )?account|kontonummer|konto|compte bancaire|cuenta bancaria|cuenta'],
  ['insurance', 'insurance|versicherung|versicherten|policy|betriebsstätten|bsnr|assurance|seguro'],
  [
    'vehicle',
    "licen[cs]e plate|number plate|registration|kennzeichen|plaque d['’]immatriculation|matrícula|vin",
  ],
  ['certificate', 'certificate'],
]
const NUMBER = '(?: ?(?:number|nummer|no\\.?|nr\\.?|num(?:éro|ero|\\.)?|n[º°.]|#|id))?'
const PATTERNS = DOCUMENTS.map(
  ([type, words]) =>
    [
      type,
      new RegExp(
        `(?<![A-Za-zÀ-ÿ])(?:${words})${NUMBER}[ \\t]{0,2}(?::|=|#|is|ist|lautet|est|es|è)?[ \\t]{0,2}([A-Z]{0,3}[ -]?\\d[A-Z0-9](?:[ -]?[A-Z0-9]){3,16})(?![\\w-])`,
        'gi',
      ),
    ] as const,
)
const WORD = new RegExp(DOCUMENTS.map(([, words]) => words).join('|'), 'i')
const FEWEST_DIGITS = 4
const FEWEST_OF_ACCOUNT = 6

/** Numbers of passports, licences, accounts and other documents, right behind the word for them. */
export const findDocumentNumbers: PrivacyFinder = (text) =>
  digitZones(text)
    .flatMap(({ start, end }) => {
      const zone = text.slice(start, end)
      if (!WORD.test(zone)) return []
      return PATTERNS.flatMap(([type, pattern]) =>
        Array.from(zone.matchAll(pattern)).flatMap((match) => {
          const number = wholeGroups(match[1] ?? '')
          if (
            (number.match(/\d/g)?.length ?? 0) < (type === 'bank-account' ? FEWEST_OF_ACCOUNT : FEWEST_DIGITS)
          )
            return []
          const at = start + match.index + match[0].length - (match[1] ?? '').length
          const place = { start: at, end: at + number.length }
          return [{ kind: 'national-id' as const, ...place, confidence: 'likely' as const, type }]
        }),
      )
    })
    .sort((a, b) => a.start - b.start)

/** The groups up to the first that has no digit: it is the next word. */
function wholeGroups(found: string): string {
  const groups = found.split(/(?<=[ -])/)
  const first = groups.findIndex((group, at) => at > 0 && !/\d/.test(group))
  return (first < 0 ? groups : groups.slice(0, first)).join('').trimEnd()
}
