import { guardDraft } from '@/lib/reply/guard/draft-guard'
import type { GuardFinding } from '@/lib/reply/guard/finding'
import { NO_GUARD_RULES, type GuardRules } from '@/lib/reply/guard/guard-rules'
import { draftHtml } from '@/lib/reply/draft-html'
import type { ToneNote } from '@/lib/reply/tone/tone-note'
import { toneNotes } from '@/lib/reply/tone/tone-notes'
import type { ScoreCard } from '@/lib/rubric/judgement'
import type { PackKind } from '@/lib/rubric/pack'
import { readTicket } from '@/lib/rubric/score-ticket'
import { requesterLanguage } from '@/lib/signals/requester-language'
import { scanMessage } from '@/lib/signals/scan'
import { draftMessage, withDraft, type Draft } from '@/lib/ticket/draft'
import { htmlToText } from '@/lib/ticket/html-text'
import type { PracticeTicket } from './practice-ticket'
import { practiceOptions, scorePractice, type Practising } from './score-practice'

/** What an answer makes of the ticket, as if it were sent. */
export interface CheckedAnswer {
  readonly rubric: PackKind
  readonly before: ScoreCard
  readonly after: ScoreCard
  /** What should be looked at before it is sent; for replies. */
  readonly guard: readonly GuardFinding[]
  /** Words that may put the customer off; for replies. */
  readonly tone: readonly ToneNote[]
}

/** The demo company's own wiki and words, which no customer should read. */
export const DEMO_GUARD: GuardRules = { ...NO_GUARD_RULES, mailDomains: ['acme.example'] }

/**
 * Checks an answer to a practice ticket. A line that begins with `1.` or `-` is one of a list, as an editor makes it.
 * Linear in the ticket and the answer.
 */
export function checkAnswer(ticket: PracticeTicket, text: string, practising: Practising): CheckedAnswer {
  const { snapshot, task, now } = ticket
  const isReply = task.kind === 'reply'
  const rubric = task.kind === 'escalation' ? 'escalation' : 'hygiene'
  const draft: Draft = {
    kind: isReply ? 'public' : 'internal',
    content: htmlToText(draftHtml(text), snapshot.site),
  }
  const written = scanMessage(draftMessage(snapshot, draft, now))
  const language = requesterLanguage(readTicket(snapshot, practiceOptions(ticket, practising))) ?? 'en'
  const guarding = { snapshot, others: [], rules: DEMO_GUARD, internalArticles: new Set<string>(), language }
  return {
    rubric,
    before: scorePractice(ticket, snapshot, rubric, practising),
    after: scorePractice(ticket, withDraft(snapshot, draft, now), rubric, practising),
    guard: isReply ? guardDraft(written, guarding) : [],
    tone: isReply ? toneNotes(written, language) : [],
  }
}
