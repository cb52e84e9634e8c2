import { finder, type FinderEntry } from './finder-entry'
import { findCards } from './payment/card'
import { findIbans } from './payment/iban'
import { findAuthorizations, findCookies } from './secrets/authorization'
import { findConnectionStrings } from './secrets/connection-string'
import { findCurlLogins } from './secrets/curl-login'
import { findJwts } from './secrets/jwt'
import { findKubernetesSecrets } from './secrets/kubernetes-secret'
import { findNamedTokens } from './secrets/named-token'
import { findNearKeyWords } from './secrets/near-key-word'
import { findOneTimeCodes } from './secrets/one-time-code'
import { findPasswords } from './secrets/password'
import { findPrivateKeys } from './secrets/private-key'
import { findUrlSecrets } from './secrets/url-secret'
import { findVendorTokens } from './secrets/vendor-token'

/** Finders of secrets, in the order in which they win where two that are equally sure overlap. */
export const SECRET_FINDERS: readonly FinderEntry[] = [
  finder('private keys', findPrivateKeys, 'private-key'),
  finder('JSON web tokens', findJwts, 'jwt'),
  finder('vendor tokens', findVendorTokens, 'token'),
  finder('authorization headers', findAuthorizations, 'authorization'),
  finder('cookie headers', findCookies, 'cookie'),
  finder('connection strings', findConnectionStrings, 'connection-string'),
  finder('curl logins', findCurlLogins, 'password'),
  finder('named tokens', findNamedTokens, 'token', 'session'),
  finder('secrets in addresses', findUrlSecrets, 'token', 'session', 'password'),
  finder('passwords', findPasswords, 'password'),
  finder('one-time codes', findOneTimeCodes, 'one-time-code'),
  finder('Kubernetes secrets', findKubernetesSecrets, 'password'),
  { ...finder('strings near key words', findNearKeyWords, 'token'), most: 'possible' },
]

/** Finders of numbers that move money. */
export const PAYMENT_FINDERS: readonly FinderEntry[] = [
  finder('cards', findCards, 'card'),
  finder('IBANs', findIbans, 'iban'),
]
