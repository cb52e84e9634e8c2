import { describe, expect, it } from 'vitest'
import { cleanText } from '@/lib/signals/text/clean'
import { compilePhrases } from '@/lib/signals/text/phrases'
import { tongueOf } from '@/lib/signals/text/language'
import { tokensOf } from '@/lib/signals/text/tokens'
import { readMessage } from '@/lib/signals/reading'
import { blockOver, messageOf } from './message-of'

const sentencesOf = (text: string, blocks = [] as Parameters<typeof messageOf>[1] & object) =>
  readMessage(messageOf(text, blocks)).sentences.map((sentence) => sentence.text)

describe('sentences', () => {
  it.each([
    ['It fails. Since noon!', ['it fails.', 'since noon!']],
    ['Use e.g. Firefox. Then retry.', ['use e.g. firefox.', 'then retry.']],
    ['version 4.12.1 is out', ['version 4.12.1 is out']],
    ['Am 16. November ging es noch.', ['am 16. november ging es noch.']],
    ['- first\n- second', ['first', 'second']],
    [
      'This line was broken by a mail program somewhere in the\nmiddle of it.',
      ['this line was broken by a mail program somewhere in the\nmiddle of it.'],
    ],
  ])('cuts %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })

  it('leaves out quotes, code, earlier mails and the signature', () => {
    const text =
      'It fails.\n\ncurl -i x\n\n> Did you try?\n\nKind regards\nElena Petrov\nIntegration lead\n\nOn Monday, Tom wrote:\nHello'
    const own = sentencesOf(text, { blocks: [blockOver(text, 'curl -i x', 'code')] })
    expect(own).toEqual(['it fails.', 'kind regards'])
  })

  it('knows labelled parts and what stands under them', () => {
    const { sections, text } = readMessage(
      messageOf('Expected: 50 rows\n\n**Workaround**\nn/a\n\nSteps to reproduce:\n1. Open'),
    )
    expect(
      sections.map(({ label, bodyStart, bodyEnd }) => [label, text.slice(bodyStart, bodyEnd).trim()]),
    ).toEqual([
      ['expected', '50 rows'],
      ['workaround', 'n/a'],
      ['steps', '1. open'],
    ])
  })
})

describe('cleaning', () => {
  it('keeps offsets, also past invisible characters', () => {
    const original = 'It\u200b doesn\u2019t\u00a0work'
    const { text, toOriginal } = cleanText(original)
    expect(text).toBe("it doesn't work")
    const start = text.indexOf('work')
    expect(original.slice(toOriginal(start), toOriginal(text.length))).toBe('work')
  })

  it('does not move offsets for letters that grow in lower case', () => {
    expect(cleanText('İstanbul fails').text.indexOf('fails')).toBe(9)
  })
})

describe('phrases', () => {
  const found = (phrase: string, text: string) =>
    compilePhrases({ list: [phrase] })(tokensOf(text, 0, text.length)).length > 0

  it.each([
    ['not work*', 'does not working here', true],
    ['next .. update', 'next public customer update', true],
    ['next .. update', 'next one two three four update', false],
    ['# of #', 'failed 5 of 5', true],
    ['^checked log~', 'checked logs', true],
    ['^checked log~', 'i checked logs', false],
    ['no other? ticket', 'no ticket', true],
    ['a|b c', 'b c', true],
    ['our _? server', 'our server', true],
    ['our _? server', 'our old server', true],
    ['our _? server', 'our very old server', false],
  ])('%j in %j: %s', (phrase, text, expected) => {
    expect(found(phrase, text)).toBe(expected)
  })

  it.each(['.. anything', "it's100%", 'ab*'])('refuses %j', (phrase) => {
    expect(() => compilePhrases({ list: [phrase] })).toThrow()
  })
})

describe('language', () => {
  it('reads a message in two languages with both word books, one in a single language with its own', () => {
    const mixed =
      'Hello, the agent does not come up since the restart and we are waiting. Letzte Woche lief er noch, und wir haben nichts geändert, aber er ist nicht da.'
    expect(readMessage(messageOf(mixed)).languages).toEqual(['en', 'de'])
    expect(readMessage(messageOf('The agent does not come up and we are waiting for it.')).languages).toEqual(
      ['en'],
    )
  })

  it.each([
    ['The export does not work and we are waiting for it.', 'en'],
    ['Der Export geht nicht und wir warten auf ihn.', 'de'],
    ["L'export ne marche pas et nous attendons une réponse pour les clients.", 'fr'],
    ['La exportación no funciona y los clientes están esperando una respuesta.', 'es'],
    ['A eso de las 8:50 hora de aquí, caja de Leeds, turno de tarde, ¿ustedes?', 'es'],
    ['Eksport nie działa i proszę o pomoc, czy już jest naprawiony?', 'other'],
    ['エクスポートが動作しません。', 'other'],
    ['Экспорт не работает', 'other'],
    ['I expected the leave balance to go down by two days.', 'en'],
    ['Como a las 9 de la mañana de hoy, de mi lado nadie abre la carpeta de ventas. ¿Ustedes la ven?', 'es'],
    ['A las dos de la tarde el turno de noche se queda sin lista de rutas.', 'es'],
    ['Le tableau de bord reste vide et les chiffres de la semaine de paie manquent.', 'fr'],
    ['Fixed.', 'unknown'],
  ])('%j is %s', (text, tongue) => {
    const lower = text.toLowerCase()
    expect(tongueOf(tokensOf(lower, 0, lower.length))).toBe(tongue)
  })
})
