import { describe, expect, it } from 'vitest'
import { primaryLanguage } from '@/lib/knowledge/primary-language'
import { tokenize } from '@/lib/knowledge/tokens'

const termsOf = (text: string, language: string) => tokenize(text, language).map((token) => token.term)

describe('terms of a text', () => {
  it.each([
    ['error codes stay whole', 'RLY-3009 again', 'en', ['rly-3009', 'rly', '3009', 'again'], 'rly-3009'],
    ['versions stay whole', 'since 4.12.1', 'en', ['4.12.1'], '4.12.1'],
    ['package names stay whole', 'acme_relay_node', 'en', ['acme_relay_node'], 'acme_relay_node'],
    ['e-mail is email', 'e-mail', 'en', ['email'], 'email'],
    ['words are stemmed', 'downloading downloads', 'en', ['download'], 'download'],
    ['German words are stemmed and folded', 'Rechnungen', 'de', ['rechnung'], 'rechnung'],
    ['French elision leaves the noun', 'l’exportation', 'fr', ['export'], 'export'],
    ['a language without a stemmer is taken as written', 'Zażółć gęślą', 'pl', ['zazołc', 'gesla'], 'gesla'],
  ])('%s', (_name, text, language, _all, expected) => {
    expect(termsOf(text, language)).toContain(expected)
  })

  it('leaves out stop words, courtesies and single letters', () => {
    expect(termsOf('Hello, thank you very much for the x', 'en')).not.toContain('hello')
    expect(termsOf("please don't", 'en')).toEqual([])
  })

  it('cuts Japanese, which has no spaces, into words', () => {
    expect(termsOf('請求書をダウンロードできません', 'ja')).toContain('ダウンロード')
  })

  it('says where each word stands, as written', () => {
    const text = 'Error RLY-3009 today'
    const code = tokenize(text, 'en').find((token) => token.term === 'rly-3009')
    expect(code && text.slice(code.start, code.end)).toBe('RLY-3009')
    expect(code?.code).toBe(true)
  })

  it.each([
    ['nothing', ''],
    ['only emoji', '😀 🎉🎉 👩‍👩‍👧'],
    ['only punctuation', '--- ??? ...'],
  ])('finds no terms in %s', (_name, text) => {
    expect(termsOf(text, 'en')).toEqual([])
  })

  it('keeps a word of 10,000 letters within bounds', () => {
    expect(termsOf('a'.repeat(10_000), 'en')[0]?.length).toBeLessThanOrEqual(64)
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'treats %s as a word like others',
    (word) => {
      expect(tokenize(word, 'en').length).toBeGreaterThan(0)
    },
  )
})

describe('languages with a stemmer', () => {
  it.each([
    ['en', 'invoice', 'invoices'],
    ['de', 'Rechnung', 'Rechnungen'],
    ['fr', 'facture', 'factures'],
    ['es', 'factura', 'facturas'],
    ['it', 'fattura', 'fatture'],
    ['pt', 'fatura', 'faturas'],
    ['nl', 'gebruiker', 'gebruikers'],
    ['sv', 'faktura', 'fakturor'],
    ['da', 'fakturaer', 'fakturaerne'],
    ['nb', 'oppdatering', 'oppdateringene'],
    ['fi', 'lasku', 'laskut'],
    ['ru', 'счёт', 'счёта'],
    ['tr', 'lisans', 'lisanslar'],
  ])('%s: %s and %s are one term', (language, one, other) => {
    expect(termsOf(one, language)).toEqual(termsOf(other, language))
  })

  it.each([
    ['it', 'Buongiorno, grazie per il supporto', ['support']],
    ['nl', 'Hallo, alvast bedankt voor de hulp', []],
    ['tr', 'Merhaba, lütfen yardım', []],
  ])('%s: leaves out courtesies', (language, text, terms) => {
    expect(termsOf(text, language)).toEqual(terms)
  })
})

describe('primary language', () => {
  it.each([
    ['en-US', 'en'],
    ['pt_BR', 'pt'],
    ['nb-no', 'no'],
    ['iw', 'he'],
    ['id', 'ms'],
    ['', ''],
  ])('of %j is %j', (tag, language) => {
    expect(primaryLanguage(tag)).toBe(language)
  })
})
