import { i18n } from '@/components/i18n'
import type { SourceStatus } from '@/lib/messaging/view'
import { siteName, sitesOf } from '../ui/source-words'
import { MappedHosts } from './MappedHosts'
import { Section } from './Section'
import { Toggle } from './Toggle'
import type { SettingsSectionProps } from './section-props'
import './Rows.css'

export interface SitesSectionProps extends SettingsSectionProps {
  readonly sources: readonly SourceStatus[]
}

/** The helpdesks seen so far, each of which can be left alone. */
export function SitesSection({ settings, sources, onChange }: SitesSectionProps) {
  const sites = [...new Set([...sitesOf(sources), ...settings.disabledSites])].sort()
  const set = (site: string, on: boolean) => {
    const others = settings.disabledSites.filter((other) => other !== site)
    onChange({ disabledSites: on ? others : [...others, site] })
  }
  return (
    <Section title={i18n.t('options.sites.title')} text={i18n.t('options.sites.text')}>
      {sites.length === 0 && <p className="rows-none">{i18n.t('options.sites.none')}</p>}
      {sites.length > 0 && (
        <ul className="rows">
          {sites.map((site) => {
            const on = !settings.disabledSites.includes(site)
            return (
              <li key={site} className="row">
                <div className="row-words">
                  <p className="row-name">{siteName(site)}</p>
                  <p className="row-state">{i18n.t(on ? 'options.sites.on' : 'options.sites.off')}</p>
                </div>
                <Toggle
                  label={i18n.t('options.sites.switch', { site: siteName(site) })}
                  on={on}
                  onChange={(next) => set(site, next)}
                />
              </li>
            )
          })}
        </ul>
      )}
      <MappedHosts />
    </Section>
  )
}
