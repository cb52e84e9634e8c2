import { expect, it } from 'vitest'
import { timeLeft } from '@/lib/sources/time-left'

it.each([
  ['at the rate so far', { doneBefore: 0, done: 200, total: 1_200, elapsed: 10_000 }, 50_000],
  [
    'counting only what this run of the worker read',
    { doneBefore: 900, done: 1_000, total: 1_200, elapsed: 5_000 },
    10_000,
  ],
  ['nothing left', { doneBefore: 0, done: 1_210, total: 1_200, elapsed: 5_000 }, 0],
  ['unknown without a total', { doneBefore: 0, done: 200, total: null, elapsed: 10_000 }, null],
  ['unknown before anything was read', { doneBefore: 200, done: 200, total: 1_200, elapsed: 10_000 }, null],
  ['unknown right at the start', { doneBefore: 0, done: 100, total: 1_200, elapsed: 300 }, null],
])('%s', (_name, pace, left) => {
  expect(timeLeft(pace)).toBe(left)
})
