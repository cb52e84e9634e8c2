import { i18n } from '@/components/i18n'
import { useSettings } from '../options/use-settings'
import { Announcer } from '../ui/Announcer'
import { BackLink } from '../ui/BackLink'
import { Fault } from '../ui/Fault'
import { Mark } from '../ui/Mark'
import { useTheme } from '../ui/use-theme'
import { RampParts } from './RampParts'
import { useRamp } from './use-ramp'
import './RampPage.css'
import './print.css'

/** A page on its own: a person's first year, counted from their own tickets and judged by themselves and their mentor. */
export function RampPage() {
  return (
    <Announcer>
      <Page />
    </Announcer>
  )
}

function Page() {
  const { opened } = useSettings()
  const theme = opened?.value.theme ?? 'host'
  useTheme(theme === 'host' ? null : theme)
  const { shown, failed, again } = useRamp()
  return (
    <div className="ramp">
      <header className="ramp-head">
        <Mark size={32} />
        <div className="ramp-words">
          <h1 className="ramp-title">{i18n.t('ramp.title')}</h1>
          <p className="ramp-lead">{i18n.t('ramp.lead')}</p>
        </div>
        <BackLink href="options.html#ramp">{i18n.t('ramp.settings')}</BackLink>
      </header>
      <main>
        {failed && <Fault onAgain={again}>{i18n.t('ramp.unanswered')}</Fault>}
        {shown !== null && <RampParts shown={shown} />}
      </main>
    </div>
  )
}
