import { BookOpenCheck } from 'lucide-react'
import { Link } from 'react-aria-components/Link'
import { i18n } from '@/components/i18n'
import { choiceFor } from '@/lib/knowledge/source-choice'
import { MOST_ARTICLES } from '@/lib/storage/settings'
import { Fault } from '../ui/Fault'
import { NumberBox } from '../ui/NumberBox'
import { Section } from './Section'
import { SourceRow } from './SourceRow'
import type { SettingsSectionProps } from './section-props'
import type { Sources } from './use-sources'
import './Rows.css'
import './SourcesSection.css'

export interface SourcesSectionProps extends SettingsSectionProps {
  readonly sources: Sources
}

/** Where articles come from. */
export function SourcesSection({
  settings,
  sources: { sources, failed, refresh },
  onChange,
}: SourcesSectionProps) {
  const synced = sources?.filter(({ kind }) => kind !== 'files') ?? null
  const set = (id: string, on: boolean) => {
    const others = settings.disabledSources.filter((other) => other !== id)
    onChange({ disabledSources: on ? others : [...others, id] })
  }
  return (
    <Section title={i18n.t('options.sources.title')} text={i18n.t('options.sources.text')}>
      {failed && <Fault onAgain={refresh}>{i18n.t('options.sources.unanswered')}</Fault>}
      {!failed && synced?.length === 0 && <p className="rows-none">{i18n.t('options.sources.none')}</p>}
      {synced !== null && synced.length > 0 && (
        <ul className="rows">
          {synced.map((source) => (
            <SourceRow
              key={source.id}
              source={source}
              on={!settings.disabledSources.includes(source.id)}
              onSwitch={(on) => set(source.id, on)}
              choice={choiceFor(settings.sources, source.id)}
              onChoose={(choice) => onChange({ sources: { ...settings.sources, [source.id]: choice } })}
              onDone={refresh}
            />
          ))}
        </ul>
      )}
      {synced !== null && synced.length > 0 && (
        <div className="sources-most">
          <NumberBox
            label={i18n.t('options.sources.most')}
            value={settings.mostArticles}
            least={MOST_ARTICLES.least}
            most={MOST_ARTICLES.most}
            step={MOST_ARTICLES.least}
            onChange={(mostArticles) => onChange({ mostArticles })}
          />
        </div>
      )}
      <div>
        <Link className="action action-normal" href="knowledge.html">
          <BookOpenCheck size={14} aria-hidden />
          {i18n.t('knowledgePage.open')}
        </Link>
      </div>
    </Section>
  )
}
