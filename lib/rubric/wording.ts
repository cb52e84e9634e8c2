import type { UnreadableReason } from '@/lib/ticket/field'
import type { Outcome } from './outcome'

const REASONS: Record<UnreadableReason, string> = {
  'not-in-answer': 'Could not be judged: the helpdesk did not send what is needed.',
  'not-offered': 'Could not be judged: this helpdesk has no such field or does not give it out.',
  forbidden: 'Could not be judged: you may not see what is needed.',
  malformed: 'Could not be judged: the helpdesk sent it in a form we do not know.',
  'request-failed': 'Could not be judged: reading it from the helpdesk failed. Reload to try again.',
  language: 'Could not be judged: it is written in a language Deskhand has no words for.',
}

/** Why a criterion could not be judged, for people. */
export function unreadableText(reason: UnreadableReason | null): string {
  return REASONS[reason ?? 'not-in-answer']
}

/**
 * What is missing, for people: what was not found (always with how many messages were read), what is not set, what
 * was found and should not be there.
 */
export function missingText(outcome: Outcome, messagesRead: number, notRead: number): string {
  const sentences: string[] = []
  const against = [...new Set(outcome.against)]
  if (against.length > 0) sentences.push(`Found: ${listed(against)}.`)
  const notSet = [...new Set(outcome.notSet)]
  if (notSet.length > 0) sentences.push(`Not set: ${listed(notSet)}.`)
  const notFound = [...new Set(outcome.notFound)]
  if (notFound.length > 0) {
    const rest = notRead > 0 ? ` (${String(notRead)} more were not read)` : ''
    const count = messagesRead === 1 ? 'the 1 message' : `the ${String(messagesRead)} messages`
    sentences.push(`Not found in ${count} read${rest}: ${listed(notFound)}.`)
  }
  return sentences.join(' ') || 'Not all that this asks for is there.'
}

function listed(names: readonly string[]): string {
  return names.join('; ')
}
