import { GraduationCap } from 'lucide-react'
import { Link } from 'react-aria-components/Link'
import { i18n } from '@/components/i18n'
import { textFor } from '@/lib/rubric/localized'
import { Section } from '../options/Section'
import { uiLocale } from '../ui/locale'
import { listWords } from '../ui/number-words'
import { evidenceWords } from './ramp-words'
import type { ShownRamp } from './use-ramp'

/** What to do next, as a short list. */
export function NextStepsView({ shown: { ramp, topicName } }: { readonly shown: ShownRamp }) {
  const { goals, topics, toAssess } = ramp.next
  return (
    <Section title={i18n.t('ramp.next.title')}>
      <ul className="ramp-next">
        {goals.map((standing) => {
          const evidence = evidenceWords(standing, ramp.hygiene.last)
          return (
            <li key={standing.goal.id} data-next-goal={standing.goal.id}>
              <strong>{textFor(standing.goal.text, uiLocale())}</strong>{' '}
              {evidence !== null && <span className="ramp-muted">{evidence}</span>}
            </li>
          )
        })}
        {topics.length > 0 && (
          <li>{i18n.t('ramp.next.topics', { topics: listWords(topics.map(topicName)) })}</li>
        )}
        {toAssess > 0 && <li>{i18n.t('ramp.next.assess', toAssess)}</li>}
        {goals.length + topics.length + toAssess === 0 && <li>{i18n.t('ramp.next.nothing')}</li>}
      </ul>
      <div>
        <Link className="action action-normal" href="practice.html">
          <GraduationCap size={14} aria-hidden />
          {i18n.t('practice.open')}
        </Link>
      </div>
    </Section>
  )
}
