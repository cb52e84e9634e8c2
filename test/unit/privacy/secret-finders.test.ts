import { describe, expect, it } from 'vitest'
import { findPrivate } from '@/lib/privacy/find-private'
import { SECRET_KINDS } from '@/lib/privacy/finding'
import { ALPHABETS, VENDOR_PREFIXES } from '@/lib/privacy/secrets/vendor-prefixes'
import { findVendorTokens } from '@/lib/privacy/secrets/vendor-token'

/** Letters of all kinds in no order. None of what is made of them was ever issued. */
const MIXED = 'q7Zr4kP0w2Xn6Vb1Tc9Ld3Mf8Hs5Jg'
const made = (letters: string, length: number) => {
  const allowed = new RegExp(`[${letters}]`)
  const usable = Array.from(`${MIXED}${MIXED.toLowerCase()}${MIXED.toUpperCase()}`).filter((sign) =>
    allowed.test(sign),
  )
  return Array.from({ length }, (_, at) => usable[(at * 7) % usable.length] ?? '').join('')
}

describe('vendor tokens', () => {
  it.each(VENDOR_PREFIXES)('%s, %s', (type, prefix, letters, fewest) => {
    const token = prefix + made(ALPHABETS[letters], fewest)
    const [found] = findVendorTokens(`use ${token} for now`)
    expect(found && `use ${token} for now`.slice(found.start, found.end)).toBe(token)
    expect(found?.type).toBeTypeOf('string')
    expect(VENDOR_PREFIXES.some((row) => row[0] === found?.type && type === row[0])).toBe(true)
  })

  it.each(VENDOR_PREFIXES)(
    '%s, %s: nothing when it is cut off or filled in',
    (_, prefix, letters, fewest) => {
      expect(findVendorTokens(`use ${prefix}${'x'.repeat(fewest)}`)).toEqual([])
      expect(
        findVendorTokens(`use ${prefix}${made(ALPHABETS[letters], Math.min(fewest, 8))}... for now`),
      ).toEqual([])
    },
  )

  it.each([
    ['slack-webhook', `https://hooks.slack.com/services/${'T01234567/B01234567'}/${made('A-Za-z0-9', 24)}`],
    ['discord-webhook', `https://discord.com/api/webhooks/123456789012345678/${made('A-Za-z0-9', 68)}`],
    ['sendgrid', ['SG', made('A-Za-z0-9', 22), made('A-Za-z0-9', 43)].join('.')],
    ['telegram', `123456789:AA${made('A-Za-z0-9', 33)}`],
    ['mailchimp', `${made('a-f0-9', 32)}-us12`],
  ])('%s', (type, text) => {
    expect(findVendorTokens(text).map((each) => each.type)).toEqual([type])
  })
})

const A_KEY = made('A-Za-z0-9', 24)
const UUID = '7b1f8f2a-0c51-4a2f-9d0e-8a1b2c3d4e5f'

/** A text and what of it is a secret. */
const FOUND: readonly (readonly [string, string])[] = [
  ['curl -u admin:Sunflower42x https://acme.example', 'Sunflower42x'],
  ["curl --user 'api:d2kV78zLx!t' https://acme.example", 'd2kV78zLx!t'],
  ['ACME_API_TOKEN=' + A_KEY, A_KEY],
  [`"clientSecret": "${A_KEY}"`, A_KEY],
  [`(use the client secret: ${A_KEY})`, A_KEY],
  [`HEROKU_KEY = "${UUID}"`, UUID],
  [`-H "apikey: ${UUID}"`, UUID],
  [`Authorization: Api-Token ${A_KEY}`, A_KEY],
  [`AUTHORIZATION: basic ${A_KEY}`, A_KEY],
  [`set-cookie: sid=${A_KEY}; Path=/`, `sid=${A_KEY}`],
  [`cookie: lang=en; sid=${A_KEY}; theme=dark`, `lang=en; sid=${A_KEY}; theme=dark`],
  [`https://acme.example/a;jsessionid=${A_KEY}`, A_KEY],
  [`https://acme.example/cb?code=${A_KEY}&state=1`, A_KEY],
  [`https://acme.example/reset-password/${A_KEY}`, A_KEY],
  ['amqp://app:Pa55word@mq.acme.example', 'amqp://app:Pa55word@mq.acme.example'],
  [`AccountKey=${A_KEY}==`, `AccountKey=${A_KEY}==`],
  ['<add key="Password" value="Klartext1" />', 'Klartext1'],
  ['DB_PASSWORD=hunter2secret', 'hunter2secret'],
  ['apiVersion: v1\nkind: Secret\ndata:\n  password: MWYyZDFlMmU2N2Rm\n', 'MWYyZDFlMmU2N2Rm'],
  ['your verification code is 482913', '482913'],
  ['482 913 ist Ihr Bestätigungscode', '482 913'],
  ['le code de vérification est 482913', '482913'],
  ['su código de verificación es 482913', '482913'],
  [`here is the key you asked for: ${made('A-Za-z0-9', 32)}`, made('A-Za-z0-9', 32)],
]

const HARMLESS: readonly string[] = [
  'curl -u "$USER:$PASS" https://acme.example',
  "curl -u 'test:test' https://acme.example",
  'curl --user ${name}:${password} https://acme.example',
  'https://${user}:${password}@acme.example',
  'mongodb://username:password@localhost:27017/db',
  'postgres://postgres:postgres@localhost/db',
  'access_token_url = "https://acme.example/oauth/access_token"',
  '"bucket_key": "SalesResults-1.2"',
  'cache_key = "orders-2026-11-20-page-2"',
  'sequenceKey = "18"',
  'api_key: "abcdefghijklmnopqrstuvwxyz123"',
  'api_key = os.environ["ACME_API_KEY"]',
  'apiVersion: v1\nkind: ExternalSecret\nspec:\n  data:\n    - key: secret/mysecret\n',
  'apiVersion: v1\nkind: Secret\ndata:\n  password: ${PASSWORD}\n',
  'Cookie: lang=en; theme=dark',
  'error code 50012, postal code 10115',
  'the verification code never arrived',
  'password = var.db_password',
  'the key 13c8e5a07fd94b62ae0175c3d82f496b13c8e5a0 of the commit',
  'https://acme.example/reset-password/instructions-for-administrators',
]

const secrets = (text: string) =>
  findPrivate(text, { kinds: SECRET_KINDS, minimum: 'possible' }).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('secrets by name and place', () => {
  it.each(FOUND)('%j', (text, secret) => {
    expect(secrets(text)).toEqual([secret])
  })

  it.each(HARMLESS)('nothing in %j', (text) => {
    expect(secrets(text)).toEqual([])
  })
})
