import { WEAK_TECHNICAL } from './words/technical'

/** Capitals that people outside an engine room write too. */
const PLAIN_CAPITALS = new Set(
  'PDF CSV XLSX URL URLS UTC CET CEST GMT EST EDT CST CDT PST PDT MEZ MESZ BST JST AEDT AEST USD EUR GBP CHF JPY INR SGD AUD CAD ID IDS IT VAT SSO API APIS SDK HTTP HTTPS OK FAQ AM PM US EU UK HR PO SAP ERP CRM BI HTML XML JSON SMS GDPR DPA CFO CEO COO CTO VP VIP VIPS QR PIN PC PCS USB TV GB MB KB TB FYI ASAP NB VPN DNS SQL ISO SLA KPI QA PR II III IV NOT ALL AND NO YES OR IF THE SEPA IBAN MFA TAN OTP LKW AG KG GMBH SAS BV NV LLC INC IP WLAN WIFI LED NDA MAC PNG JPG GIF JPEG DIN HDMI GET POST PUT PATCH DELETE SELECT FROM WHERE INSERT LINK PRODUCT AREA NAME BEGIN END DD MM YY YYYY FR DE ES IT BE NL PL'.split(
    ' ',
  ),
)
const WEAK = new Set(WEAK_TECHNICAL)
const WORD = /`[^`\n]{1,80}`|[A-Za-z][A-Za-z0-9_-]{1,40}/g
const CAPITALS = /^[A-Z]{2}[A-Z0-9]{0,5}s?$/
const JOINT = /[_-]/
/** Names of programs and settings: `retryBudget`, `max_age`, `orders-svc`. */
const CODE_NAME =
  /^(?:[a-z]{2,20}[A-Z][A-Za-z]{1,20}|[a-z]{2,20}_[a-z_]{2,30}|[a-z]{2,20}\d?-(?:svc|fe|be|gw|prod|worker|cache|node|pod|db))$/

/**
 * The different words of a sentence that belong to an engine room: short forms in capitals that are not everybody's, names
 * of programs and settings, and words that only say so in company. Takes the text as written, with its capitals; what
 * stands in backticks is there to be typed and does not count. Linear.
 */
export function engineTerms(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [word] of text.matchAll(WORD)) {
    if (word.startsWith('`')) continue
    const low = word.toLowerCase()
    if (WEAK.has(low)) found.add(low)
    // Most words have nothing to look for.
    if (low === word && !JOINT.test(word)) continue
    if (CODE_NAME.test(word)) found.add(low)
    else if (CAPITALS.test(word) && !PLAIN_CAPITALS.has(word.toUpperCase())) found.add(low)
  }
  return found
}
