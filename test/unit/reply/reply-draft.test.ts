import { describe, expect, it } from 'vitest'
import { askingDraft, MOST_QUESTIONS, replyDraft, type DraftFrame } from '@/lib/reply/reply-draft'
import { BUILT_IN_IDS, builtInPack } from '@/lib/rubric/built-in-packs'
import { textFor, type Localized } from '@/lib/rubric/localized'
import { partsOf, type Condition } from '@/lib/rubric/condition'
import { scanMessage } from '@/lib/signals/scan'
import { LANGUAGES } from '@/lib/signals/text/language'
import { messageOf } from '../signals/message-of'

/** A Thursday. */
const NOW = Date.parse('2026-11-26T12:04:00Z')
const at = (iso: string) => Date.parse(iso)
const frame = (changes: Partial<DraftFrame> = {}): DraftFrame => ({
  language: 'en',
  firstName: 'Maya',
  now: NOW,
  nextUpdate: at('2026-11-26T16:04:00Z'),
  ...changes,
})
const SINCE = 'Since when does this happen (day, time and time zone)?'
const SCOPE = 'Who is affected, and how many people are they?'

describe('a draft that asks', () => {
  it('greets, asks in numbers, and says when the next word comes', () => {
    expect(askingDraft([SINCE, SCOPE], frame())).toBe(
      [
        'Hello Maya,',
        '',
        'These answers would help us move this forward:',
        '',
        `1. ${SINCE}`,
        `2. ${SCOPE}`,
        '',
        'I will write again by 16:00 UTC.',
      ].join('\n'),
    )
  })

  it('asks one question without a number', () => {
    expect(askingDraft([SINCE], frame())).toContain(
      `One answer would help us move this forward:\n\n${SINCE}\n\n`,
    )
  })

  it('asks the first ones where there are too many, and none twice', () => {
    const many = Array.from({ length: 9 }, (_, index) => `Question ${index + 1}?`)
    const draft = askingDraft([SINCE, SINCE, ...many], frame())
    expect(draft.match(/^\d\. /gm)).toHaveLength(MOST_QUESTIONS)
    expect(draft.match(/Since when/g)).toHaveLength(1)
    expect(draft).not.toContain(`Question ${MOST_QUESTIONS}?`)
  })

  it('is nothing when there is nothing to ask', () => {
    expect(askingDraft([], frame())).toBe('')
  })
})

describe('the promise of the next update', () => {
  it.each<[string, Partial<DraftFrame>, string]>([
    [
      'a round time, never later than due',
      { nextUpdate: at('2026-11-26T16:14:00Z') },
      'I will write again by 16:00 UTC.',
    ],
    [
      'the exact minute when a round one is too near',
      { nextUpdate: at('2026-11-26T12:21:00Z') },
      'I will write again by 12:21 UTC.',
    ],
    [
      'another day by name',
      { nextUpdate: at('2026-11-30T09:30:00Z') },
      'I will write again by Monday 30 November, 09:30 UTC.',
    ],
    [
      'in German',
      { language: 'de', nextUpdate: at('2026-11-30T09:30:00Z') },
      'Ich melde mich wieder bis Montag, 30. November, 09:30 UTC.',
    ],
    [
      'in French',
      { language: 'fr', nextUpdate: at('2026-11-30T09:30:00Z') },
      'Je reviens vers vous avant le lundi 30 novembre à 09:30 UTC.',
    ],
    [
      'in Spanish',
      { language: 'es', nextUpdate: at('2026-11-30T09:30:00Z') },
      'Le escribiré de nuevo antes del lunes, 30 de noviembre a las 09:30 UTC.',
    ],
    [
      'a gap when no clock tells',
      { nextUpdate: 'unknown' },
      'I will write again by ____ (day, time and time zone).',
    ],
    ['nothing when the ticket is over', { nextUpdate: 'none' }, 'Middle.'],
  ])('%s', (_, changes, last) => {
    expect(replyDraft('Middle.', frame(changes)).split('\n').at(-1)).toBe(last)
  })

  it('greets without a name when none is known', () => {
    expect(replyDraft('Middle.', frame({ firstName: null }))).toMatch(/^Hello,\n/)
  })
})

/** Every question of the built-in packs for the customer. */
const ASKS = [
  ...new Map(
    BUILT_IN_IDS.flatMap((id) => builtInPack(id)?.criteria ?? [])
      .filter(({ actions }) => actions?.some(({ kind }) => kind === 'ask'))
      .flatMap(({ pass }) => asksIn(pass))
      .map((ask) => [textFor(ask), ask]),
  ).values(),
]

function asksIn(condition: Condition): Localized[] {
  const own = 'ask' in condition && condition.ask !== undefined ? [condition.ask] : []
  return [...own, ...partsOf(condition).flatMap(asksIn)]
}

describe.each(LANGUAGES)('by our own measure, in %s', (language) => {
  const questions = ASKS.map((ask) => textFor(ask, language))
  const draft = (asked: readonly string[]) => scanMessage(messageOf(askingDraft(asked, frame({ language }))))

  it('every question is seen as one, and none is vague, blames or promises', () => {
    for (const question of questions) {
      const { findings } = draft([question])
      expect(findings('question').length, question).toBeGreaterThan(0)
      for (const fault of [
        'vague-question',
        'blame',
        'over-promise',
        'speculation',
        'jargon',
        'secret-request',
        'placeholder',
      ])
        expect(findings(fault), `${fault}: ${question}`).toEqual([])
    }
  })

  it('a full draft does not ask too much at once, and its promise is seen', () => {
    for (let first = 0; first + MOST_QUESTIONS <= questions.length; first++) {
      const { findings } = draft(questions.slice(first, first + MOST_QUESTIONS))
      expect(findings('crowded-questions'), questions[first]).toEqual([])
      expect(findings('update-promise')).toHaveLength(1)
    }
  })

  it('every question has a text of its own in this language', () => {
    if (language === 'en') return
    for (const ask of ASKS) expect(typeof ask === 'string' ? ask : ask[language]).toBeTruthy()
  })
})
