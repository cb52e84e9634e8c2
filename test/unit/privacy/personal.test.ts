import { describe, expect, it } from 'vitest'
import { findPrivate } from '@/lib/privacy/find-private'
import type { PrivacyKind } from '@/lib/privacy/finding'

const found = (text: string, kind: PrivacyKind, people: string[] = []) =>
  findPrivate(text, { kinds: [kind], people, minimum: 'possible' }).map(({ start, end }) =>
    text.slice(start, end),
  )

/** A kind, a text, and what of it is found. Domains, addresses and numbers are the reserved ones where there are any. */
const CASES: readonly (readonly [PrivacyKind, string, readonly string[]])[] = [
  ['email', 'write to mara.lindqvist+desk@mail.example.com.', ['mara.lindqvist+desk@mail.example.com']],
  ['email', '<a@acme.example>, "b@acme.example"', ['a@acme.example', 'b@acme.example']],
  ['email', 'https://acme.example/?to=jörg@müller.example&x=1', ['jörg@müller.example']],
  ['email', 'mailto:a@acme.example', ['a@acme.example']],
  ['email', 'a@b and @handle and info@acme.', []],
  ['email', 'pnpm@10.4.1 and user@localhost', []],
  ['phone', 'call (415) 555-0132 or +1 415 555 0132', ['(415) 555-0132', '+1 415 555 0132']],
  ['phone', 'Tel. 030 23125 000', ['030 23125 000']],
  ['phone', 'téléphone : 01 99 00 12 34', ['01 99 00 12 34']],
  ['phone', 'phone 020 7946 0958', ['020 7946 0958']],
  ['phone', '0044 20 7946 0958', ['0044 20 7946 0958']],
  ['phone', 'T +1 555 0142 | F: +1 555 0143', ['+1 555 0142', '+1 555 0143']],
  ['phone', 'from 553018 / 553041 and ASP.NET 4.0.30319.0 1309', []],
  ['phone', '5.7.705 5.7.708 5.7.705, 1 7 7 1 0 0 1 7 1', []],
  ['phone', 'at 2026-11-26 12:30:45 build 10.0.19045.3693', []],
  ['phone', 'ISBN 978-3-16-148410-0, order 1234567890', []],
  ['phone', 'smtp; 550-5.7.26 and 192.0.2.17', []],
  ['phone', 'BE71 0961 2345 6760', []],
  ['address', 'at 12 High Street, Leeds LS1 4AP now', ['12 High Street, Leeds LS1 4AP']],
  [
    'address',
    '350 Fifth Ave, Suite 3300, New York, NY 10118',
    ['350 Fifth Ave, Suite 3300, New York, NY 10118'],
  ],
  ['address', 'Musterstraße 12a, 10115 Berlin', ['Musterstraße 12a, 10115 Berlin']],
  ['address', 'Kölner Str. 5\n50667 Köln', ['Kölner Str. 5\n50667 Köln']],
  ['address', '12 bis rue de la Paix, 75002 Paris', ['12 bis rue de la Paix, 75002 Paris']],
  ['address', 'Calle Mayor 5, 28013 Madrid', ['Calle Mayor 5, 28013 Madrid']],
  ['address', 'send it to P.O. Box 1234', ['P.O. Box 1234']],
  ['address', 'the 3 steps on the way to the court', []],
  ['address', 'version 12 Release Candidate', []],
  ['name', 'Mara Lindqvist wrote, and MARA  LINDQVIST signed', ['Mara Lindqvist', 'MARA  LINDQVIST']],
  ['name', 'Thanks, Mara!', ['Mara']],
  ['name', 'marathon, Marathon and mara', []],
  ['ip', 'from 192.0.2.17 and [2001:db8::1]:8080', ['192.0.2.17', '2001:db8::1']],
  [
    'ip',
    'fe80::1%eth0, ::ffff:192.0.2.1, 198.51.100.0/24',
    ['fe80::1%eth0', '::ffff:192.0.2.1', '198.51.100.0'],
  ],
  ['ip', '256.1.1.1, 1.2.3, 1.2.3.4.5, 2001::db8::1, 12:30:45', []],
  ['ip', 'std::vector and aa:bb:cc:dd:ee:ff', []],
  [
    'mac',
    'MAC 00:00:5e:00:53:af or 00-00-5E-00-53-AF or 0000.5e00.53af',
    ['00:00:5e:00:53:af', '00-00-5E-00-53-AF', '0000.5e00.53af'],
  ],
  ['mac', '00:00:00:00:00:00, 00:00-5e:00:53:af, 12:30:45', []],
]

describe('personal data', () => {
  it.each(CASES)('%s in %j', (kind, text, expected) => {
    expect(found(text, kind, ['Mara Lindqvist', 'desk@acme.example'])).toEqual(expected)
  })

  it('is less sure of addresses every machine has, and of releases', () => {
    const confidences = (text: string) =>
      findPrivate(text, { kinds: ['ip'], minimum: 'possible' }).map(({ confidence }) => confidence)
    expect(confidences('127.0.0.1 and 192.0.2.1')).toEqual(['possible', 'likely'])
    expect(confidences('version 4.18.0.2')).toEqual(['possible'])
  })

  it('knows national phone numbers of the countries asked for', () => {
    const text = 'Cep no 0532 123 45 67'
    const of = (phoneCountries: ('TR' | 'US')[]) =>
      findPrivate(text, { kinds: ['phone'], phoneCountries }).length
    expect([of(['US']), of(['TR'])]).toEqual([0, 1])
  })
})
