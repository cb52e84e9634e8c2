import { describe, expect, it } from 'vitest'
import { REWORDINGS } from '@/lib/reply/tone/rewordings'
import type { ToneKind } from '@/lib/reply/tone/tone-note'
import { reworded, toneNotes } from '@/lib/reply/tone/tone-notes'
import { scanMessage } from '@/lib/signals/scan'
import { LANGUAGES, type Language } from '@/lib/signals/text/language'
import { messageOf } from '../signals/message-of'

const notes = (text: string, language: Language = 'en') => toneNotes(scanMessage(messageOf(text)), language)

describe('a draft is told another way', () => {
  it.each<[string, ToneKind, string]>([
    [
      'You obviously forgot to save the form.',
      'blame',
      'It looks as if this step is still open: save the form.',
    ],
    ['It must be your firewall.', 'speculation', 'It may be your firewall; we are checking this.'],
    [
      'It will be fixed by Friday.',
      'promise',
      'It is being worked on; I will tell you on ____ where it stands.',
    ],
    ['You should have read the manual.', 'blame', 'The step that is needed here is: read the manual.'],
  ])('%s', (text, kind, rewording) => {
    expect(notes(text)).toEqual([{ kind, start: 0, end: text.length, quote: text, rewording }])
  })

  it.each<[Language, ToneKind, string]>([
    ['de', 'promise', 'Der Fehler wird bis Freitag behoben sein.'],
    ['fr', 'blame', 'Vous avez oublié de valider le formulaire.'],
    ['es', 'promise', 'Le garantizo que no volverá a pasar.'],
  ])('in %s: %s', (language, kind, text) => {
    const words = reworded(text, kind, language)
    expect(words).not.toBeNull()
    expect(words).not.toBe(text)
    expect(words).not.toContain('$1')
  })

  it('blame that no rewording fits gets a sentence that helps', () => {
    expect(reworded('Works for everyone else.', 'blame', 'en')).toBe('Here is what puts it right: ____.')
  })
})

it.each([
  'I am sorry that the form was not saved. Here is how to save it.',
  'It may be your firewall; could you check it?',
  'I cannot promise a date, but I will write again tomorrow at 10:00 UTC.',
])('nothing is said about: %s', (text) => {
  expect(notes(text)).toEqual([])
})

it('no rewording brings in what it takes out', () => {
  for (const language of LANGUAGES)
    for (const { kind, say } of REWORDINGS[language].filter((each) => each.kind !== 'jargon'))
      for (const other of REWORDINGS[language])
        if (other.kind === kind)
          expect(other.find.test(say.replace('$1', 'x')), `${language}: ${say}`).toBe(false)
})

it('is linear in hostile drafts', () => {
  for (const piece of ['you forgot to ', 'must be ', 'will be fixed ', 'as i said '])
    expect(Array.isArray(notes(piece.repeat(4_000)))).toBe(true)
})
