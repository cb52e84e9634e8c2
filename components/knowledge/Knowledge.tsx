import { i18n } from '@/components/i18n'
import { useSettings } from '../options/use-settings'
import { Announcer } from '../ui/Announcer'
import { BackLink } from '../ui/BackLink'
import { Mark } from '../ui/Mark'
import { useTheme } from '../ui/use-theme'
import { GapsSection } from './GapsSection'
import { HealthSection } from './HealthSection'
import './Knowledge.css'

/** A page on its own: which articles are missing, and how those there are stand. */
export function Knowledge() {
  return (
    <Announcer>
      <KnowledgePage />
    </Announcer>
  )
}

function KnowledgePage() {
  const { opened, change } = useSettings()
  const theme = opened?.value.theme ?? 'host'
  useTheme(theme === 'host' ? null : theme)
  return (
    <div className="knowledge">
      <header className="knowledge-head">
        <Mark size={32} />
        <div className="knowledge-words">
          <h1 className="knowledge-title">{i18n.t('knowledgePage.title')}</h1>
          <p className="knowledge-lead">{i18n.t('knowledgePage.lead')}</p>
        </div>
        <BackLink href="options.html#sources">{i18n.t('knowledgePage.settings')}</BackLink>
      </header>
      <main className="knowledge-main">
        <GapsSection />
        {opened !== null && (
          <HealthSection
            staleMonths={opened.value.staleMonths}
            onStaleMonths={(staleMonths) => change({ staleMonths })}
          />
        )}
      </main>
    </div>
  )
}
