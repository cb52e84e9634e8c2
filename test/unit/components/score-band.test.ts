import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { ScoreCard } from '@/lib/rubric/judgement'

vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'en' } } }))
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }))

let bands: typeof import('@/components/ui/score-band')
beforeAll(async () => {
  bands = await import('@/components/ui/score-band')
})

function card(score: number | null, min: number, max: number): ScoreCard {
  return {
    rubric: 'hygiene',
    rubricVersion: '1',
    score,
    scale: { min, max },
    judged: 1,
    criticalFailed: [],
    ready: null,
    messagesRead: 3,
    messagesNotRead: 0,
    judgements: [],
  }
}

describe('a hygiene score in a word', () => {
  test.each([
    [null, 'quality.notScored', 'neutral'],
    [0, 'quality.risk', 'bad'],
    [49.9, 'quality.risk', 'bad'],
    [50, 'quality.work', 'warn'],
    [75, 'quality.good', 'good'],
    [90, 'quality.audit', 'good'],
  ])('%s → %s', (score, word, tone) => {
    expect(bands.hygieneBand(card(score, 0, 100))).toEqual({ word, tone })
  })
})

describe('the number as it is written', () => {
  test('is whole on a scale of 100, with one decimal on a scale of 5, and nothing when not scored', () => {
    expect(bands.scoreNumber(card(71.6, 0, 100))).toBe('72')
    expect(bands.scoreNumber(card(3.4, 1, 5))).toBe('3.4')
    expect(bands.scoreNumber(card(null, 1, 5))).toBeNull()
  })
})

describe('how much of its scale a score fills', () => {
  test('counts from the lower end of the scale', () => {
    expect(bands.scoreShare(card(1, 1, 5))).toBe(0)
    expect(bands.scoreShare(card(3, 1, 5))).toBe(0.5)
    expect(bands.scoreShare(card(null, 1, 5))).toBe(0)
  })
})
