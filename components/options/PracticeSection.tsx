import { GraduationCap } from 'lucide-react'
import { Link } from 'react-aria-components/Link'
import { i18n } from '@/components/i18n'
import { Section } from './Section'

/** The way to the page where tickets of a made-up company are scored and answered. */
export function PracticeSection() {
  return (
    <Section title={i18n.t('practice.title')} text={i18n.t('practice.lead')}>
      <div>
        <Link className="action action-normal" href="practice.html">
          <GraduationCap size={14} aria-hidden />
          {i18n.t('practice.open')}
        </Link>
      </div>
    </Section>
  )
}
