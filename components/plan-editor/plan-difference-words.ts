import { i18n } from '@/components/i18n'
import { diffPlans, type PlanDifference } from '@/lib/checklist/diff-plans'
import type { Plan } from '@/lib/checklist/plan'
import { textFor, type Localized } from '@/lib/rubric/localized'
import type { Changes } from '../editor/Differences'
import { changedWords } from '../playbook-editor/playbook-difference-words'
import { stageWord } from '../ramp/ramp-words'
import { uiLocale } from '../ui/locale'
import { numberWords } from '../ui/number-words'
import { roleWord } from '../ui/role-words'
import { measureWord } from './plan-words'

/** In what two ramp plans differ. */
export function planChanges(before: Plan, after: Plan): Changes {
  const differences = diffPlans(before, after)
  return { count: differences.length, sentences: differences.map(differenceWords) }
}

/** A difference as a sentence. */
function differenceWords(each: PlanDifference): string {
  switch (each.kind) {
    case 'title':
      return changedWords(each.from, each.to, (to) => i18n.t('guideDifference.title', { to }))
    case 'profile':
      return i18n.t('guideDifference.profile', { role: roleWord(each.to) })
    case 'goal-added':
      return i18n.t('guideDifference.goalAdded', placed(each))
    case 'goal-removed':
      return i18n.t('guideDifference.goalRemoved', placed(each))
    case 'goal-moved':
      return i18n.t('guideDifference.goalMoved', placed(each))
    case 'goal-text':
      return changedWords(each.from, each.to, (to) =>
        each.part === 'text'
          ? i18n.t('guideDifference.goal.text', { from: text(each.from), to })
          : i18n.t('guideDifference.goal.why', { goal: text(each.goal.text), to }),
      )
    case 'target':
      return targetWords(each)
    case 'order':
      return i18n.t('guideDifference.goalOrder')
  }
}

function placed({ goal, stage }: Extract<PlanDifference, { stage: unknown }>) {
  return { goal: text(goal.text), stage: stageWord(stage) }
}

function targetWords({ goal, from, to }: Extract<PlanDifference, { kind: 'target' }>): string {
  const title = text(goal.text)
  if (to === null) return i18n.t('guideDifference.targetGone', { goal: title })
  const least = numberWords(to.least)
  if (from === null || from.measure !== to.measure)
    return i18n.t('guideDifference.targetNew', { goal: title, what: measureWord(to.measure), to: least })
  return i18n.t('guideDifference.target', { goal: title, from: numberWords(from.least), to: least })
}

function text(each: Localized): string {
  return textFor(each, uiLocale())
}
