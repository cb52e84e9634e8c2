import { patternSignal } from '../pattern-search'

/** The id of the tenant, account or organisation. */
export const account = patternSignal(
  'account',
  'the tenant or account id',
  /(?<![\w-])(?:(?:tn|acct?|acc|org|cus|ws|ten|tenant|account)_[a-z0-9]{4,40}|(?:tenant|account|customer|organi[sz]ation|workspace|instance|site|subscription|mandant|konto|kunden|compte|cuenta)[ -]?(?:id|no\.?|number|nummer|#|nr\.?)?[ \t]{0,2}[:=#`|][ \t`]{0,3}(?=[a-z_-]{0,16}\d)[a-z0-9][a-z0-9_-]{2,40})/g,
  { sign: /_|[:=#`|][ \t`]{0,3}[a-z0-9]/ },
)
