import { textFor } from '@/lib/rubric/localized'
import type { GuidePlaybook } from './guide'
import type { Decision } from './decision'

/**
 * The way through decisions that the answers given make, and what is asked or to be done at its end. Answers that do not
 * fit (the playbook was changed since) end the way: the question there is asked again.
 * @param way numbers of the answers, from the first decision on
 */
export function walkDecisions(
  decisions: readonly Decision[],
  way: readonly number[],
  locale: string,
): GuidePlaybook['decisions'] {
  const walked: GuidePlaybook['decisions'] = { taken: [], way: [], asked: null, then: null }
  let at = decisions[0]
  for (const number of way) {
    const answer = at?.answers[number]
    if (!at || !answer) break
    walked.taken.push({ question: textFor(at.question, locale), answer: textFor(answer.text, locale) })
    walked.way.push(number)
    walked.then = answer.then === undefined ? null : textFor(answer.then, locale)
    at = decisions.find(({ id }) => id === answer.next)
  }
  if (at)
    walked.asked = {
      question: textFor(at.question, locale),
      answers: at.answers.map(({ text }) => textFor(text, locale)),
    }
  return walked
}
