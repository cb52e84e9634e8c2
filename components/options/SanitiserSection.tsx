import { ShieldCheck } from 'lucide-react'
import { Link } from 'react-aria-components/Link'
import { i18n } from '@/components/i18n'
import { Section } from './Section'

/** The way to the page that cleans files. */
export function SanitiserSection() {
  return (
    <Section title={i18n.t('sanitiser.title')} text={i18n.t('sanitiser.lead')}>
      <div>
        <Link className="action action-normal" href="sanitiser.html">
          <ShieldCheck size={14} aria-hidden />
          {i18n.t('sanitiser.open')}
        </Link>
      </div>
    </Section>
  )
}
