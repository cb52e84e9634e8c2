import { i18n } from '@/components/i18n'
import type { Because, ScoreCard } from '@/lib/rubric/judgement'
import type { UnreadableReason } from '@/lib/ticket/field'

/** How many messages a verdict rests on. */
export type MessageCounts = Pick<ScoreCard, 'messagesRead' | 'messagesNotRead'>

const UNREADABLE: Record<UnreadableReason, () => string> = {
  'not-in-answer': () => i18n.t('unreadable.notInAnswer'),
  'not-offered': () => i18n.t('unreadable.notOffered'),
  forbidden: () => i18n.t('unreadable.forbidden'),
  malformed: () => i18n.t('unreadable.malformed'),
  'request-failed': () => i18n.t('unreadable.requestFailed'),
  language: () => i18n.t('unreadable.language'),
}

/** Why a field could not be read, as a sentence. */
export function unreadableSentence(reason: UnreadableReason): string {
  return UNREADABLE[reason]()
}

const STAGE: Record<Extract<Because, { kind: 'stage' }>['stage'], () => string> = {
  new: () => i18n.t('criterion.otherStage.new'),
  'in-progress': () => i18n.t('criterion.otherStage.inProgress'),
  waiting: () => i18n.t('criterion.otherStage.waiting'),
  escalated: () => i18n.t('criterion.otherStage.escalated'),
  solved: () => i18n.t('criterion.otherStage.solved'),
}

/** Why a criterion did not pass, in words; one sentence for each thing. */
export function becauseWords(because: Because, counts: MessageCounts): string[] {
  switch (because.kind) {
    case 'written':
      return [because.text]
    case 'unreadable':
      return [UNREADABLE[because.reason]()]
    case 'role':
      return [i18n.t('criterion.otherRole')]
    case 'stage':
      return [STAGE[because.stage]()]
    case 'condition':
      return [i18n.t('criterion.otherKind')]
    case 'missing':
      return missingWords(because, counts)
  }
}

function missingWords(
  { notFound, notSet, found }: Extract<Because, { kind: 'missing' }>,
  { messagesRead, messagesNotRead }: MessageCounts,
): string[] {
  const sentences: string[] = []
  if (found.length > 0) sentences.push(i18n.t('criterion.found', { names: listed(found) }))
  if (notSet.length > 0) sentences.push(i18n.t('criterion.notSet', { names: listed(notSet) }))
  if (notFound.length > 0) {
    const names = listed(notFound)
    sentences.push(
      messagesRead === 0
        ? i18n.t('criterion.noMessages', { names })
        : i18n.t('criterion.notFound', messagesRead, [String(messagesRead), names]),
    )
    if (messagesNotRead > 0) sentences.push(i18n.t('criterion.notAllRead', messagesNotRead))
  }
  return sentences.length > 0 ? sentences : [i18n.t('criterion.notAll')]
}

function listed(names: readonly string[]): string {
  return names.join('; ')
}
