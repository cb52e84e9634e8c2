import { describe, expect, it } from 'vitest'
import { findSecrets } from '@/lib/privacy/secrets'
import { luhn } from '@/lib/privacy/payment/luhn'
import type { PrivacyKind } from '@/lib/privacy/finding'

/** Not real: no key below was ever issued. Written in parts so that secret scanners of code hosts leave them alone. */
const STRIPE = ['sk', 'live', '4f9a8b7c6d5e4f3a2b1c0d9e'].join('_')
const GITHUB = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_')
const AWS = `AKIA${'Q3EGRZ7W2LVH5NXD'}`
const JWT = `eyJ${'hbGciOiJIUzI1NiJ9'}.${'eyJzdWIiOiIxMjM0NTY3ODkwIn0'}.${'dozjgNryP4J3jVmNHl0w5N'}`

const FOUND: readonly (readonly [PrivacyKind, string, string])[] = [
  ['token', `our key is ${STRIPE}, sorry`, STRIPE],
  ['token', `token ${GITHUB}`, GITHUB],
  ['token', `aws ${AWS} end`, AWS],
  ['token', 'client_secret: "q8Zr4kP0w2Xn6Vb1"', 'q8Zr4kP0w2Xn6Vb1'],
  ['token', 'https://x.example/cb?access_token=a8f3c91e77d04b2f&x=1', 'a8f3c91e77d04b2f'],
  ['token', 'X-Api-Key: rly_live_A1b2C3d4E5f6G7h8', 'rly_live_A1b2C3d4E5f6G7h8'],
  ['jwt', `cookie token ${JWT}`, JWT],
  ['authorization', 'Authorization: Basic dXNlcjpwYXNzd29yZA==', 'dXNlcjpwYXNzd29yZA=='],
  ['authorization', '-H "authorization: Bearer abc.def-123456789"', 'abc.def-123456789'],
  ['cookie', 'Cookie: session=8f2c91d07be64a35', 'session=8f2c91d07be64a35'],
  [
    'private-key',
    '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----',
    '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----',
  ],
  ['password', 'the password is Demo-Only-Sunflower42 and there is no MFA', 'Demo-Only-Sunflower42'],
  ['password', 'Password: hunter2!', 'hunter2'],
  ['password', 'Passwort lautet Regen-2041', 'Regen-2041'],
  ['password', 'mot de passe : Soleil#77', 'Soleil#77'],
  [
    'connection-string',
    'postgres://app:Pa55word@db.acme.example/orders',
    'postgres://app:Pa55word@db.acme.example/orders',
  ],
  ['card', 'charged 4111 1111 1111 1111 twice', '4111 1111 1111 1111'],
  ['card', 'Amex 378282246310005', '378282246310005'],
  ['iban', 'refund to DE89 3704 0044 0532 0130 00 please', 'DE89 3704 0044 0532 0130 00'],
  ['iban', 'IBAN GB29NWBK60161331926819', 'GB29NWBK60161331926819'],
]

const HARMLESS: readonly string[] = [
  'the password is wrong',
  'my password was reset yesterday',
  'Password: ********',
  'password: <your-password>',
  'please reset your password here: https://x.example/reset',
  'Authorization: Bearer [removed]',
  'api_key=${API_KEY}',
  'order 4111 1111 1111 1112 (wrong check digit)',
  'run 13c8e5a07fd94b62ae0175c3d82f496b and request req_b81f3c60d92e47a5',
  'IBAN DE89 3704 0044 0532 0130 01',
  'tenant tn_7f3k2m9q in eu-1',
  'https://acme.example/docs/v2/flows',
  'phone 0044 20 7946 0000',
]

describe('secrets', () => {
  it.each(FOUND)('%s in %j', (kind, text, secret) => {
    expect(findSecrets(text).map((each) => [each.kind, text.slice(each.start, each.end)])).toEqual([
      [kind, secret],
    ])
  })

  it.each(HARMLESS)('nothing in %j', (text) => {
    expect(findSecrets(text)).toEqual([])
  })

  it('finds several, in order, without overlaps', () => {
    const text = `Authorization: Bearer ${JWT}\npassword: hunter2!`
    expect(findSecrets(text).map(({ kind }) => kind)).toEqual(['jwt', 'password'])
  })
})

describe('luhn', () => {
  it.each([
    ['79927398713', true],
    ['79927398710', false],
  ])('%s: %s', (digits, right) => {
    expect(luhn(digits)).toBe(right)
  })
})
