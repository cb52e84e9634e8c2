import { describe, expect, it } from 'vitest'
import { scriptCost } from '../../demo/cpu-profile'

const page = { url: 'https://acme.zendesk.com/app.js' }
const ours = { url: 'chrome-extension://abc/content-scripts/zendesk.js' }
const idle = { url: '' }
/** root(1) → page(2), idle(3), ours(4) → something of the page called by us(5) */
const nodes = [
  { id: 1, callFrame: idle, children: [2, 3, 4] },
  { id: 2, callFrame: page },
  { id: 3, callFrame: idle },
  { id: 4, callFrame: ours, children: [5] },
  { id: 5, callFrame: page },
]

describe('scriptCost', () => {
  it.each([
    ['nothing of ours ran', [2, 2, 3], [0, 1000, 1000], { longestMs: 0, totalMs: 0, longTasks: 0 }],
    ['we ran once', [3, 4, 3], [0, 500, 2000], { longestMs: 2, totalMs: 2, longTasks: 0 }],
    ['we called the page', [4, 5, 4, 3], [0, 1000, 3000, 1000], { longestMs: 5, totalMs: 5, longTasks: 0 }],
    ['we ran twice', [4, 3, 4, 4, 3], [0, 1000, 500, 2000, 2000], { longestMs: 4, totalMs: 5, longTasks: 0 }],
    [
      'we held the page up once',
      [4, 4, 3, 4, 3],
      [0, 30_000, 21_000, 1000, 50_000],
      { longestMs: 51, totalMs: 101, longTasks: 1 },
    ],
  ])('when %s', (_, samples, timeDeltas, cost) => {
    expect(scriptCost({ nodes, samples, timeDeltas })).toEqual(cost)
  })
})
