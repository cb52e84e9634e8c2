import { describe, expect, it } from 'vitest'
import { detectLanguage } from '@/lib/knowledge/detect-language'
import { proseOf } from '@/lib/knowledge/prose'

describe('the language of a text', () => {
  it.each([
    ['en', 'I cannot sign in to the portal and it is very urgent'],
    ['de', 'Ich kann mich nicht mehr anmelden und das ist sehr dringend'],
    ['fr', 'Je ne peux pas me connecter à mon compte depuis la mise à jour'],
    ['es', 'No puedo entrar en mi cuenta desde que se hizo el cambio'],
    ['nl', 'Ik kan sinds vanochtend niet meer inloggen op het portaal'],
    ['pl', 'Nie mogę się zalogować do portalu od wczoraj'],
    ['uk', 'Я не можу увійти до порталу з учорашнього дня'],
    ['ja', '月曜日からログインできません'],
    ['zh', '从周一起无法登录'],
    ['ko', '월요일부터 로그인이 안 됩니다'],
    ['he', 'אי אפשר להתחבר מאז יום שני'],
    ['el', 'Δεν μπορώ να συνδεθώ από τη Δευτέρα'],
    ['th', 'เข้าสู่ระบบไม่ได้ตั้งแต่วันจันทร์'],
  ])('%s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it.each([
    ['nothing', ''],
    ['only emoji', '😀 🎉🎉 👩‍👩‍👧 👍'],
    ['one word', 'Passwort'],
    ['two words', 'forgot password'],
    ['a code', 'RLY-3009'],
    [
      'codes, versions and addresses',
      'INV-2041 4.12.1 https://app.example.com/export mara@example.com a_b=1',
    ],
    [
      'a stack trace',
      'java.lang.NullPointerException: null\n    at com.example.Client.send(Client.java:88)\n    at com.example.Main.main(Main.java:12)',
    ],
    ['program text', '```\nfor item in items: print the name of this item and the count of that\n```'],
    ['names in capitals', 'HP, CANON, EPSON, IBM'],
  ])('is not told of %s', (_name, text) => {
    expect(detectLanguage(text)).toBe('')
  })

  it('is told of names and codes around a few words', () => {
    expect(detectLanguage('Outlook 365: LaserJet M404 druckt seit gestern nicht mehr (ERR_17)')).toBe('de')
    expect(detectLanguage('更新后Webhook返回401')).toBe('zh')
  })

  it('is told of a text in capitals', () => {
    expect(detectLanguage('ICH KANN MICH SEIT GESTERN NICHT MEHR ANMELDEN')).toBe('de')
  })

  it('is told of a long text without spaces', () => {
    expect(detectLanguage(`${'今天早上更新以后，我们公司没有人能打开仪表板。'.repeat(40)} OK`)).toBe('zh')
  })

  const GERMAN = 'Seit gestern können wir keine Rechnungen mehr öffnen, und niemand weiß warum. '
  const ENGLISH = 'Since yesterday we cannot open any invoice, and nobody knows the reason for this. '
  const FRENCH = 'Depuis hier nous ne pouvons plus ouvrir les factures, et personne ne sait pourquoi. '

  it('is not told of a text that is in several', () => {
    expect(detectLanguage(GERMAN.repeat(5) + ENGLISH.repeat(5) + FRENCH.repeat(5))).toBe('')
    expect(detectLanguage(GERMAN.repeat(3) + ENGLISH.repeat(3))).toBe('')
  })

  it('is that of most of a text', () => {
    expect(detectLanguage(`${GERMAN.repeat(12)} The export could not be written to the disk.`)).toBe('de')
  })

  it('is told by the beginning of a text of 200 kB', () => {
    const text = GERMAN.repeat(100) + ENGLISH.repeat(2_400)
    expect(text.length).toBeGreaterThan(200_000)
    expect(detectLanguage(text)).toBe('de')
    expect(proseOf(text).length).toBeLessThanOrEqual(5_000)
  })

  it.each([
    ['one word without end', 'x'.repeat(200_000)],
    ['pairs without end', 'a=b '.repeat(50_000)],
    ['fences without end', '```'.repeat(60_000)],
    ['joined names without end', 'aB.'.repeat(60_000)],
  ])('is not told of %s', (_name, text) => {
    expect(detectLanguage(text)).toBe('')
  })
})
