import type { ProfileId } from '@/lib/profile/profile'
import { distinctEvidence } from './distinct-evidence'
import { evaluate, type Judged } from './evaluate'
import { fixOf, NO_FIX } from './fix'
import type { Because, Judgement } from './judgement'
import { textFor } from './localized'
import type { Outcome } from './outcome'
import type { Criterion } from './pack'

/** What a partial gets unless the criterion says otherwise. */
const HALF = 0.5
/** Quotes kept for one criterion. */
const QUOTES = 8

type Verdict = Pick<Judgement, 'verdict' | 'credit' | 'evidence' | 'because' | 'asks' | 'actions'>

/** Judges one criterion. `gain` is filled in when the whole is added up. @param group title of its group */
export function judge(
  criterion: Criterion,
  group: string,
  judged: Judged,
  profile: ProfileId | undefined,
): Judgement {
  const text = (value: Criterion['title']) => textFor(value, judged.locale)
  return {
    id: criterion.id,
    title: text(criterion.title),
    group,
    why: text(criterion.why),
    fix: text(criterion.fix),
    weight: criterion.weight,
    critical: criterion.critical ?? false,
    gain: 0,
    ...verdictOf(criterion, judged, profile),
  }
}

function verdictOf(criterion: Criterion, judged: Judged, profile: ProfileId | undefined): Verdict {
  const { stages, profiles, when, partial, notApplicable: why } = criterion
  if (profiles && profile && !profiles.includes(profile)) return notApplicable({ kind: 'role' })
  if (!stages.includes(judged.stage)) return notApplicable({ kind: 'stage', stage: judged.stage })
  if (when) {
    const applies = evaluate(when, judged)
    if (applies.truth === 'unreadable') return unreadable(applies)
    if (applies.truth === 'false') return notApplicable(why ? written(why, judged) : { kind: 'condition' })
  }
  const pass = evaluate(criterion.pass, judged)
  if (pass.truth === 'true')
    return {
      verdict: 'pass',
      credit: 1,
      evidence: distinctEvidence(pass.support, QUOTES),
      because: null,
      ...NO_FIX,
    }
  const half = partial ? evaluate(partial, judged) : null
  if (pass.truth === 'unreadable') return unreadable(pass)
  if (half?.truth === 'unreadable') return unreadable(half)
  const because = criterion.missing ? written(criterion.missing, judged) : shortOf(pass)
  const fix = fixOf(criterion.actions ?? [], pass, judged)
  if (half?.truth === 'true') {
    const evidence = distinctEvidence([...pass.counter, ...half.support, ...pass.support], QUOTES)
    return { verdict: 'partial', credit: criterion.partialCredit ?? HALF, evidence, because, ...fix }
  }
  return {
    verdict: 'fail',
    credit: 0,
    evidence: distinctEvidence([...pass.counter, ...(half?.counter ?? [])], QUOTES),
    because,
    ...fix,
  }
}

function written(text: NonNullable<Criterion['missing']>, { locale }: Judged): Because {
  return { kind: 'written', text: textFor(text, locale) }
}

function shortOf({ notFound, notSet, against }: Outcome): Because {
  const once = (names: readonly string[]) => [...new Set(names)]
  return { kind: 'missing', notFound: once(notFound), notSet: once(notSet), found: once(against) }
}

function notApplicable(because: Because): Verdict {
  return { verdict: 'na', credit: null, evidence: [], because, ...NO_FIX }
}

function unreadable({ reason }: Outcome): Verdict {
  const because: Because = { kind: 'unreadable', reason: reason ?? 'not-in-answer' }
  return { verdict: 'unreadable', credit: null, evidence: [], because, ...NO_FIX }
}
