import { describe, expect, it } from 'vitest'
import { BUILT_IN_PLAYBOOK_IDS, builtInPlaybook } from '@/lib/checklist/built-in-playbooks'
import { checkPlaybook } from '@/lib/checklist/check-playbook'
import { judgeStep } from '@/lib/checklist/judge-step'
import type { Step } from '@/lib/checklist/step'
import { read } from '@/lib/ticket/field'
import { readingOf, ticketOf } from '../signals/ticket-of'
import { MORE_TICKING } from './more-ticking-wordings'
import { SILENT } from './silent-wordings'
import { TICKING } from './ticking-wordings'
import type { Wording } from './wording'

const playbooks = BUILT_IN_PLAYBOOK_IDS.flatMap((id) => builtInPlaybook(id) ?? [])
const steps = new Map(
  playbooks.flatMap(({ id, steps: own }) => own.map((step): [string, Step] => [`${id}/${step.id}`, step])),
)

function isTicked({ step: name, who, text }: Wording): boolean {
  const step = steps.get(name)
  if (!step?.ticks) throw new Error(`"${name}" does not tick itself`)
  const ticket = readingOf(ticketOf([[who, '10:00', text]], { subject: read('') }))
  const judged = { ticket, stage: 'in-progress', locale: 'en', language: 'en' } as const
  return judgeStep(step, undefined, new Set(), judged).state === 'done'
}

const named = (wordings: readonly Wording[]) =>
  wordings.map((each): [string, Wording] => [`${each.step}: ${each.who} “${each.text}”`, each])

describe('what ticks the steps of the built-in playbooks', () => {
  it.each(playbooks.map((each) => [each.id, each] as const))('%s: can be looked for', (_, each) => {
    const result = checkPlaybook(each)
    expect(result.ok ? [] : result.faults).toEqual([])
  })

  it('is there for every step but those that no text tells for sure', () => {
    const byHand = [...steps].filter(([, { ticks, facts }]) => !ticks && !facts).map(([name]) => name)
    expect(byHand.sort()).toEqual([
      'before-closing/promises',
      'hand-over/pick',
      'hand-over/promises',
      'hand-over/reachable',
      'incident-joined/hands-off',
    ])
  })
})

describe('steps tick themselves', () => {
  it.each(named([...TICKING, ...MORE_TICKING]))('%s', (_, wording) => {
    expect(isTicked(wording)).toBe(true)
  })
})

describe('steps do not tick themselves', () => {
  it.each(named(SILENT))('%s', (_, wording) => {
    expect(isTicked(wording)).toBe(false)
  })
})
