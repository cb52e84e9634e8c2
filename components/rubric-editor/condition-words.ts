import { i18n } from '@/components/i18n'
import type { Condition, SignalCondition, TextCondition, WordsCondition } from '@/lib/rubric/condition'
import { partsOf } from '@/lib/rubric/condition'
import { textFor } from '@/lib/rubric/localized'
import { findSignal } from '@/lib/signals/registry'
import { fieldWord } from '../ui/field-words'
import { uiLocale } from '../ui/locale'
import { numberWords } from '../ui/number-words'
import { signalWord } from './signal-words'
import { stageWord } from '../ui/stage-words'

/** Phrases shown of a condition without a name; more name it no better. */
const MOST_WORDS = 3

/** A condition as a sentence, with the sentences inside it. */
export interface ConditionWords {
  readonly text: string
  readonly parts: readonly ConditionWords[]
}

/** What a condition looks for, in sentences. */
export function conditionWords(each: Condition): ConditionWords {
  if ('not' in each) return negativeWords(each.not)
  if ('all' in each) return joined(each, i18n.t('look.all'))
  if ('any' in each) return joined(each, i18n.t('look.any'))
  if ('of' in each)
    return joined(each, i18n.t('look.atLeast', { count: each.atLeast, total: each.of.length }))
  return sentence(leafWords(each))
}

function negativeWords(each: Condition): ConditionWords {
  if ('any' in each) return joined(each, i18n.t('look.none'))
  if ('all' in each) return joined(each, i18n.t('look.notAll'))
  if ('of' in each) return joined(each, i18n.t('look.fewer', { count: each.atLeast }))
  if ('not' in each) return conditionWords(each.not)
  if ('signal' in each || 'text' in each || 'words' in each) {
    const { where, what } = found(each)
    const times = each.min ?? 1
    const first =
      times > 1 ? i18n.t('look.foundLess', { where, what, times }) : i18n.t('look.notFound', { where, what })
    return sentence(withMore(first, restrictions(each)))
  }
  return sentence(i18n.t('look.not', { sentence: leafWords(each) }))
}

type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { of: unknown } | { not: unknown }>

function leafWords(each: Leaf): string {
  if ('signal' in each || 'text' in each || 'words' in each) {
    const times = each.min !== undefined && each.min > 1 ? [i18n.t('look.times', { times: each.min })] : []
    return withMore(i18n.t('look.found', found(each)), [...times, ...restrictions(each)])
  }
  if ('stage' in each) return i18n.t('look.stage', { stages: alternatives(each.stage.map(stageWord)) })
  if ('customField' in each) {
    const field = i18n.t('look.customField', { pattern: each.customField })
    return isWords(each.is, field)
  }
  const field = fieldWord(each.field)
  return 'oneOf' in each
    ? i18n.t('look.oneOf', { field, values: alternatives(each.oneOf) })
    : isWords(each.is, field)
}

function isWords(is: 'set' | 'real' | 'empty' | 'not-offered', field: string): string {
  switch (is) {
    case 'set':
      return i18n.t('look.set', { field })
    case 'real':
      return i18n.t('look.real', { field })
    case 'empty':
      return i18n.t('look.empty', { field })
    case 'not-offered':
      return i18n.t('look.notOffered', { field })
  }
}

function joined(each: Condition, text: string): ConditionWords {
  const parts = partsOf(each).map(conditionWords)
  const [only] = parts
  if (only && parts.length === 1 && 'all' in each) return only
  const name = ownName(each)
  return { text: name === null ? text : i18n.t('look.named', { name, sentence: text }), parts }
}

function sentence(text: string): ConditionWords {
  return { text, parts: [] }
}

function found(each: SignalCondition | TextCondition | WordsCondition) {
  const wholeTicket = 'signal' in each && findSignal(each.signal)?.about === 'ticket'
  return { where: wholeTicket ? i18n.t('look.where.ticket') : whereWords(each), what: conditionName(each) }
}

function whereWords({ by, visibility }: SignalCondition | TextCondition | WordsCondition): string {
  const place = visibility?.length === 1 ? visibility[0] : undefined
  if (by === undefined) {
    if (place === 'public') return i18n.t('look.where.public')
    return place === 'internal' ? i18n.t('look.where.internal') : i18n.t('look.where.anywhere')
  }
  if (by.length === 1 && by[0] === 'agent') {
    if (place === 'public') return i18n.t('look.where.agentPublic')
    return place === 'internal' ? i18n.t('look.where.agentInternal') : i18n.t('look.where.agent')
  }
  if (by.length === 1 && by[0] === 'requester') return i18n.t('look.where.requester')
  return i18n.t('look.where.people', { people: alternatives(by.map((role) => i18n.t(`look.who.${role}`))) })
}

function restrictions(each: SignalCondition | TextCondition | WordsCondition): string[] {
  if ('words' in each) return each.sentence === undefined ? [] : [i18n.t(`look.${each.sentence}`)]
  if (!('signal' in each)) return []
  const which = each.which === undefined || each.which === 'any' ? [] : [i18n.t(`look.which.${each.which}`)]
  const within =
    each.withinMinutes === undefined
      ? []
      : [i18n.t('look.within', { minutes: numberWords(each.withinMinutes) })]
  const title = each.subject === false ? [i18n.t('look.noTitle')] : []
  return [...which, ...within, ...title]
}

function withMore(first: string, more: readonly string[]): string {
  return more.length === 0 ? first : [first, ...more].join(', ')
}

/** What a condition looks for, as a name: its own, or one made of what is in it. */
export function conditionName(each: Condition): string {
  const own = ownName(each)
  if (own !== null) return own
  if ('signal' in each) return signalWord(each.signal)
  if ('words' in each) return alternatives(each.words.slice(0, MOST_WORDS).map((words) => `“${words}”`))
  if ('not' in each) return i18n.t('look.without', { name: conditionName(each.not) })
  if ('customField' in each) return i18n.t('look.customField', { pattern: each.customField })
  if ('field' in each) return fieldWord(each.field)
  if ('stage' in each) return leafWords(each)
  return alternatives(partsOf(each).map(conditionName))
}

function ownName(each: Condition): string | null {
  return 'name' in each && each.name !== undefined ? textFor(each.name, uiLocale()) : null
}

function alternatives(items: readonly string[]): string {
  return new Intl.ListFormat(uiLocale(), { type: 'disjunction' }).format(items)
}
