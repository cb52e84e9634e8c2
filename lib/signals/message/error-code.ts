import { keysOf } from '../coded-key'
import { findPattern } from '../pattern-search'
import type { MessageSignal } from '../signal'

const NAMED =
  /(?<![\w-])(?:0x[0-9a-f]{6,16}\b|e(?:conn|timed|notfound|ai_|host|pipe|acces|perm)[a-z_]{2,14}\b|err_[a-z_]{3,50}|aadsts\d{4,8}|nxdomain\b|servfail\b|sqlstate[ [:]{0,2}\w{5}|errno[ :=]{1,2}-?\d{1,4}|[a-z][a-z0-9]{2,40}(?:exception|error)(?![a-z])|error (?:code|no\.?|number)?[ :#]{0,3}\d{3,10}\b|fehler(?:code)? \d{3,6}\b|erreur \d{3,6}\b)/g

/** Without it none of these can be there. */
const NAMED_SIGN =
  /err|exception|fehler|0x|econn|etimed|enotfound|eai_|ehost|epipe|eacces|eperm|aadsts|nxdomain|servfail|sqlstate/

/** A vendor's error code, a system error, or the name of an exception. */
export const errorCode: MessageSignal = {
  id: 'error-code',
  name: 'an error code',
  needs: [],
  scan: (reading) => [...keysOf(reading, 'error'), ...findPattern(reading, NAMED, { sign: NAMED_SIGN })],
}
