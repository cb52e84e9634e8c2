import { i18n } from '@/components/i18n'
import type { Condition } from '@/lib/rubric/condition'
import { diffPacks, type PackDifference } from '@/lib/rubric/diff-packs'
import { textFor, type Localized } from '@/lib/rubric/localized'
import type { Pack } from '@/lib/rubric/pack'
import { numbersIn } from '@/lib/rubric/thresholds'
import type { Changes } from '../editor/Differences'
import { uiLocale } from '../ui/locale'
import { listWords, numberWords, percentWords } from '../ui/number-words'
import { stageWord } from '../ui/stage-words'
import { thresholdPartWord, thresholdWords } from './threshold-words'

/** In what two rubrics differ. */
export function packChanges(before: Pack, after: Pack): Changes {
  const differences = diffPacks(before, after)
  return {
    count: differences.length,
    sentences: differences.flatMap((each) => differenceWords(each, before, after)),
  }
}

/** A difference as sentences, most often one. `before` and `after` are the two rubrics, for the names in them. */
export function differenceWords(each: PackDifference, before: Pack, after: Pack): string[] {
  const title = (id: string) => titleOf(id, after) ?? titleOf(id, before) ?? id
  const titles = (ids: readonly string[]) => listWords(ids.map(title))
  switch (each.kind) {
    case 'title':
      return [i18n.t('difference.title', { from: text(each.from), to: text(each.to) })]
    case 'scale':
      return [i18n.t('difference.scale', { from: scaleWords(each.from), to: scaleWords(each.to) })]
    case 'ready-score':
      if (each.to === null) return [i18n.t('difference.readyGone')]
      if (each.from === null) return [i18n.t('difference.readyNew', { score: numberWords(each.to) })]
      return [i18n.t('difference.readyScore', { from: numberWords(each.from), to: numberWords(each.to) })]
    case 'ready-criteria':
      return [
        ...(each.added.length > 0 ? [i18n.t('difference.required', { names: titles(each.added) })] : []),
        ...(each.removed.length > 0
          ? [i18n.t('difference.notRequired', { names: titles(each.removed) })]
          : []),
      ]
    case 'groups':
      return [i18n.t('difference.groups')]
    case 'order':
      return [i18n.t('difference.order')]
    case 'criterion-added':
      return [i18n.t('difference.added', { title: title(each.id) })]
    case 'criterion-removed':
      return [i18n.t('difference.removed', { title: title(each.id) })]
    case 'switched':
      return [i18n.t(each.on ? 'difference.on' : 'difference.off', { title: title(each.id) })]
    case 'weight': {
      const [from, to] = [numberWords(each.from), numberWords(each.to)]
      return [i18n.t('difference.weight', { title: title(each.id), from, to })]
    }
    case 'critical':
      return [i18n.t(each.to ? 'difference.critical' : 'difference.notCritical', { title: title(each.id) })]
    case 'text':
      return [textWords(each, title(each.id))]
    case 'rule':
      return ruleWords(each, title(each.id))
  }
}

function textWords(each: Extract<PackDifference, { kind: 'text' }>, title: string): string {
  const part = i18n.t(`difference.part.${each.part}`)
  return each.to === null
    ? i18n.t('difference.textGone', { title, part })
    : i18n.t('difference.text', { title, part, to: text(each.to) })
}

function ruleWords(each: Extract<PackDifference, { kind: 'rule' }>, title: string): string[] {
  const { part, from, to } = each
  if (part === 'stages' && Array.isArray(to))
    return [
      i18n.t('difference.stages', { title, stages: listWords(to.map((one) => stageWord(String(one)))) }),
    ]
  if (part === 'partialCredit' && typeof to === 'number')
    return [i18n.t('difference.credit', { title, to: percentWords(to) })]
  if (part === 'when' || part === 'pass' || part === 'partial') {
    const numbers = numberChanges(from as Condition | null, to as Condition | null, part)
    if (numbers) return numbers.map((change) => i18n.t('difference.number', { title, ...change }))
  }
  return [i18n.t('difference.rule', { title, part: i18n.t(`difference.part.${part}`) })]
}

/** The numbers in which two conditions differ, when they differ in nothing else. */
function numberChanges(from: Condition | null, to: Condition | null, part: 'when' | 'pass' | 'partial') {
  if (from === null || to === null || shapeOf(from) !== shapeOf(to)) return null
  const after = numbersIn(to, part, [])
  return numbersIn(from, part, []).flatMap((number, index) => {
    const value = after[index]?.value ?? number.value
    if (value === number.value) return []
    return [
      {
        part: thresholdPartWord(number),
        what: thresholdWords(number),
        from: numberWords(number.value),
        to: numberWords(value),
      },
    ]
  })
}

function shapeOf(each: Condition): string {
  return JSON.stringify(each, (_, value: unknown) => (typeof value === 'number' ? 0 : value))
}

function scaleWords({ min, max }: Pack['scale']): string {
  return `${numberWords(min)}–${numberWords(max)}`
}

function titleOf(id: string, { criteria }: Pack): string | null {
  const found = criteria.find((each) => each.id === id)
  return found ? text(found.title) : null
}

function text(each: Localized): string {
  return textFor(each, uiLocale())
}
