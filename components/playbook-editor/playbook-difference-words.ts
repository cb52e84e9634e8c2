import { i18n } from '@/components/i18n'
import { diffPlaybooks, type PlaybookDifference } from '@/lib/checklist/diff-playbooks'
import type { Playbook } from '@/lib/checklist/playbook'
import { textFor, type Localized } from '@/lib/rubric/localized'
import type { Changes } from '../editor/Differences'
import { uiLocale } from '../ui/locale'
import { numberWords } from '../ui/number-words'

/** In what two playbooks differ. */
export function playbookChanges(before: Playbook, after: Playbook): Changes {
  const differences = diffPlaybooks(before, after)
  return { count: differences.length, sentences: differences.map(differenceWords) }
}

/** A difference as a sentence. */
function differenceWords(each: PlaybookDifference): string {
  switch (each.kind) {
    case 'switched':
      return i18n.t(each.on ? 'guideDifference.on' : 'guideDifference.off')
    case 'text':
      return each.to === null
        ? i18n.t('guideDifference.articlesGone')
        : changedWords(each.from, each.to, (to) => i18n.t(`guideDifference.${each.part}`, { to }))
    case 'time-box':
      return each.to === null
        ? i18n.t('guideDifference.noTimeBox')
        : i18n.t('guideDifference.timeBox', { minutes: numberWords(each.to) })
    case 'step-added':
      return i18n.t('guideDifference.stepAdded', { step: text(each.step.text) })
    case 'step-removed':
      return i18n.t('guideDifference.stepRemoved', { step: text(each.step.text) })
    case 'step-switched':
      return i18n.t(each.on ? 'guideDifference.stepOn' : 'guideDifference.stepOff', {
        step: text(each.step.text),
      })
    case 'step-text':
      return stepWords(each)
    case 'step-rule':
      return i18n.t(`guideDifference.rule.${each.part}`, { step: text(each.step.text) })
    case 'order':
      return i18n.t('guideDifference.order')
    case 'decisions':
      return i18n.t('guideDifference.decisions')
    case 'told-by':
      return i18n.t('guideDifference.toldBy')
    case 'line':
      return each.part === 'mistakes'
        ? changedWords(each.from, each.to, (to) => i18n.t('guideDifference.mistakes', { to }))
        : i18n.t('guideDifference.escalate', { to: text(each.to) })
    case 'line-added':
      return i18n.t(`guideDifference.${each.part}Added`, { text: text(each.text) })
    case 'line-removed':
      return i18n.t(`guideDifference.${each.part}Removed`, { text: text(each.text) })
  }
}

function stepWords({ step, part, from, to }: Extract<PlaybookDifference, { kind: 'step-text' }>): string {
  const title = text(step.text)
  if (to === null) return i18n.t('guideDifference.stepTextGone', { step: title })
  return changedWords(from, to, (words) =>
    part === 'text'
      ? i18n.t('guideDifference.step.text', { from: from === null ? title : text(from), to: words })
      : i18n.t(`guideDifference.step.${part}`, { step: title, to: words }),
  )
}

/** What a text became; where the person would read the same as before, that it did in another language. */
export function changedWords(from: Localized | null, to: Localized, words: (to: string) => string): string {
  const shown = text(to)
  return from !== null && text(from) === shown
    ? i18n.t('guideDifference.otherLanguage', { text: shown })
    : words(shown)
}

function text(each: Localized): string {
  return textFor(each, uiLocale())
}
