import { beforeAll, describe, expect, test, vi } from 'vitest'
import { basePack } from '@/lib/rubric/built-in-packs'
import { diffPacks } from '@/lib/rubric/diff-packs'
import {
  addCriterion,
  changeCriterion,
  removeCriterion,
  setCritical,
  setOff,
  setPackTitle,
  setReadyScore,
  setRequired,
  setStages,
  setText,
  setWeight,
} from '@/lib/rubric/edit-pack'
import type { Pack } from '@/lib/rubric/pack'
import { setThreshold, thresholdsOf } from '@/lib/rubric/thresholds'

vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'en' } } }))
vi.mock('#i18n', () => import('./english'))

let words: typeof import('@/components/rubric-editor/difference-words')
beforeAll(async () => {
  words = await import('@/components/rubric-editor/difference-words')
})

const hygiene = basePack('hygiene')
const escalation = basePack('escalation')
const said = (before: Pack, after: Pack) =>
  diffPacks(before, after).flatMap((each) => words.differenceWords(each, before, after))

/** The pack with the number at `index` among those of a criterion changed. */
const withNumber = (pack: Pack, id: string, index: number, value: number) =>
  changeCriterion(pack, id, (each) => {
    const threshold = thresholdsOf(each)[index]
    return threshold ? setThreshold(each, threshold, value) : each
  })
const added = addCriterion(
  hygiene,
  {
    title: 'Says thanks',
    group: 'care',
    why: 'It is kind.',
    fix: 'Say thanks.',
    weight: 1,
    stages: ['solved'],
    pass: { signal: 'thanks' },
  },
  'Says thanks',
)

describe('the differences between two rubrics in words', () => {
  test.each<[string, Pack, Pack, string[]]>([
    ['nothing', hygiene, hygiene, []],
    [
      'a title',
      hygiene,
      setPackTitle(hygiene, 'Our rubric', 'en'),
      ['Renamed from “Ticket hygiene” to “Our rubric”'],
    ],
    ['a weight', hygiene, setWeight(hygiene, 'ownership', 4.5), ['Somebody owns it: weight 3 → 4.5']],
    ['off', hygiene, setOff(hygiene, 'ownership', true), ['Switched off: Somebody owns it']],
    ['on', setOff(hygiene, 'ownership', true), hygiene, ['Switched on: Somebody owns it']],
    ['critical', hygiene, setCritical(hygiene, 'ownership', true), ['Somebody owns it: critical']],
    [
      'not critical',
      setCritical(hygiene, 'ownership', true),
      hygiene,
      ['Somebody owns it: no longer critical'],
    ],
    [
      'a text',
      hygiene,
      setText(hygiene, 'ownership', 'fix', 'Assign it.', 'en'),
      ['Somebody owns it: how to fix it is now “Assign it.”'],
    ],
    [
      'stages',
      hygiene,
      setStages(hygiene, 'ownership', ['waiting', 'solved']),
      ['Somebody owns it: counts while waiting for the customer and solved'],
    ],
    [
      'a count',
      hygiene,
      withNumber(hygiene, 'work-log', 0, 3),
      ['What was done, with results – Met when: 2 → 3 times or more: checks with their results'],
    ],
    [
      'points for a partial',
      hygiene,
      withNumber(hygiene, 'work-log', 4, 0.25),
      ['What was done, with results: partly met gives 25% of the points'],
    ],
    [
      'another condition',
      hygiene,
      changeCriterion(hygiene, 'work-log', (each) => ({ ...each, pass: { signal: 'check' } })),
      ['What was done, with results: what makes it met is different'],
    ],
    ['a criterion more', hygiene, added.pack, ['Added: Says thanks']],
    ['a criterion less', added.pack, removeCriterion(added.pack, added.id), ['Removed: Says thanks']],
    ['readiness', escalation, setReadyScore(escalation, 4.5), ['Lowest score that is ready: 4 → 4.5']],
    [
      'what readiness asks for',
      escalation,
      setRequired(setRequired(escalation, 'ids', false), 'summary', true),
      ['Needed for “ready”: One-sentence summary', 'No longer needed for “ready”: Request, trace or run ids'],
    ],
  ])('%s', (_, before, after, sentences) => {
    expect(said(before, after)).toEqual(sentences)
  })
})
