import { beforeAll, describe, expect, test, vi } from 'vitest'
import { SIGNALS } from '@/lib/signals/registry'
import { SIGNAL_GROUPS } from '@/components/rubric-editor/signal-groups'

vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'en' } } }))
vi.mock('#i18n', () => import('./english'))

let words: typeof import('@/components/rubric-editor/signal-words')
let search: typeof import('@/components/rubric-editor/signal-search')
beforeAll(async () => {
  words = await import('@/components/rubric-editor/signal-words')
  search = await import('@/components/rubric-editor/signal-search')
})

const grouped: string[] = Object.values(SIGNAL_GROUPS).flat()
const ids = (query: string) =>
  search.searchSignals(query).flatMap(({ signals }) => signals.map(({ id }) => id))

describe('the signals in the picker', () => {
  test('are all in one group each, and each has words of its own', () => {
    expect(grouped.toSorted()).toEqual([...SIGNALS.keys()].toSorted())
    const said = grouped.map((id) => words.signalWord(id))
    expect(new Set(said).size).toBe(grouped.length)
  })

  test('are all there until something is searched', () => {
    expect(ids('').toSorted()).toEqual(grouped.toSorted())
  })

  test.each([
    ['WORKAROUND', ['workaround']],
    ['stack-trace', ['stack-trace']],
    ['secrets change', ['secret-advice', 'open-secret']],
    ['nothing like it', []],
  ])('are found by word, id or group: %s', (query, found) => {
    expect(ids(query)).toEqual(found)
  })

  test('keep their own name where they have no words', () => {
    expect(words.signalWord('not-a-signal')).toBe('not-a-signal')
  })
})
