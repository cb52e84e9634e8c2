import { findPattern } from '../pattern-search'
import type { MessageSignal } from '../signal'

/** Prefixes that make a record's id even of plain words; with any other, `read_orders` is a name in a program. */
const RECORD_PREFIX =
  'fl|flow|wf|wh|hook|conn|rep|rpt|dash|ds|usr|user|cus|cust|cli|sub|inv|ord|prod|dev|mem|proj|key|agt|mtr|wks|lst|tpl|doc'
/** `fl_settle_eod`, `rep_c1a9`; tenants and accounts have a signal of their own, variables of macros are none. */
const CODED = new RegExp(
  `(?<![\\w{.-])(?!(?:tn|acct?|acc|org|ws|ten|tenant|account|custom|field|ticket|agent|user_name|http|utf|sha|col|row|line|step|part|page|test|max|min)_)(?:(?:${RECORD_PREFIX})_(?=[a-z0-9]{0,20}[a-z0-9])|[a-z]{2,6}_(?=[a-z_]{0,30}\\d))[a-z0-9_]{4,40}(?![\\w}])`,
  'g',
)
/** "order 48213", "customer no: 48213", "Rechnung Nr. 2026-114"; "claims=522" is a count, and a date is no number of a record. */
const NUMBERED =
  /(?<![\w-])(?:order|purchase order|po|asset|invoice|customer|user|device|serial|case|contract|policy|claim|shipment|booking|patient|employee|item|parcel|payment|receipt|quote|credit note|consignment|member|sku|bestellung|rechnung|beleg|quittung|gutschrift|angebot|lieferschein|auftrag|kunden?|vertrag|facture|commande|reçu|devis|avoir|client|contrat|colis|pedido|factura|recibo|albarán|cliente)(?!s[ \t]{0,2}=)s?(?:[ -]?(?:no\.?|number|id|nr\.?|nummer|n°|#)){0,2}[ \t]{0,2}[:=#]{0,1}[ \t]{0,2}['"`#]?(?!\d{4}-\d{2}-\d{2}(?!\d))(?=[a-z]{0,4}-?\d{3})[a-z0-9][a-z0-9-]{2,40}/g
/** "#88214", "#FR-20417": a number with its sign, unless it is a ticket's or a colour. */
const HASHED =
  /(?<![\w/&#])(?<!\b(?:ticket|request|issue|bug|article|page|pull|pr|mr) ?)#(?!(?=\d{0,5}[a-f])[0-9a-f]{6}\b)(?=[a-z]{0,4}-?\d{4})[a-z0-9-]{4,20}/g
/** "CHG0044871": numbers as service desks give them; "channel: C07AB…": a place by its id. */
const TRACKED =
  /(?<![\w-])(?:(?:chg|inc|req|ritm|prb|sctask|task|cs)\d{6,10}(?![\w-])|(?:channel|folder|board|project|space|sheet)(?: id)?[:=] ?[`'"]?(?=[a-z]{0,12}\d)[a-z0-9]{5,40})/g
/** A machine or device by its name: `agent-gdn-01`, `NC-Intake-1`, `LDS-TILL04`, "server NWSAP03"; the address of a host on the net is none. */
const MACHINE =
  /(?<![\w@./-])(?!(?:us|eu|ap|sa|ca|me|af|uk|step|part|page|phase|day)-)[a-z]{2,12}-[a-z]{2,12}(?:-\d{1,4}|\d{2,4})(?![\w.-])|\b(?:server|host|node|machine|printer|scanner|till|terminal|router|rechner|drucker|serveur|servidor)[ :`]{1,3}(?=[a-z-]{1,12}\d)[a-z0-9-]{4,24}(?![\w-]|\.\w)/g
/** The account that did it, by its address or by the name somebody signs in with. */
const LOGIN =
  /\b(?:account|user|login|user name|username|konto|benutzer|compte|cuenta|usuario|by|through|with)[ :`]{1,3}[a-z0-9._-]{2,40}@[a-z0-9.-]{3,60}|\b(?:log-?in|sign-?in|user ?name|user ?id|benutzername|anmeldename|kennung|identifiant|usuario)(?: (?:name|id))?(?: ?[:=]| (?:is|lautet|ist|est|es)) ?[`'"]?(?=[a-z]{0,20}[\d._])(?![a-z]{1,20}\.(?:\s|$))[a-z0-9._-]{3,40}/g
/** "My sign-in is jdoe": a name, not what is wrong with it. */
const SIGN_IN_NAME =
  /\bmy (?:log-?in|sign-?in|user ?name|user id)(?: name)? is (?!(?:dead|down|gone|fine|wrong|right|correct|broken|okay|slow|invalid|unknown|missing|below|above|back|not|still|also|the|now|good|old|new)\b)(?![a-z]{2,20}(?:ed|ing)\b)[a-z]{3,20}(?=[,.;]?(?:\s|$))/g
/** "d.moreau": the name somebody signs in with, as companies make them. */
const DOTTED_NAME = /(?<![\w@./\\-])[a-z]\.[a-z]{4,20}(?![\w@./-]|\.\w)/g
/** "the key ending …c90f": which one it is, with the rest kept back. */
const ENDING =
  /(?:\b(?:key|token|card|secret|serial|certificate)s?\b[^.;\n]{0,24}(?:…|\.\.\.|\b(?:ends|ending)(?: (?:in|with|on))? ?[`'"“„…]?)|(?<!\w)…)(?=[a-z]{0,3}\d)[0-9a-z]{3,6}(?!\w)/g

/** Each with a sign without which it cannot match. */
const PATTERNS = [
  [CODED, /_/],
  [NUMBERED, /\d{3}/],
  [HASHED, /#/],
  [TRACKED, /\d/],
  [MACHINE, /\d/],
  [LOGIN, /@|log|sign|user|name|kennung|identifiant|usuario/],
  [SIGN_IN_NAME, /\bmy /],
  [DOTTED_NAME, /\w\.\w/],
  [ENDING, /…|\.\.\.|end/],
] as const

/** Ids of records, devices and logins: not of a failing call, but something to look up. */
export const recordId: MessageSignal = {
  id: 'record-id',
  name: 'the id of a record or device',
  needs: [],
  scan: (reading) =>
    PATTERNS.flatMap(([pattern, sign]) => findPattern(reading, pattern, { sign })).sort(
      (a, b) => a.start - b.start,
    ),
}
