import { finder, type FinderEntry } from './finder-entry'
import { findDocumentNumbers } from './national/document-number'
import { findNationalIds } from './national/national-ids'
import { findCryptoAddresses } from './payment/crypto-address'
import { findAddressLines } from './personal/address-line'
import { findEmails } from './personal/email'
import { findIpAddresses } from './personal/ip-address'
import { findMacAddresses } from './personal/mac-address'
import { PAYMENT_FINDERS, SECRET_FINDERS } from './secret-finders'

/** All finders that need to know nothing but the text. */
export const FINDERS: readonly FinderEntry[] = [
  ...SECRET_FINDERS,
  ...PAYMENT_FINDERS,
  finder('crypto addresses', findCryptoAddresses, 'crypto'),
  finder('e-mail addresses', findEmails, 'email'),
  finder('IP addresses', findIpAddresses, 'ip'),
  finder('MAC addresses', findMacAddresses, 'mac'),
  finder('national ids', findNationalIds, 'national-id'),
  finder('document numbers', findDocumentNumbers, 'national-id'),
  finder('address lines', findAddressLines, 'address'),
]
