import { describe, expect, it } from 'vitest'
import type { WordsCondition } from '@/lib/rubric/condition'
import { evaluate } from '@/lib/rubric/evaluate'
import { checkWords } from '@/lib/rubric/words-outcome'
import { readingOf, ticketOf, type Line } from '../signals/ticket-of'

const TALK: readonly Line[] = [
  [
    'R',
    '10:00',
    'We sign in with Okta, and nobody can.\n\n> From: Marcus\n> The certificate was renewed last night.\n\nThanks',
  ],
  [
    'A',
    '10:30',
    'Could you send us:\n- the log entry of one attempt\n- when it last worked\n\nI looked at the sign-in log.',
  ],
  ['R', '11:00', 'Here it is.\n\n> I looked at the provider of yours.\n\n```\nerror: audience mismatch\n```'],
  ['I', '11:10', 'Fingerprint compared: it differs.'],
]

function outcomeOf(condition: WordsCondition) {
  const ticket = readingOf(ticketOf(TALK))
  return evaluate(condition, { ticket, stage: 'in-progress', language: 'en', locale: 'en' })
}

describe('what a sentence says', () => {
  it.each<readonly [string, WordsCondition, string]>([
    ['a word', { words: ['okta'] }, 'true'],
    ['a word of the subject', { words: ['export'], by: ['requester'] }, 'true'],
    ['the subject is not the agent’s', { words: ['export'], by: ['agent'] }, 'false'],
    ['one of several', { words: ['adfs', 'sign|log in with okta|entra'] }, 'true'],
    ['the beginning of a word', { words: ['certif* was renewed'] }, 'true'],
    ['two things in one sentence, in any order', { words: ['nobody & okta'] }, 'true'],
    ['two things of two sentences', { words: ['okta & certificate'] }, 'false'],
    ['one without the other', { words: ['log entry & !okta'] }, 'true'],
    ['one with the other', { words: ['okta & !nobody'] }, 'false'],
    ['an item of what is asked for', { words: ['last worked'], sentence: 'asks' }, 'true'],
    ['a statement is not asked', { words: ['looked at .. log'], sentence: 'asks' }, 'false'],
    ['a statement', { words: ['looked at .. log'], sentence: 'tells' }, 'true'],
    ['where a clause begins', { words: ['^the certificate'] }, 'true'],
    ['not where it goes on', { words: ['^certificate'] }, 'false'],
    ['a mail that was forwarded at first', { words: ['renewed last night'], by: ['requester'] }, 'true'],
    ['a mail that is quoted later', { words: ['provider of yours'] }, 'false'],
    ['pasted output', { words: ['audience mismatch'], by: ['requester'] }, 'true'],
    ['an internal note', { words: ['fingerprint'], visibility: ['internal'] }, 'true'],
    ['a note is not public', { words: ['fingerprint'], visibility: ['public'] }, 'false'],
    ['in two sentences', { words: ['okta', 'log entry'], min: 2 }, 'true'],
    ['in three sentences', { words: ['okta', 'log entry'], min: 3 }, 'false'],
  ])('%s', (_, condition, truth) => {
    expect(outcomeOf(condition).truth).toBe(truth)
  })

  it('quotes the sentence', () => {
    expect(outcomeOf({ words: ['fingerprint & differs'] }).support).toEqual([
      { messageId: 'm4', start: 0, end: 33, quote: 'Fingerprint compared: it differs.' },
    ])
  })

  it('is missed under its name, or its first phrase', () => {
    expect(outcomeOf({ words: ['adfs', 'entra'], name: 'which provider' }).notFound).toEqual([
      'which provider',
    ])
    expect(outcomeOf({ words: ['adfs', 'entra'] }).notFound).toEqual(['“adfs”'])
  })

  it.each([
    ['ab* certificate', 'prefix too short'],
    ['_ certificate', 'begins with a word'],
    ['!certificate', 'only says what must not be there'],
    ['a & b & c & d & e & f & g', 'more than 6 parts'],
  ])('refuses %s', (source, reason) => {
    expect(checkWords(source)).toContain(reason)
  })
})
