import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPrivate } from '@/lib/privacy/find-private'
import { MaskBook } from '@/lib/privacy/mask-book'
import { lastMaskNumber } from '@/lib/privacy/masks'

const masked = (text: string, book = new MaskBook()) => book.mask(text, findPrivate(text))

describe('masks', () => {
  it.each([
    ['write to mara@acme.example', 'write to <email-1 @acme.example>'],
    ['card 4111 1111 1111 1111 declined', 'card <card-1 …1111> declined'],
    ['refund to DE89 3704 0044 0532 0130 00', 'refund to <iban-1 …3000>'],
    ['the password is Sunflower42!x', 'the password is <password-1>'],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected)
  })

  it('gives the same value the same mask, however it is spaced, and another value another', () => {
    const book = new MaskBook()
    expect(masked('4111 1111 1111 1111, 4111-1111-1111-1111, 5555 5555 5555 4444', book)).toBe(
      '<card-1 …1111>, <card-1 …1111>, <card-2 …4444>',
    )
    expect(masked('a@acme.example and A@acme.example', book)).toBe(
      '<email-1 @acme.example> and <email-1 @acme.example>',
    )
    expect(masked('again a@acme.example', book)).toBe('again <email-1 @acme.example>')
  })

  it('gives no mask that stands in a text already, wherever that is', () => {
    const book = new MaskBook()
    expect(book.reserve('as <password-1> says')).toBe('as <password-1> says')
    expect(masked('the password is Sunflower42!x', book)).toBe('the password is <password-2>')
  })

  it('may begin after the masks of another book', () => {
    const first = masked('write to mara@acme.example and ben@acme.example')
    expect(lastMaskNumber(first)).toBe(2)
    expect(lastMaskNumber('none, <b> and <div-3')).toBe(0)
    const book = new MaskBook({ after: lastMaskNumber(first) })
    expect(masked('the password is Sunflower42!x', book)).toBe('the password is <password-3>')
    expect(masked('the password is Moonflower43!x', book)).toBe('the password is <password-4>')
  })

  it('may leave the domain out', () => {
    const book = new MaskBook({ keepDomain: false })
    expect(masked('a@acme.example', book)).toBe('<email-1>')
  })

  it('turns its own masks back and leaves others', () => {
    const book = new MaskBook()
    const text = 'mail a@acme.example, card 4111 1111 1111 1111'
    expect(book.unmask(`${masked(text, book)} <email-9>`)).toBe(`${text} <email-9>`)
  })

  it('does not take a mask that was there before for its own', () => {
    const book = new MaskBook({ keepDomain: false })
    const text = '<email-1> wrote, b@acme.example answered'
    const result = masked(text, book)
    expect(result).toBe('<email-1> wrote, <email-2> answered')
    expect(book.unmask(result)).toBe(text)
  })

  it('counts different values by kind', () => {
    const book = new MaskBook()
    masked('a@acme.example b@acme.example a@acme.example', book)
    expect([...book.tally()]).toEqual([['email', 2]])
  })
})

/** Pieces that hold secrets, personal data, masks, and the signs between which they stand. */
const PIECE = fc.oneof(
  fc.constantFrom(
    'a@acme.example',
    'Mara Lindqvist',
    '4111 1111 1111 1111',
    'DE89 3704 0044 0532 0130 00',
    'Authorization: Bearer ',
    'Cookie: session=',
    'password: ',
    'postgres://app:Pa55word@db.example/x',
    '+49 30 901820',
    '192.0.2.7',
    '<email-1>',
    '<card-1 …4242>',
    'token=a8f3c91e77d04b2f',
    'Mara',
  ),
  fc.constantFrom(' ', '\n', '=', ':', '"', '<', '>', '@', '.', '/', '-', ', ', '1', 'a'),
  fc.string({ maxLength: 12 }),
)
const TEXT = fc.array(PIECE, { maxLength: 14 }).map((pieces) => pieces.join(''))
const OPTIONS = { people: ['Mara Lindqvist'], minimum: 'possible' } as const

describe('any text', () => {
  it('holds nothing that is found once all of it is masked', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(findPrivate(new MaskBook().maskAll(text, OPTIONS), OPTIONS)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('comes back when its masks are turned back', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const book = new MaskBook()
        expect(book.unmask(book.maskAll(text, OPTIONS))).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('gives findings in order, without overlaps, inside the text', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        let at = 0
        for (const { start, end } of findPrivate(text, OPTIONS)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })
})
