import { describe, expect, it } from 'vitest'
import { findPrivate } from '@/lib/privacy/find-private'
import { organisationPattern } from '@/lib/privacy/organisation-pattern'

const TEXT = 'Mara Lindqvist <mara@acme.example> from 192.0.2.17 paid with 4111 1111 1111 1111'
const kinds = (text: string, options?: Parameters<typeof findPrivate>[1]) =>
  findPrivate(text, options).map(({ kind }) => kind)

describe('all findings of a text', () => {
  it('come in order of place', () => {
    expect(kinds(TEXT, { people: ['Mara Lindqvist'] })).toEqual(['name', 'email', 'ip', 'card'])
  })

  it('are of the kinds asked for', () => {
    expect(kinds(TEXT, { kinds: ['ip', 'card'] })).toEqual(['ip', 'card'])
  })

  it('leave out allowed values and domains, and what is below them', () => {
    const allow = { values: ['4111 1111 1111 1111', ' 192.0.2.17 '], domains: ['Acme.example'] }
    expect(kinds(TEXT, { allow })).toEqual([])
    expect(kinds('a@eu.acme.example, b@notacme.example', { allow })).toEqual(['email'])
  })

  it('are at least so sure', () => {
    expect(kinds('127.0.0.1')).toEqual([])
    expect(kinds('127.0.0.1', { minimum: 'possible' })).toEqual(['ip'])
  })

  it('name the surest of what overlaps', () => {
    const found = findPrivate('SSN 536-22-1234', { minimum: 'possible' })
    expect(found.map(({ type, confidence }) => [type, confidence])).toEqual([['us-ssn', 'sure']])
  })

  it('do not look into masks', () => {
    expect(kinds('<email-1 @acme.example> and <card-1 …4242>', { people: ['Email Card'] })).toEqual([])
  })

  it('are none in an empty text', () => {
    expect(findPrivate('', { people: ['Mara'] })).toEqual([])
  })

  it('of some kinds only what is sure, where that is asked', () => {
    const text = 'call +1 415 555 2671, ours 030 901820, mail ana@customer.example'
    const kinds = (options: Parameters<typeof findPrivate>[1]) =>
      findPrivate(text, { minimum: 'possible', phoneCountries: ['DE'], ...options }).map(
        ({ kind, confidence }) => `${kind} ${confidence}`,
      )
    expect(kinds({})).toEqual(['phone sure', 'phone likely', 'email sure'])
    expect(kinds({ onlySure: ['phone'] })).toEqual(['phone sure', 'email sure'])
  })

  it('near a word for a key only when what is possible is asked for', () => {
    const text = 'the key at hand: zQ8vN2kLw4RtY7pXc9Bd1Mf6'
    expect(findPrivate(text)).toEqual([])
    expect(findPrivate(text, { minimum: 'possible' })).toMatchObject([
      { kind: 'token', confidence: 'possible' },
    ])
  })
})

describe("the organisation's own patterns", () => {
  it('are found under their name', () => {
    const made = organisationPattern('Customer number', 'KD-\\d{6}')
    if (!made.ok) throw new Error(made.reason)
    expect(findPrivate('for KD-204711 please', { patterns: [made.pattern] })).toEqual([
      { kind: 'custom', start: 4, end: 13, confidence: 'sure', type: 'Customer number' },
    ])
  })

  it.each([
    ['empty', '  '],
    ['too-long', 'a'.repeat(501)],
    ['not-a-pattern', '(a'],
    ['not-a-pattern', '(?=a)b'],
    ['matches-nothing', 'a*'],
  ])('are refused as %s', (reason, pattern) => {
    expect(organisationPattern('x', pattern)).toEqual({ ok: false, reason })
  })
})
