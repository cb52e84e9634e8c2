import { describe, expect, it } from 'vitest'
import { clusterGaps } from '@/lib/knowledge/gaps/cluster'
import { rankClusters } from '@/lib/knowledge/gaps/rank'
import { gapOfWords } from './gap-of'

const PDF = [
  gapOfWords('1', 'pdf board teams channel weekly', { at: '2026-11-01T09:00:00.000Z', minutes: 30 }),
  gapOfWords('2', 'pdf board channel export friday', { at: '2026-11-03T09:00:00.000Z', minutes: 20 }),
  gapOfWords('3', 'board pdf teams post', { at: '2026-11-02T09:00:00.000Z', minutes: null }),
]
const PROXY = gapOfWords('9', 'proxy certificate agent renew', {
  at: '2026-11-09T09:00:00.000Z',
  minutes: 900,
})

describe('gaps', () => {
  it('about the same thing come together, with what they are about', () => {
    const clusters = rankClusters(clusterGaps([PROXY, ...PDF]), 'tickets')
    expect(clusters.map(({ gaps }) => gaps.map(({ key }) => key))).toEqual([['2', '3', '1'], ['9']])
    expect(
      clusters[0]?.topic
        .slice(0, 2)
        .map(({ word }) => word)
        .toSorted(),
    ).toEqual(['board', 'pdf'])
    expect(clusters[0]).toMatchObject({ minutes: 50, at: '2026-11-03T09:00:00.000Z' })
  })

  it('are the same clusters in whatever order they come', () => {
    const one = clusterGaps([PROXY, ...PDF])
    expect(clusterGaps([...PDF].reverse().concat(PROXY))).toEqual(one)
  })

  it.each([
    ['of two desks', { site: 'https://other.zendesk.com' }],
    ['in two languages', { language: 'de' }],
  ])('%s stay apart', (_what, more) => {
    const twin = gapOfWords('7', 'pdf board teams channel weekly', more)
    expect(clusterGaps([...PDF, twin])).toHaveLength(2)
  })

  it('do not come together by one word they share', () => {
    expect(
      clusterGaps([gapOfWords('1', 'relay invoice vat'), gapOfWords('2', 'relay password reset')]),
    ).toHaveLength(2)
  })

  it('without terms are one cluster of their desk, which comes last', () => {
    const nameless = ['5', '6', '7', '8'].map((key) => gapOfWords(key, '', { terms: [] }))
    const other = gapOfWords('5', '', { terms: [], site: 'https://other.zendesk.com', id: 'o' })
    const ranked = rankClusters(clusterGaps([...nameless, other, ...PDF]), 'tickets')
    expect(ranked.map(({ gaps, topic }) => [gaps.length, topic.length > 0])).toEqual([
      [3, true],
      [4, false],
      [1, false],
    ])
  })

  it('are ranked by tickets, by time and by moment', () => {
    const clusters = clusterGaps([PROXY, ...PDF])
    const first = (order: 'tickets' | 'time' | 'newest') => rankClusters(clusters, order)[0]?.gaps[0]?.key
    expect([first('tickets'), first('time'), first('newest')]).toEqual(['2', '9', '9'])
  })

  it('in thousands are put together all the same', () => {
    const subjects = Array.from(
      { length: 500 },
      (_, at) => `subject${at} part${at} state${at % 9} tool${at % 40}`,
    )
    const many = Array.from({ length: 5_000 }, (_, at) =>
      gapOfWords(String(at), `${subjects[at % 500] ?? ''} often${at % 3}`),
    )
    expect(clusterGaps(many)).toHaveLength(500)
  })
})
