import { describe, expect, it } from 'vitest'
import { findPrivate } from '@/lib/privacy/find-private'
import type { PrivacyKind } from '@/lib/privacy/finding'

const found = (text: string, kind: PrivacyKind) =>
  findPrivate(text, { kinds: [kind], minimum: 'possible' }).map(({ start, end }) => text.slice(start, end))

/** Test numbers of the card networks, examples of the IBAN register, addresses of the standards' own test vectors. */
const CASES: readonly (readonly [PrivacyKind, string, readonly string[]])[] = [
  [
    'card',
    '4111 1111 1111 1111, 378282246310005, 3530-1113-3330-0000',
    ['4111 1111 1111 1111', '378282246310005', '3530-1113-3330-0000'],
  ],
  ['card', '4111 1111 1111 1112', []],
  ['card', '9111111111111111', []],
  ['card', 'id-4111111111111111 and 41111111111111110000000', []],
  [
    'iban',
    'GB29 NWBK 6016 1331 9268 19 or NL91ABNA0417164300',
    ['GB29 NWBK 6016 1331 9268 19', 'NL91ABNA0417164300'],
  ],
  ['iban', 'GB29 NWBK 6016 1331 9268 18', []],
  ['iban', 'GB29 NWBK 6016 1331 9268', []],
  ['crypto', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa']],
  ['crypto', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', []],
  ['crypto', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4']],
  ['crypto', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', []],
  ['crypto', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed']],
  ['crypto', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD', []],
  [
    'crypto',
    'wallet 0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed',
    ['0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed'],
  ],
  ['crypto', 'rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh', ['rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh']],
]

describe('numbers that move money', () => {
  it.each(CASES)('%s in %j', (kind, text, expected) => {
    expect(found(text, kind)).toEqual(expected)
  })

  it('is surer of a card where cards are spoken of', () => {
    const confidence = (text: string) => findPrivate(text, { kinds: ['card'] })[0]?.confidence
    expect(confidence('my Visa card 4111 1111 1111 1111')).toBe('sure')
    expect(confidence('4111 1111 1111 1111')).toBe('likely')
  })
})
