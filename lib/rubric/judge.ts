import { valueOf } from '@/lib/ticket/field'
import type { Evidence } from '@/lib/ticket/evidence'
import type { ProfileId } from '@/lib/profile/profile'
import { evaluate, type Judged } from './evaluate'
import type { Judgement } from './judgement'
import { textFor } from './localized'
import type { Outcome } from './outcome'
import type { Criterion } from './pack'
import { missingText, unreadableText } from './wording'

/** What a partial gets unless the criterion says otherwise. */
const HALF = 0.5
/** Quotes kept for one criterion. */
const QUOTES = 8

type Verdict = Pick<Judgement, 'verdict' | 'credit' | 'evidence' | 'missing'>

/** Judges one criterion. `gain` is filled in when the whole is added up. */
export function judge(criterion: Criterion, judged: Judged, profile: ProfileId | undefined): Judgement {
  const text = (value: Criterion['title']) => textFor(value, judged.locale)
  return {
    id: criterion.id,
    title: text(criterion.title),
    group: criterion.group,
    why: text(criterion.why),
    fix: text(criterion.fix),
    weight: criterion.weight,
    critical: criterion.critical ?? false,
    gain: 0,
    ...verdictOf(criterion, judged, profile),
  }
}

function verdictOf(criterion: Criterion, judged: Judged, profile: ProfileId | undefined): Verdict {
  const { stages, profiles, when, partial } = criterion
  if (profiles && profile && !profiles.includes(profile)) return notApplicable('Not part of this role.')
  if (!stages.includes(judged.stage))
    return notApplicable(`Does not apply while the ticket is ${STAGE_WORDS[judged.stage]}.`)
  if (when) {
    const applies = evaluate(when, judged)
    if (applies.truth === 'unreadable') return unreadable(applies)
    if (applies.truth === 'false')
      return notApplicable(
        criterion.notApplicable
          ? textFor(criterion.notApplicable, judged.locale)
          : 'Does not apply to this ticket.',
      )
  }
  const pass = evaluate(criterion.pass, judged)
  if (pass.truth === 'true')
    return { verdict: 'pass', credit: 1, evidence: distinct(pass.support), missing: null }
  const half = partial ? evaluate(partial, judged) : null
  if (pass.truth === 'unreadable') return unreadable(pass)
  if (half?.truth === 'unreadable') return unreadable(half)
  const missing = criterion.missing
    ? textFor(criterion.missing, judged.locale)
    : missingText(pass, messagesRead(judged), notRead(judged))
  if (half?.truth === 'true') {
    const evidence = distinct([...pass.counter, ...half.support, ...pass.support])
    return { verdict: 'partial', credit: criterion.partialCredit ?? HALF, evidence, missing }
  }
  return {
    verdict: 'fail',
    credit: 0,
    evidence: distinct([...pass.counter, ...(half?.counter ?? [])]),
    missing,
  }
}

const STAGE_WORDS = {
  new: 'new',
  'in-progress': 'in progress',
  waiting: 'waiting for the customer',
  escalated: 'escalated',
  solved: 'solved',
} as const

function notApplicable(missing: string): Verdict {
  return { verdict: 'na', credit: null, evidence: [], missing }
}

function unreadable(outcome: Outcome): Verdict {
  return { verdict: 'unreadable', credit: null, evidence: [], missing: unreadableText(outcome.reason) }
}

function messagesRead({ ticket }: Judged): number {
  return valueOf(ticket.snapshot.messages)?.length ?? 0
}

function notRead({ ticket }: Judged): number {
  return ticket.snapshot.messagesNotRead
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map(evidence.map((each) => [JSON.stringify(each), each]))
  return [...seen.values()].slice(0, QUOTES)
}
