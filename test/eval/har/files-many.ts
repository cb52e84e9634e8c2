import { harText, type EntryWish } from './har-parts'
import type { Planting } from './planting'

const HEADERS = [
  'authorization',
  'x-api-key',
  'X-ACCESS-TOKEN',
  'Api-Key',
  'x-session-id',
  'X-Goog-Api-Key',
  'private-token',
  'X-Client-Secret',
]
const KEYS = [
  'password',
  'newPassword',
  'user_passwd',
  'accessToken',
  'client_secret',
  'apiKey',
  'sessionId',
  'privateKey',
  'refreshToken',
  'otp',
]
const CALM: Readonly<Record<string, (p: Planting) => string>> = {
  requestId: (p) => p.uuid(),
  etag: (p) => p.hex(40),
  cursor: (p) => p.letters(28),
  nextPageToken: (p) => p.letters(30),
  tokenType: () => 'urn:ietf:params:oauth:token-type:jwt',
  sessionState: () => 'waiting for customer',
  passwordPolicy: () => 'At least 12 characters, one digit',
  traceId: (p) => p.hex(32),
  build: (p) => `4.${p.digits(2)}.0+${p.hex(7)}`,
  primaryKey: (p) => `ACC-${p.digits(6)}`,
}

/** Many requests of one kind: secrets and harmless values under names that look alike. */
export function manyRequests(p: Planting): string {
  const calmNames = Object.keys(CALM)
  const wishes = Array.from({ length: 20 }, (_, index): EntryWish => {
    const header = HEADERS[index % HEADERS.length] ?? ''
    const key = KEYS[index % KEYS.length] ?? ''
    const value = p.secret(`header ${header}`, p.letters(32))
    const named = p.secret(`JSON ${key}`, key.toLowerCase().includes('pass') ? p.password() : p.letters(24))
    const calm = Object.fromEntries(
      calmNames
        .filter((_, at) => (at + index) % 3 === 0)
        .map((name) => [name, p.keep(CALM[name]?.(p) ?? '')]),
    )
    return {
      url: `https://api.acme.example/v1/items/${p.digits(5)}?trace=${index < 9 ? p.keep(p.hex(16)) : p.hex(16)}`,
      time: 40 + index * 900,
      status: index % 4 === 3 ? 503 : 200,
      requestHeaders: {
        [header]: header === 'authorization' ? `Bearer ${value}` : value,
        'x-request-id': p.uuid(),
      },
      body: {
        mimeType: 'application/json',
        text: JSON.stringify({ index, ...calm, items: [{ deep: { [key]: named } }] }),
      },
    }
  })
  return harText('chrome', wishes)
}
