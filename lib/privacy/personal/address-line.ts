import type { Confidence, PrivacyFinder, PrivacyFinding } from '../finding'

const NAME = "[A-ZÀ-Þ][\\wÀ-ÿ'’.-]{0,24}"
const STREETS = {
  english: `\\d{1,5}[A-Za-z]?(?:-\\d{1,4})?,? (?:(?:${NAME}|\\d{1,3}(?:st|nd|rd|th)) ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Square|Sq|Way|Terrace|Close|Crescent|Parkway|Pkwy|Highway|Hwy|Gardens|Mews|Row|Walk|Hill|Quay)(?![\\w])\\.?(?:,? (?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Room|#)\\.? ?[\\w-]{1,6})?`,
  german: `[A-ZÄÖÜ][a-zäöüß-]{0,30}(?:straße|strasse|str\\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee)(?:(?<=\\.) ?| )\\d{1,4} ?[a-z]?(?![\\wÀ-ÿ])|(?:${NAME}[ -]){1,3}(?:Straße|Strasse|Str\\.|Weg|Platz|Allee|Gasse|Ring|Damm|Ufer) \\d{1,4} ?[a-z]?(?![\\wÀ-ÿ])`,
  french: `\\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|av\\.|boulevard|bd|place|chemin|impasse|allée|quai|route|cours|square)(?: de la| de l['’]| du| des| de| d['’])? ?${NAME}(?: ${NAME}){0,3}`,
  spanish: `(?:Calle|C/|Avenida|Avda\\.?|Av\\.|Plaza|Paseo|Camino|Carretera|Ronda)(?: de la| de los| de las| del| de)? ?${NAME}(?: (?:de |del |la )?${NAME}){0,3},? (?:n[º°.]{1,2} ?)?\\d{1,4}(?![\\w])`,
  box: '(?:P\\.? ?O\\.? Box|Postfach|Boîte postale|B\\.P\\.|Apartado(?: de correos)?) \\d{1,6}(?: \\d{2,3})?',
}
const UK_POSTCODE =
  '(?:GIR ?0AA|[A-PR-UWYZ](?:\\d{1,2}|[A-HK-Y]\\d{1,2}|\\d[A-HJKPS-UW]|[A-HK-Y]\\d[ABEHMNPRV-Y]) ?\\d[ABD-HJLNP-UW-Z]{2})'
/** Town and code as they follow a street, on the same line or the next. */
const TOWN = `(?:,? ?\\r?\\n? ?(?:${NAME}(?: ${NAME}){0,2},? (?:[A-Z]{2} \\d{5}(?:-\\d{4})?|${UK_POSTCODE})|${UK_POSTCODE}|(?:[A-Z]{1,2}-)?\\d{4,5}(?: [A-Z]{2})? ${NAME}(?: ${NAME}){0,2}))`
const ADDRESS = new RegExp(`(?<![\\wÀ-ÿ./-])(?:${Object.values(STREETS).join('|')})${TOWN}?`, 'g')
const POSTCODE = new RegExp(`(?<![\\w-])${UK_POSTCODE}(?![\\w-])`, 'g')
const WORD = /post ?code|postal|address|\blives?\b|\bhome\b/i
const REACH = 40

/** Postal address lines of the English, German, French and Spanish writing, with the town where it follows, and British postcodes. */
export const findAddressLines: PrivacyFinder = (text) => {
  const lines = Array.from(text.matchAll(ADDRESS), ({ index, 0: found }) => finding(index, found, 'likely'))
  const codes = Array.from(text.matchAll(POSTCODE)).map(({ index, 0: found }) =>
    finding(index, found, WORD.test(text.slice(Math.max(0, index - REACH), index)) ? 'likely' : 'possible'),
  )
  return [...lines, ...codes].sort((a, b) => a.start - b.start)
}

function finding(start: number, found: string, confidence: Confidence): PrivacyFinding {
  return { kind: 'address', start, end: start + found.length, confidence }
}
