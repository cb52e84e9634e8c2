import { i18n } from '@/components/i18n'
import type { Fact } from '@/lib/checklist/facts'
import type { GuideStep, GuideView } from '@/lib/checklist/guide'
import type { CallTo, Moment } from '@/lib/checklist/playbook'
import type { CallResult } from '@/lib/messaging/make-call'
import type { GuideOutcome } from '@/lib/messaging/guide-calls'
import { numberWords } from '../../ui/number-words'

const FACTS: Readonly<Record<Fact, () => string>> = {
  'article-searched': () => i18n.t('guide.fact.searched'),
  'article-inserted': () => i18n.t('guide.fact.article'),
  'questions-inserted': () => i18n.t('guide.fact.questions'),
  'packet-started': () => i18n.t('guide.fact.packet'),
  'packet-handed-on': () => i18n.t('guide.fact.handedOn'),
  'packet-complete': () => i18n.t('guide.fact.complete'),
  'reminder-set': () => i18n.t('guide.fact.reminder'),
  'hand-over-written': () => i18n.t('guide.fact.handOver'),
  'reply-started': () => i18n.t('guide.fact.reply'),
}

const CALLED: Readonly<Record<CallTo, () => string>> = {
  engineering: () => i18n.t('guide.to.engineering'),
  'on-call': () => i18n.t('guide.to.onCall'),
  security: () => i18n.t('guide.to.security'),
  lead: () => i18n.t('guide.to.lead'),
  'customer-success': () => i18n.t('guide.to.customerSuccess'),
  manager: () => i18n.t('guide.to.manager'),
  approver: () => i18n.t('guide.to.approver'),
}

const MOMENT_WORDS: Readonly<Record<Moment, (open: number, of: string) => string>> = {
  'before-escalating': (open, of) => i18n.t('guide.moment.escalating', open, [numberWords(open), of]),
  'before-closing': (open, of) => i18n.t('guide.moment.closing', open, [numberWords(open), of]),
  'hand-over': (open, of) => i18n.t('guide.moment.handOver', open, [numberWords(open), of]),
  'incident-joined': (open, of) => i18n.t('guide.moment.joined', open, [numberWords(open), of]),
  'after-incident': (open, of) => i18n.t('guide.moment.after', open, [numberWords(open), of]),
}

/** What seems about to happen, and how much of it is open: “Before you close: 3 of 8 open”. */
export function momentWords(id: Moment, open: number, of: number): string {
  return MOMENT_WORDS[id](open, numberWords(of))
}

/** How a step stands and what made it so; null for one that nobody and nothing has touched. */
export function stateWords({ state, by, fact, reason }: GuideStep): string | null {
  switch (state) {
    case 'open':
      return by === 'person' ? i18n.t('guide.state.reopened') : null
    case 'done':
      if (by === 'ticket') return i18n.t('guide.state.byTicket')
      if (by === 'deskhand') return fact === null ? i18n.t('guide.state.byDeskhand') : FACTS[fact]()
      return i18n.t('guide.state.byHand')
    case 'skipped':
      return reason === null ? i18n.t('guide.state.skipped') : i18n.t('guide.state.skippedFor', { reason })
    case 'not-applicable':
      return i18n.t(by === 'person' ? 'guide.state.notForPerson' : 'guide.state.notHere')
  }
}

/** Whom to call, as it stands after “Call”. */
export function calledWord(to: CallTo): string {
  return CALLED[to]()
}

const REFUSED: Readonly<Record<Extract<GuideOutcome, { ok: false }>['reason'], () => string>> = {
  'no-ticket': () => i18n.t('guide.refused.noTicket'),
  gone: () => i18n.t('guide.refused.gone'),
  'storage-full': () => i18n.t('guide.refused.full'),
  'not-kept': () => i18n.t('guide.refused.notKept'),
}

/** Why a change was not kept and what to do; null when it was. */
export function refusedChange(answer: CallResult<'panel/guide-mark'>): string | null {
  if (!answer.ok) return i18n.t('guide.refused.unanswered')
  return answer.value.ok ? null : REFUSED[answer.value.reason]()
}

/** Why the level of help was not kept and what to do. */
export function refusedSetting(reason: 'storage-full' | 'newer' | 'unanswered'): string {
  if (reason === 'storage-full') return i18n.t('guide.refused.full')
  return i18n.t(reason === 'newer' ? 'guide.refused.newer' : 'guide.refused.unanswered')
}

/** Why so much or so little is shown. */
export function levelWords({ level, levelBy, practised }: GuideView): string {
  if (levelBy === 'setting') return i18n.t('guide.level.bySetting')
  if (level === 'on-demand') return i18n.t('guide.level.onDemand', practised, [numberWords(practised)])
  if (level === 'short') return i18n.t('guide.level.short', practised, [numberWords(practised)])
  return i18n.t('guide.level.full', practised, [numberWords(practised)])
}
