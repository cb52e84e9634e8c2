import { describe, expect, it } from 'vitest'
import { isDue, nextLook } from '@/lib/desk/due'
import { DEFAULT_CHOICE, type SourceChoice } from '@/lib/knowledge/source-choice'
import type { SourceState } from '@/lib/knowledge/store'
import { freshState } from '@/lib/sources/run'

const MOST = 50_000
const HOUR = 3_600_000
const NOW = Date.parse('2026-11-20T12:00:00Z')
const ago = (hours: number) => new Date(NOW - hours * HOUR).toISOString()
const read = (hours: number, more: Partial<SourceState> = {}): SourceState => ({
  ...freshState('s'),
  lastFull: ago(hours),
  lastIncremental: ago(hours),
  ...more,
})
const choice = (more: Partial<SourceChoice> = {}): SourceChoice => ({ ...DEFAULT_CHOICE, ...more })
const run = { mode: 'full', cursor: null, startedAt: ago(1), done: 3, skipped: 0 } as const

describe('a source is looked at', () => {
  it.each<[string, SourceState | null, Partial<SourceChoice>, boolean]>([
    ['when it was never read', null, {}, true],
    ['after half an hour', read(0.6), {}, true],
    ['not before', read(0.4), {}, false],
    ['after four hours', read(4.1), { every: 'four-hours' }, true],
    ['not before four hours', read(3.9), { every: 'four-hours' }, false],
    ['after a day', read(24.1), { every: 'day' }, true],
    ['not before a day', read(23), { every: 'day' }, false],
    ['never by itself where a person wants to ask', read(500), { every: 'asked' }, false],
    ['not even the first time', null, { every: 'asked' }, false],
    ['to go on with what was begun', read(0.1, { run }), { every: 'asked' }, true],
    ['not while it is paused', read(5, { run, paused: true }), {}, false],
    ['not right after a run was cancelled', { ...freshState('s'), stoppedAt: ago(0.2) }, {}, false],
    ['some time after one was cancelled', { ...freshState('s'), stoppedAt: ago(0.6) }, {}, true],
    ['for other languages', read(0.1), { languages: ['de'] }, true],
    [
      'not for the same languages',
      read(0.1, { languages: ['de', 'en'] }),
      { languages: ['en', 'de'] },
      false,
    ],
    ['when more may be kept than then', read(0.1, { limit: 1000 }), {}, true],
    ['not when as many are kept as then', read(0.1, { limit: MOST }), {}, false],
    ['without copies, as often', read(0.6, { lastFull: null }), { keep: false }, true],
    ['without copies, no sooner', read(0.1, { lastFull: null }), { keep: false }, false],
    ['at once when copies are wanted again', read(0.1, { lastFull: null }), {}, true],
  ])('%s', (_name, state, more, due) => {
    expect(isDue(state, choice(more), MOST, NOW)).toBe(due)
  })

  it('from a moment that can be told', () => {
    expect(nextLook(read(1), choice({ every: 'day' }), MOST)).toBe(NOW + 23 * HOUR)
    expect(nextLook(read(1), choice({ every: 'asked' }), MOST)).toBeNull()
  })
})
