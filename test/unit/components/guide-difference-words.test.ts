import { beforeAll, describe, expect, test, vi } from 'vitest'
import { builtInPlaybook } from '@/lib/checklist/built-in-playbooks'
import { setGoalText, setPlanTitle, setTarget } from '@/lib/checklist/edit-plan'
import {
  addCall,
  addMistake,
  changeCall,
  removeMistake,
  setAtOnce,
  setMistake,
  setPlaybookText,
  setStepOff,
  setStepText,
  setTimeBox,
} from '@/lib/checklist/edit-playbook'
import type { Plan } from '@/lib/checklist/plan'
import { builtInPlan } from '@/lib/checklist/plans'
import type { Playbook } from '@/lib/checklist/playbook'
import { textFor } from '@/lib/rubric/localized'

vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'en' } } }))
vi.mock('#i18n', () => import('./english'))

let playbookChanges: typeof import('@/components/playbook-editor/playbook-difference-words').playbookChanges
let planChanges: typeof import('@/components/plan-editor/plan-difference-words').planChanges
beforeAll(async () => {
  ;({ playbookChanges } = await import('@/components/playbook-editor/playbook-difference-words'))
  ;({ planChanges } = await import('@/components/plan-editor/plan-difference-words'))
})

function requirePlaybook(id: string): Playbook {
  const found = builtInPlaybook(id)
  if (!found) throw new Error(`no playbook ${id}`)
  return found
}
const sso = requirePlaybook('sso')
const [who] = sso.steps
if (!who) throw new Error('no step')
const whoText = textFor(who.text)
const [mistake = ''] = sso.mistakes.map((each) => textFor(each))
const [call = ''] = sso.escalate.map(({ when }) => textFor(when))
const changeWho = (change: Partial<typeof who>): Playbook => ({
  ...sso,
  steps: sso.steps.map((step) => (step.id === who.id ? { ...step, ...change } : step)),
})

describe('the differences between two playbooks in words', () => {
  test.each<[string, Playbook, string[]]>([
    ['nothing', sso, []],
    ['another version alone', { ...sso, version: '7.0.0' }, []],
    ['a switch', { ...sso, off: true }, ['It is switched off.']],
    ['a title', setPlaybookText(sso, 'title', 'Entry', 'en'), ['It is called “Entry”.']],
    [
      'a title in a language the person does not read',
      setPlaybookText(sso, 'title', 'Einlass', 'de'),
      ['“Single sign-on” is different in another language.'],
    ],
    ['a time box', setTimeBox(sso, 20), ['Its time box is 20 minutes.']],
    ['no time box', setTimeBox(sso, null), ['It has no time box.']],
    ['a step switched off', setStepOff(sso, who.id, true), [`“${whoText}” is switched off.`]],
    [
      'what a step says',
      setStepText(sso, who.id, 'text', 'Ask whom.', 'en'),
      [`The step “${whoText}” says: “Ask whom.”`],
    ],
    [
      'why, and the question',
      setStepText(setStepText(sso, who.id, 'why', 'So.', 'en'), who.id, 'ask', 'Who?', 'en'),
      [`“${whoText}”, why: “So.”`, `“${whoText}”, to the customer: “Who?”`],
    ],
    [
      'a condition and an action',
      changeWho({ ticks: { signal: 'scope' }, action: { kind: 'packet' } }),
      [
        `What ticks “${whoText}” or makes it apply is different.`,
        `What can be done about “${whoText}” with one press is different.`,
      ],
    ],
    [
      'a step that is new',
      { ...sso, steps: [...sso.steps, { ...who, id: 'new', text: 'New.' }] },
      ['New step: “New.”'],
    ],
    ['a step that is gone', { ...sso, steps: sso.steps.slice(1) }, [`Step left out: “${whoText}”`]],
    ['their order', { ...sso, steps: sso.steps.toReversed() }, ['Steps stand in another order.']],
    [
      'its decisions',
      { ...sso, decisions: [] },
      ['The questions that lead on from one to the next are different.'],
    ],
    ['a mistake', setMistake(sso, 0, 'Haste.', 'en'), ['Mistake: “Haste.”']],
    ['a new mistake', addMistake(sso, 'Haste.'), ['New mistake: “Haste.”']],
    ['a mistake less', removeMistake(sso, 0), [`Mistake left out: “${mistake}”`]],
    [
      'whom to call',
      changeCall(sso, 0, (each) => setAtOnce({ ...each, to: 'manager' }, !each.atOnce)),
      [`Whom to call, and when: “${call}”`],
    ],
    ['a reason to stop', addCall(sso, 'It burns.', 'on-call'), ['New reason to stop: “It burns.”']],
    [
      'by what it is chosen',
      { ...sso, match: { phrases: [{ weight: 1, words: ['okta'] }] } },
      ['By what it is chosen for a ticket is different.'],
    ],
  ])('%s', (_, after, sentences) => {
    expect(playbookChanges(sso, after)).toEqual({ count: sentences.length, sentences })
  })
})

const plan = builtInPlan('specialist')
const goals = plan.stages.flatMap((stage) => stage.goals)
const counted = goals.find(({ target }) => target !== undefined)
const [first] = goals
const [firstStage] = plan.stages
if (!counted?.target || !first || !firstStage) throw new Error('no such goal')
const { least } = counted.target
const countedText = textFor(counted.text)
const withGoals = (
  change: (goals: Plan['stages'][number]['goals']) => Plan['stages'][number]['goals'],
): Plan => ({
  ...plan,
  stages: plan.stages.map((stage, at) => (at === 0 ? { ...stage, goals: change(stage.goals) } : stage)),
})

describe('the differences between two ramp plans in words', () => {
  test.each<[string, Plan, string[]]>([
    ['nothing', plan, []],
    ['a title', setPlanTitle(plan, 'Our year', 'en'), ['It is called “Our year”.']],
    ['its role', { ...plan, profile: 'analyst' }, ['It is for the role Support Analyst.']],
    [
      'how far a goal goes',
      setTarget(plan, counted.id, least + 1),
      [`“${countedText}” asks for ${String(least + 1)}, not ${String(least)}.`],
    ],
    ['why', setGoalText(plan, first.id, 'why', 'So.', 'en'), [`“${textFor(first.text)}”, why: “So.”`]],
    [
      'a goal that is new, and one that is gone',
      withGoals((each) => [...each.slice(1), { id: 'new', text: 'New.', why: 'So.' }]),
      [
        `Goal left out, First 30 days: “${textFor(firstStage.goals[0]?.text ?? '')}”`,
        'New goal, First 30 days: “New.”',
      ],
    ],
    ['their order', withGoals((each) => each.toReversed()), ['Goals stand in another order.']],
  ])('%s', (_, after, sentences) => {
    expect(planChanges(plan, after)).toEqual({ count: sentences.length, sentences })
  })
})
