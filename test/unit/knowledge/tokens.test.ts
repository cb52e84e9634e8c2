import { describe, expect, it } from 'vitest'
import { guessLanguage } from '@/lib/knowledge/language'
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

describe('guessed language', () => {
  it.each([
    ['en', 'I can not sign in to the portal and it is very urgent'],
    ['de', 'Ich kann mich nicht mehr anmelden und das ist sehr dringend'],
    ['fr', 'Je ne peux pas me connecter à mon compte depuis la mise à jour'],
    ['es', 'No puedo entrar en mi cuenta desde que se hizo el cambio'],
    ['', 'RLY-3009'],
    ['', 'Nie mogę się zalogować do portalu'],
  ])('%s', (language, text) => {
    expect(guessLanguage(text)).toBe(language)
  })
})
