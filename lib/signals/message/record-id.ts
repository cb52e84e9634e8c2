import { findPattern } from '../pattern-search'
import type { MessageSignal } from '../signal'

/** `fl_settle_eod`; tenants and accounts have a signal of their own, variables of macros are none. */
const CODED =
  /(?<![\w{.-])(?!(?:tn|acct?|acc|org|ws|ten|tenant|account|custom|field|ticket|agent|user_name)_)[a-z]{2,6}_(?=[a-z0-9]{0,20}[a-z0-9])[a-z0-9_]{4,40}(?![\w}])/g
/** "order 48213", "customer no: 48213", "Rechnung Nr. 2026-114". */
const NUMBERED =
  /(?<![\w-])(?:order|invoice|customer|user|device|serial|case|contract|policy|claim|shipment|booking|patient|employee|item|parcel|payment|member|sku|bestellung|rechnung|auftrag|kunden?|vertrag|facture|commande|client|contrat|pedido|factura|cliente)s?(?:[ -]?(?:no\.?|number|id|nr\.?|nummer|n°|#)){0,2}[ \t]{0,2}[:=#]{0,1}[ \t]{0,2}['"`#]?(?=[a-z]{0,4}-?\d{3})[a-z0-9][a-z0-9-]{2,40}/g
/** A machine or device by its name: `agent-gdn-01`, `NC-Intake-1`, "server NWSAP03". */
const MACHINE =
  /(?<![\w@./-])(?!(?:us|eu|ap|sa|ca|me|af|uk|step|part|page|phase|day)-)[a-z]{2,12}-[a-z]{2,12}-\d{1,4}(?![\w.-])|\b(?:server|host|node|machine|printer|scanner|till|terminal|router|rechner|drucker|serveur|servidor)[ :`]{1,3}(?=[a-z-]{1,12}\d)[a-z0-9-]{4,24}/g
/** The account that did it, by its address. */
const LOGIN =
  /\b(?:account|user|login|user name|username|konto|benutzer|compte|cuenta|usuario|by|through|with)[ :`]{1,3}[a-z0-9._-]{2,40}@[a-z0-9.-]{3,60}/g

/** Each with a sign without which it cannot match. */
const PATTERNS = [
  [CODED, /_/],
  [NUMBERED, /\d{3}/],
  [MACHINE, /\d/],
  [LOGIN, /@/],
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
