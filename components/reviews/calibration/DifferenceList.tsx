import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { Comparison } from '@/lib/review/calibration/comparison'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import { Section } from '../../options/Section'
import { Action } from '../../ui/Action'
import { numberWords } from '../../ui/number-words'
import { DifferenceItem } from './DifferenceItem'

export interface DifferenceListProps {
  readonly comparison: Comparison
  readonly session: CalibrationSession
}

/** Differences that are shown at first, and added by “Show more”. */
const PAGE = 10

/** Where reviewers differ, the widest first, each with what everybody said side by side. */
export function DifferenceList({ comparison, session }: DifferenceListProps) {
  const { differences, differenceCount, reviewers } = comparison
  const [size, setSize] = useState(PAGE)
  const rest = differences.length - size
  return (
    <Section
      title={i18n.t('calibration.differences')}
      text={i18n.t(differenceCount === 0 ? 'calibration.noDifferences' : 'calibration.differencesText')}
    >
      {differenceCount > 0 && (
        <ul className="part-stack" data-differences={differenceCount}>
          {differences.slice(0, size).map((difference) => (
            <DifferenceItem
              key={`${difference.ticket} ${difference.category}`}
              difference={difference}
              reviewers={reviewers}
              session={session}
            />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <div>
          <Action onPress={() => setSize(size + PAGE)}>
            {i18n.t('action.showMore', { count: numberWords(Math.min(rest, PAGE)) })}
          </Action>
        </div>
      )}
      {rest <= 0 && differences.length < differenceCount && (
        <p className="part-note">
          {i18n.t('calibration.shownOf', {
            count: numberWords(differences.length),
            total: numberWords(differenceCount),
          })}
        </p>
      )}
    </Section>
  )
}
