import type { RefObject } from 'react'
import { i18n } from '@/components/i18n'
import type { CheckedAnswer } from '@/lib/practice/check-answer'
import type { Judgement } from '@/lib/rubric/judgement'
import { guardWords } from '../panel/guard-words'
import { VerdictMark } from '../ui/VerdictMark'
import { scoreStep } from './score-step'

export interface AnswerOutcomeProps {
  readonly result: CheckedAnswer
  readonly headingRef: RefObject<HTMLHeadingElement | null>
}

const CREDIT = { fail: 0, partial: 1, pass: 2, na: null, unreadable: null } as const

/** What the answer would make of the ticket: the score, what it mends and costs, what is left, what not to send. */
export function AnswerOutcome({ result, headingRef }: AnswerOutcomeProps) {
  const { before, after, guard, tone } = result
  const earlier = new Map(before.judgements.map((each) => [each.id, CREDIT[each.verdict]]))
  const changed = (direction: 1 | -1) =>
    after.judgements.filter(({ id, verdict }) => {
      const [was, is] = [earlier.get(id) ?? null, CREDIT[verdict]]
      // What first applies with the answer was neither met nor missed before it.
      if (was === null) return direction === 1 ? is === 2 : is === 0
      return is !== null && Math.sign(is - was) === direction
    })
  const [better, worse] = [changed(1), changed(-1)]
  const open = after.judgements.filter(
    (each) => (each.verdict === 'fail' || each.verdict === 'partial') && !worse.includes(each),
  )
  return (
    <div className="outcome" data-before={before.score} data-after={after.score}>
      <h4 ref={headingRef} tabIndex={-1} className="outcome-step">
        {scoreStep(result)}
      </h4>
      <Criteria name={i18n.t('practice.answer.better')} judgements={better} />
      <Criteria name={i18n.t('practice.answer.worse')} judgements={worse} />
      <Criteria name={i18n.t('practice.answer.open')} judgements={open} withFix />
      {guard.length > 0 && (
        <div data-outcome-guard={guard.length}>
          <h5 className="outcome-name">{i18n.t('practice.answer.guard')}</h5>
          <ul className="practice-points">
            {guard.map((finding) => (
              <li key={`${finding.kind} ${String(finding.start)}`}>
                {guardWords(finding)}: <q>{finding.quote}</q>
              </li>
            ))}
          </ul>
        </div>
      )}
      {tone.length > 0 && (
        <div data-outcome-tone={tone.length}>
          <h5 className="outcome-name">{i18n.t('tone.title')}</h5>
          <ul className="practice-points">
            {tone.map(({ kind, start, quote, rewording }) => (
              <li key={`${kind} ${String(start)}`}>
                {i18n.t(`tone.kind.${kind}`)}: <q>{quote}</q> {i18n.t('tone.instead')} {rewording}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

interface CriteriaProps {
  readonly name: string
  readonly judgements: readonly Judgement[]
  readonly withFix?: boolean
}

function Criteria({ name, judgements, withFix = false }: CriteriaProps) {
  if (judgements.length === 0) return null
  return (
    <div>
      <h5 className="outcome-name">{name}</h5>
      <ul className="outcome-criteria">
        {judgements.map(({ id, title, verdict, fix }) => (
          <li key={id}>
            <VerdictMark verdict={verdict} />
            <span>
              {title}
              <span className="practice-hint"> {withFix ? fix : i18n.t(`verdict.${verdict}`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
