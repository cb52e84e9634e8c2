import { expect, test } from 'vitest'
import { maskedQuote } from '@/lib/review/erase/mask-quote'
import { keepFrom, tidyStep } from '@/lib/review/erase/retention'
import { backupDue } from '@/lib/review/files/backup'

const NOW = Date.parse('2026-08-31T12:00:00.000Z')
const DAY = 86_400_000
const before = (days: number) => new Date(NOW - days * DAY).toISOString()

test.each([
  [0, null, null],
  [1, before(13), null],
  [1, before(14), 'old'],
  [19, before(0), null],
  [20, before(0), 'many'],
  [1, null, null],
  [3, before(-5), null],
])('%i reviews since %s: a file is due %s', (since, from, due) => {
  expect(backupDue(since, from, NOW)).toBe(due)
})

test.each([
  [null, null],
  [6, '2026-02-28T12:00:00.000Z'],
  [12, '2025-08-31T12:00:00.000Z'],
  [36, '2023-08-31T12:00:00.000Z'],
])('kept for %s months: from %s on', (months, from) => {
  expect(keepFrom(NOW, months)).toBe(from)
})

test.each([
  [null, 'note'],
  [before(0.5), 'wait'],
  [before(1), 'tidy'],
  [before(31), 'tidy'],
  [before(32), 'note'],
  [before(-1), 'note'],
])('last looked at %s: %s', (last, step) => {
  expect(tidyStep(last, NOW)).toBe(step)
})

test.each([
  ['Hello Carla, CARLA!', 'carla', 'Hello <masked>, <masked>!'],
  ['A (b) c', '(b)', 'A <masked> c'],
  ['Nothing here', 'carla', null],
  ['Nothing here', ' ', null],
  ['İstanbul, Carla', 'Carla', 'İstanbul, <masked>'],
])('%s without %s', (quote, words, masked) => {
  expect(maskedQuote(quote, words)).toBe(masked)
})
