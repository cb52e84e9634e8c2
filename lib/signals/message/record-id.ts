import { patternSignal } from '../pattern-search'

/** Ids of the account or of one of its records. */
export const recordId = patternSignal(
  'record-id',
  'an account or record id',
  /(?<![\w-])(?:[a-z]{2,6}_(?=[a-z0-9]{0,20}[a-z0-9])[a-z0-9_]{6,40}|(?:tenant|account|customer|org|organi[sz]ation|workspace|instance|site|subscription)[ -]?(?:id|no\.?|number|#)?[ \t]{0,2}[:=#][ \t]{0,2}['"`]?[a-z0-9][a-z0-9_-]{3,40})/g,
)
