import { findPattern } from '../pattern-search'
import type { MessageSignal } from '../signal'

const VERSION =
  /(?<![\wà-ÿ.:/-])(?:(?:version|release|build|ver\.?|rev\.?|patch|update)[ :]{1,3}(?:is )?v?\d{1,6}(?:\.\d{1,6}){0,4}(?:-[a-z0-9.]{1,16})?|v\d{1,4}(?:\.\d{1,6}){1,4}|\d{1,4}\.\d{1,4}\.\d{1,6}(?:\.\d{1,6})?(?:-[a-z0-9.]{1,16})?|[a-z][a-z0-9-]{2,24}[ -]v?\d{1,4}\.\d{1,4}(?:\.\d{1,6})?)(?![\w:]|\.\d| ?(?:gb|mb|kb|s\b|ms|%|sec|min|h\b|million|usd|eur))/g
const SIGN = /\d\.\d|(?:version|release|build|ver\.?|rev\.?|patch|update)[ :]{1,3}(?:is )?v?\d/
/** "1.026 records" has a separator of thousands, "section 4.2" is a place in a contract. */
const NO_VERSION =
  /^[a-z]{2,24}[ -]\d{1,3}\.\d{3}$|^(?:section|clause|chapter|paragraph|article|annex|appendix|page|msa|under|read|table|figure|ziffer|abschnitt) /
const DATE_LIKE =
  /^\d{1,2}\.\d{1,2}\.\d{4}$|^[a-z]{2,9}[ -]\d{1,2}\.\d{1,2}$(?<=(?:at|from|until|um|by|to|and|since|about|of|takes|after|amount|with|was|is|than|for).{2,12})/

/** A version number of the product or of what talks to it. */
export const version: MessageSignal = {
  id: 'version',
  name: 'the product version',
  needs: [],
  scan: (reading) =>
    findPattern(reading, VERSION, { sign: SIGN }).filter(({ start, end }) => {
      const found = reading.message.text.slice(start, end).toLowerCase()
      return !DATE_LIKE.test(found) && !NO_VERSION.test(found)
    }),
}
