import { z } from 'zod'
import { DRAFT_ID } from '@/lib/ticket/draft-id'
import { partsOf, type Condition } from './condition'
import { verdict, type Judgement, type ScoreCard } from './judgement'
import type { Pack } from './pack'

/** A score as it is remembered: figures and names of verdicts, no text of the ticket. */
export const rememberedCard = z.strictObject({
  rubric: z.string(),
  rubricVersion: z.string(),
  /** A mark of the role and the other settings it was made by. */
  settings: z.string(),
  score: z.number().nullable(),
  /** By id of the criterion. */
  verdicts: z.record(z.string(), verdict),
  messages: z.number().int().nonnegative(),
  /** ISO 8601 UTC. */
  readAt: z.string(),
})
export type RememberedCard = z.infer<typeof rememberedCard>

/** Why a verdict is another one than before. */
export const changeReason = z.enum(['message', 'field', 'time', 'rubric', 'settings', 'draft'])
export type ChangeReason = z.infer<typeof changeReason>

/** What changed between two scorings of a ticket. */
export const scoreChange = z.strictObject({
  /** When the earlier one was made; ISO 8601 UTC. */
  since: z.string(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  /** Criteria with another verdict, the weightiest first. */
  criteria: z.array(
    z.strictObject({ id: z.string(), title: z.string(), from: verdict, to: verdict, reason: changeReason }),
  ),
  /** A change of the rubric or the settings that no single criterion shows. */
  overall: changeReason.nullable(),
})
export type ScoreChange = z.infer<typeof scoreChange>

/** The part of a card that is remembered. @param settings a mark of what it was made by @param readAt when the ticket was read; ISO 8601 UTC */
export function rememberCard(card: ScoreCard, settings: string, readAt: string): RememberedCard {
  return {
    rubric: card.rubric,
    rubricVersion: card.rubricVersion,
    settings,
    score: card.score,
    verdicts: Object.fromEntries(card.judgements.map(({ id, verdict: now }) => [id, now])),
    messages: card.messagesRead,
    readAt,
  }
}

/** What the present card was made from, as far as reasons for a change lie in it. */
export interface PresentCard {
  readonly card: ScoreCard
  readonly settings: string
  readonly pack: Pack
  readonly messages: readonly { readonly id: string; readonly at: string; readonly role: string }[]
}

/** Why the score is not what it was; null when nothing changed. Pure. */
export function explainChange(before: RememberedCard, present: PresentCard): ScoreChange | null {
  const { card } = present
  const overall = overallReason(before, present)
  const byWeight = card.judgements.toSorted((a, b) => b.weight - a.weight)
  const criteria = byWeight.flatMap((judgement) => {
    const { id, title, verdict: to } = judgement
    const from = before.verdicts[id]
    if (from === undefined || from === to) return []
    return [{ id, title, from, to, reason: overall ?? reasonOf(judgement, before, present) }]
  })
  if (criteria.length === 0 && card.score === before.score) return null
  return { since: before.readAt, from: before.score, to: card.score, criteria, overall }
}

function overallReason(before: RememberedCard, { card, settings }: PresentCard): ChangeReason | null {
  // Another role has another rubric; it is the person's setting that made the difference.
  if (before.settings !== settings) return 'settings'
  return before.rubric !== card.rubric || before.rubricVersion !== card.rubricVersion ? 'rubric' : null
}

/** What it rests on tells most; where a verdict rests on nothing (something is missing), what the criterion looks at. */
function reasonOf(
  judgement: Judgement,
  before: RememberedCard,
  { pack, messages }: PresentCard,
): ChangeReason {
  const isNew = new Map(
    messages.filter(({ at }) => Date.parse(at) > Date.parse(before.readAt)).map((one) => [one.id, one]),
  )
  const seen = judgement.evidence.flatMap((each) => ('messageId' in each ? [each.messageId] : []))
  if (seen.includes(DRAFT_ID)) return 'draft'
  if (seen.some((id) => isNew.has(id))) return 'message'
  const criterion = pack.criteria.find(({ id }) => id === judgement.id)
  const wasOrIsNa = judgement.verdict === 'na' || before.verdicts[judgement.id] === 'na'
  // Whether it applies hangs on the state of the ticket, and on what its `when` looks at.
  if (wasOrIsNa && !subjectsOf([criterion?.when]).has('clock')) return 'field'
  const looksAt = subjectsOf([criterion?.when, criterion?.pass, criterion?.partial])
  if (looksAt.has('fields') && judgement.evidence.some((each) => 'field' in each)) return 'field'
  const written = [...isNew.values()].filter(({ role }) => !looksAt.has('clock') || role === 'agent')
  if (looksAt.has('messages') && written.some(({ id }) => id === DRAFT_ID)) return 'draft'
  if (looksAt.has('messages') && written.length > 0) return 'message'
  if (looksAt.has('clock')) return 'time'
  return looksAt.has('fields') ? 'field' : 'message'
}

/** Signals whose answer changes by itself as time passes. */
export const CLOCK_SIGNALS: ReadonlySet<string> = new Set([
  'first-reply-in-time',
  'first-reply-overdue',
  'late-update',
  'broken-promise',
  'unanswered',
])

type Subject = 'messages' | 'fields' | 'clock'

/** What conditions look at. */
function subjectsOf(conditions: readonly (Condition | undefined)[]): ReadonlySet<Subject> {
  const subjects = new Set<Subject>()
  const open = [...conditions]
  while (open.length > 0) {
    const each = open.pop()
    if (!each) continue
    if ('signal' in each) {
      subjects.add('messages')
      if (CLOCK_SIGNALS.has(each.signal)) subjects.add('clock')
    } else if ('text' in each || 'words' in each) subjects.add('messages')
    else if ('field' in each || 'customField' in each || 'stage' in each) subjects.add('fields')
    open.push(...partsOf(each))
  }
  return subjects
}
