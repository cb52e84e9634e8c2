import { describe, expect, it } from 'vitest'
import { NO_WORK, progressOf, readWork, type PracticeWork } from '@/lib/practice/practice-work'

const work = (changes: Partial<PracticeWork>): PracticeWork => ({ ...NO_WORK, ...changes })

describe('work on a practice ticket', () => {
  it.each([
    ['new', {}],
    ['begun', { own: { tone: 'pass' } }],
    ['begun', { text: 'Hello' }],
    ['begun', { own: { tone: 'pass' }, compared: true }],
    ['begun', { text: 'Hello', checked: 'Hello' }],
    ['done', { own: { tone: 'pass' }, compared: true, text: 'Hello', checked: 'Hello' }],
  ] as const)('is %s: %j', (progress, changes) => {
    expect(progressOf(work(changes))).toBe(progress)
  })

  it('is read as it was kept', () => {
    const kept = work({
      own: { tone: 'fail', privacy: 'na' },
      compared: true,
      text: 'Hello',
      checked: 'Hell',
    })
    expect(readWork(JSON.stringify(kept))).toEqual(kept)
  })

  it.each([
    null,
    '',
    '{',
    'null',
    '[]',
    '{"own":{"tone":"unreadable"}}',
    JSON.stringify({ ...NO_WORK, more: 1 }),
  ])('begins anew where what was kept does not hold: %s', (kept) => {
    expect(readWork(kept)).toEqual(NO_WORK)
  })
})
