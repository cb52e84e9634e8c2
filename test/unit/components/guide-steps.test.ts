import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { GuidePlaybook, GuideStep, GuideView } from '@/lib/checklist/guide'
import {
  inOrder,
  momentOf,
  nextStep,
  openQuestions,
  openSteps,
  stepKey,
} from '@/components/panel/guide/guide-steps'

vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'en' } } }))
vi.mock('#i18n', async () => import('./english'))

let words: typeof import('@/components/panel/guide/guide-words')
beforeAll(async () => {
  words = await import('@/components/panel/guide/guide-words')
})

function step(id: string, change: Partial<GuideStep> = {}): GuideStep {
  return {
    id,
    kind: 'question',
    text: `Ask ${id}.`,
    why: 'It tells where to look.',
    expected: null,
    ask: { shown: `What ${id}?`, written: `Was ${id}?` },
    reply: true,
    state: 'open',
    by: null,
    evidence: [],
    fact: null,
    reason: null,
    action: { kind: 'ask' },
    ...change,
  }
}

function playbook(
  id: string,
  steps: readonly GuideStep[],
  change: Partial<GuidePlaybook> = {},
): GuidePlaybook {
  const applying = steps.filter(({ state }) => state !== 'not-applicable')
  return {
    id,
    kind: 'topic',
    title: id,
    about: '',
    timeBox: null,
    steps: [...steps],
    decisions: { taken: [], way: [], asked: null, then: null },
    escalate: [],
    hasArticles: false,
    mistakes: [],
    of: applying.length,
    done: applying.filter(({ state }) => state !== 'open').length,
    ...change,
  }
}

function guide(playbooks: readonly GuidePlaybook[], change: Partial<GuideView> = {}): GuideView {
  return {
    level: 'full',
    levelBy: 'practice',
    practised: 0,
    topics: [],
    topic: 'sso',
    chosenBy: 'ticket',
    all: [],
    playbooks: [...playbooks],
    moment: null,
    next: null,
    ...change,
  }
}

describe('what is open', () => {
  const sso = playbook('sso', [
    step('who'),
    step('provider', { state: 'done', by: 'ticket' }),
    step('start', { state: 'skipped', by: 'person' }),
    step('log', { state: 'not-applicable' }),
  ])

  test('is counted over all playbooks, without what is done, skipped or does not apply', () => {
    expect(openSteps(guide([sso, playbook('first-look', [step('known'), step('who')])]))).toBe(3)
    expect(openSteps(guide([]))).toBe(0)
  })

  test('leads to the next step only where that step is shown', () => {
    const next = { playbook: 'sso', step: 'who' }
    expect(nextStep(guide([sso], { next }))).toEqual({ playbook: sso, step: sso.steps[0] })
    expect(nextStep(guide([sso], { next: { ...next, step: 'gone' } }))).toBeNull()
    expect(nextStep(guide([], { next }))).toBeNull()
    expect(nextStep(guide([sso]))).toBeNull()
  })

  test('puts the moment before the rest, and knows no moment whose playbook is not there', () => {
    const closing = playbook('before-closing', [step('cause')], { kind: 'moment' })
    const first = playbook('first-look', [], { kind: 'first' })
    const moment = { id: 'before-closing', by: 'draft' } as const
    expect(inOrder([first, sso, closing]).map(({ id }) => id)).toEqual([
      'before-closing',
      'first-look',
      'sso',
    ])
    expect(momentOf(guide([sso, closing], { moment }))?.title).toBe('before-closing')
    expect(momentOf(guide([sso], { moment }))).toBeNull()
    expect(momentOf(guide([sso, closing]))).toBeNull()
  })

  test('tells steps of one id in two playbooks apart', () => {
    expect(stepKey('sso', 'who')).not.toBe(stepKey('first-look', 'who'))
  })
})

describe('what the customer is still asked', () => {
  const who = step('who')
  const log = step('log', { kind: 'evidence' })
  const steps = [
    step('provider', { state: 'done', by: 'ticket' }),
    who,
    step('expiry', { kind: 'check', ask: null, action: null }),
    step('again', { ask: { shown: '', written: 'Was who?' } }),
    log,
  ]

  test('is every open question in their language, once', () => {
    expect(openQuestions(playbook('sso', steps))).toEqual(['Was who?', 'Was log?'])
  })

  test('begins with the question that is pressed', () => {
    expect(openQuestions(playbook('sso', steps), log)).toEqual(['Was log?', 'Was who?'])
  })
})

describe('how a step stands, in words', () => {
  test.each([
    [{}, null],
    [{ by: 'person' }, 'Opened again by you'],
    [{ state: 'done', by: 'ticket' }, 'Seen in the ticket'],
    [{ state: 'done', by: 'deskhand', fact: 'reminder-set' }, 'You set a reminder'],
    [{ state: 'done', by: 'deskhand' }, 'Done with Deskhand'],
    [{ state: 'done', by: 'person' }, 'Ticked by you'],
    [{ state: 'skipped', by: 'person', reason: 'asked by phone' }, 'Skipped: asked by phone'],
    [{ state: 'not-applicable', by: 'ticket' }, 'Does not apply here'],
    [{ state: 'not-applicable', by: 'person' }, 'Does not apply, says you'],
  ] as const)('%j', (change, said) => {
    expect(words.stateWords(step('who', change))).toBe(said)
  })

  test('says with the moment how much is open', () => {
    expect(words.momentWords('before-closing', 3, 8)).toBe('Before you close: 3 of 8 open')
    expect(words.momentWords('before-escalating', 1, 8)).toBe('Before you escalate: 1 of 8 open')
  })

  test('says why less is shown', () => {
    expect(words.levelWords(guide([], { level: 'on-demand', practised: 8 }))).toMatch(/finished 8 tickets/)
    expect(words.levelWords(guide([], { level: 'short', levelBy: 'setting' }))).toMatch(/^You chose/)
  })

  test.each([
    [{ ok: true, value: { ok: true } }, null],
    [{ ok: true, value: { ok: false, reason: 'storage-full' } }, /disk is full/],
    [{ ok: true, value: { ok: false, reason: 'not-kept' } }, /lets nothing be stored/],
    [{ ok: false, reason: 'internal' }, /did not answer/],
  ] as const)('says what a change came to: %j', (answer, said) => {
    const sentence = words.refusedChange(answer)
    if (said === null) expect(sentence).toBeNull()
    else expect(sentence).toMatch(said)
  })
})
