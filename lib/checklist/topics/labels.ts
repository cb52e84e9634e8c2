import { cleanText } from '@/lib/signals/text/clean'
import { tokensOf } from '@/lib/signals/text/tokens'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { TopicReason } from '../guide'
import type { Features } from './features'
import { labelFits, plainLabel } from './label-pattern'
import type { WeighedReason } from './reasons'

/** What tags, fields and the type say for a topic. */
export interface LabelPoints {
  readonly points: number
  readonly reasons: readonly WeighedReason[]
}

/** Points of the first label that fits a topic; every further one adds half of what the last one did. */
const LABEL_POINTS = 2.5
const EACH_FURTHER = 0.5
/** What a phrase counts that stands in a label rather than in a sentence. */
const PHRASE_IN_LABEL = 0.5
/** Longer values are texts, not names of something. */
const LONGEST_LABEL = 80
/** Fields whose values say nothing of what a ticket is about. */
const BESIDE =
  /status|state|resol|version|region|priority|severity|urgency|impact|link|organi[sz]ation|customer|assignee|environment|plan|tier|sla|date|time|language|locale|browser|channel|source/i

interface Label {
  readonly text: string
  readonly by: TopicReason['by']
  readonly words: string
}

/** The labels of a ticket that name what it is about: tags, categories, forms, components, the group. */
function labelsOf(snapshot: TicketSnapshot): Label[] {
  const tags = (valueOf(snapshot.tags) ?? []).map((tag): Label => ({ text: tag, by: 'tag', words: tag }))
  const fields = (valueOf(snapshot.customFields) ?? []).flatMap(({ name, value }): Label[] =>
    value === null || value.length > LONGEST_LABEL || BESIDE.test(name)
      ? []
      : value.split(/,\s*|::|\s+[>/]\s+/).map((part) => ({
          text: part,
          by: 'field',
          words: `${name}: ${value}`,
        })),
  )
  return [...tags, ...fields].filter(({ text }) => text.trim() !== '')
}

/** Points that tags, fields and the type give each topic, by its place. */
export function labelPoints(snapshot: TicketSnapshot, features: Features): readonly LabelPoints[] {
  const labels = labelsOf(snapshot)
  const type = valueOf(snapshot.type) ?? null
  const phrases = labels.map((label) => phrasesIn(label.text, features))
  return features.topics.map(({ match }, topic) => {
    const seen = labels.flatMap((label, at) => {
      const named = match.tags?.some((pattern) => labelFits(label.text, pattern)) ? LABEL_POINTS : 0
      const weight = Math.max(named, (phrases[at]?.get(topic) ?? 0) * PHRASE_IN_LABEL)
      return weight > 0 ? [{ label, weight }] : []
    })
    seen.sort((a, b) => b.weight - a.weight)
    const reasons = seen.map(({ label, weight }, place): WeighedReason => ({
      points: weight * EACH_FURTHER ** place,
      reason: { by: label.by, words: label.words, evidence: null },
    }))
    const typed = type === null ? 0 : typePoints(type, match.types)
    const points = reasons.reduce((sum, each) => sum + each.points, typed)
    return {
      points,
      reasons:
        typed > 0
          ? [...reasons, { points: typed, reason: { by: 'field', words: `Type: ${type}`, evidence: null } }]
          : reasons,
    }
  })
}

function typePoints(type: string, types: Readonly<Record<string, number>> = {}): number {
  return Object.entries(types).find(([pattern]) => labelFits(type, pattern))?.[1] ?? 0
}

/** The strongest phrase of each topic in a label. */
function phrasesIn(label: string, features: Features): ReadonlyMap<number, number> {
  const text = cleanText(plainLabel(label).replaceAll('-', ' ')).text
  const made = new Map<number, number>()
  for (const { list } of features.find(tokensOf(text, 0, text.length))) {
    const meaning = features.meaningOf(list)
    if (!meaning || 'wordClass' in meaning) continue
    const feature = features.features[meaning.feature]
    if (feature && feature.weight > (made.get(feature.topic) ?? 0)) made.set(feature.topic, feature.weight)
  }
  return made
}
