import { describe, expect, it } from 'vitest'
import { builtInPlaybook } from '@/lib/checklist/built-in-playbooks'
import { checkPlan } from '@/lib/checklist/check-plan'
import { checkPlaybook } from '@/lib/checklist/check-playbook'
import { mostOf, resetGoal, setGoalText, setTarget } from '@/lib/checklist/edit-plan'
import {
  addCall,
  addMistake,
  changeCall,
  MOST_LINES,
  removeCall,
  resetStep,
  setAtOnce,
  setMistake,
  setPlaybookText,
  setStepOff,
  setStepText,
  setTimeBox,
} from '@/lib/checklist/edit-playbook'
import { builtInPlan } from '@/lib/checklist/plans'
import type { Playbook } from '@/lib/checklist/playbook'

const sso = builtInPlaybook('sso')
if (!sso) throw new Error('no sso')
const many = (change: (playbook: Playbook) => Playbook) =>
  Array.from({ length: MOST_LINES + 3 }).reduce<Playbook>(change, sso)

describe('an edited playbook', () => {
  it('is a playbook again, whatever was changed', () => {
    const edited = [
      (each: Playbook) => setPlaybookText(each, 'title', ' Entry ', 'en'),
      (each: Playbook) => setStepText(each, 'who', 'ask', 'Who?', 'de-AT'),
      (each: Playbook) => setStepOff(each, 'who', true),
      (each: Playbook) => setTimeBox(each, 3.4),
      (each: Playbook) => setMistake(each, 0, 'Haste.', 'en'),
      (each: Playbook) => addMistake(each, 'More haste.'),
      (each: Playbook) => addCall(each, 'It burns.', 'on-call'),
      (each: Playbook) => changeCall(each, 0, (call) => setAtOnce({ ...call, to: 'lead' }, true)),
    ].reduce((each, change) => change(each), sso)
    expect(checkPlaybook(edited)).toEqual({ ok: true, value: edited })
    expect(edited).toMatchObject({ title: { en: 'Entry', de: 'Single Sign-on' }, timeBox: 5 })
    expect(edited.steps[0]).toMatchObject({ off: true, ask: { de: 'Who?' } })
    expect(edited.escalate[0]).toMatchObject({ to: 'lead', atOnce: true })
  })

  it('keeps every text that there must be', () => {
    for (const change of [
      (each: Playbook) => setPlaybookText(each, 'about', '  ', 'en'),
      (each: Playbook) => setStepText(each, 'who', 'text', '', 'en'),
      (each: Playbook) => setMistake(each, 0, ' ', 'en'),
      (each: Playbook) => addMistake(each, ' '),
      (each: Playbook) => addCall(each, '', 'lead'),
    ])
      expect(change(sso)).toEqual(sso)
  })

  it('gets no text that it did not have', () => {
    expect(setStepText(sso, 'who', 'expected', 'All is well.', 'en')).toEqual(sso)
  })

  it('has one step that is on at least', () => {
    const off = sso.steps.reduce((each, { id }) => setStepOff(each, id, true), sso)
    expect(off.steps.filter((step) => !step.off).map(({ id }) => id)).toEqual([sso.steps.at(-1)?.id])
    expect(off.steps.reduce((each, { id }) => setStepOff(each, id, false), off)).toEqual(sso)
  })

  it('has no more mistakes and calls than a playbook takes', () => {
    expect(many((each) => addMistake(each, 'Haste.')).mistakes).toHaveLength(MOST_LINES)
    expect(many((each) => addCall(each, 'It burns.', 'lead')).escalate).toHaveLength(MOST_LINES)
    expect(removeCall(sso, 0).escalate).toEqual(sso.escalate.slice(1))
  })

  it('gets a single step back as it came', () => {
    const edited = setStepOff(setStepText(sso, 'who', 'text', 'Ask.', 'en'), 'who', true)
    expect(resetStep(edited, 'who', sso)).toEqual(sso)
    expect(resetStep(edited, 'nobody', sso)).toEqual(edited)
  })
})

describe('an edited plan', () => {
  const plan = builtInPlan('specialist')
  const goals = plan.stages.flatMap((stage) => stage.goals)
  const share = goals.find(({ target }) => target && mostOf(target) === 100)
  const judged = goals.find(({ target }) => !target)
  if (!share || !judged) throw new Error('no such goal')
  const targetIn = (each: typeof plan, id: string) =>
    each.stages.flatMap((stage) => stage.goals).find((goal) => goal.id === id)?.target?.least

  it('is a plan again, with targets that can be reached', () => {
    const edited = setGoalText(setTarget(plan, share.id, 400), judged.id, 'text', 'Know them.', 'en')
    expect(checkPlan(edited)).toEqual({ ok: true, value: edited })
    expect(targetIn(edited, share.id)).toBe(100)
    expect(setTarget(plan, share.id, 0)).toEqual(plan)
    expect(setTarget(plan, judged.id, 7)).toEqual(plan)
    expect(resetGoal(resetGoal(edited, share.id, plan), judged.id, plan)).toEqual(plan)
  })
})
