import { Check, X } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { openSettings } from '../desk'
import { Action } from '../ui/Action'
import { Mark } from '../ui/Mark'
import { useTheme } from '../ui/use-theme'
import { PanelSketch } from './PanelSketch'
import { PromiseList } from './PromiseList'
import { Shortcut } from './Shortcut'
import { Steps } from './Steps'
import './Welcome.css'

/** The first page after installation: what to do, what is read, what never happens. */
export function Welcome() {
  useTheme(null)
  return (
    <main className="welcome">
      <header className="welcome-head">
        <div>
          <Mark size={40} />
          <h1 className="welcome-title">{i18n.t('welcome.title')}</h1>
          <p className="welcome-lead">{i18n.t('welcome.lead')}</p>
        </div>
        <PanelSketch />
      </header>
      <Steps />
      <Shortcut />
      <div className="welcome-promises">
        <PromiseList
          title={i18n.t('welcome.readsTitle')}
          icon={<Check className="welcome-reads" size={16} aria-hidden />}
          lines={[i18n.t('welcome.reads1'), i18n.t('welcome.reads2'), i18n.t('welcome.reads3')]}
        />
        <PromiseList
          title={i18n.t('welcome.neverTitle')}
          icon={<X className="welcome-never" size={16} aria-hidden />}
          lines={[i18n.t('welcome.never1'), i18n.t('welcome.never2'), i18n.t('welcome.never3')]}
        />
      </div>
      <Action onPress={() => void openSettings()}>{i18n.t('welcome.settings')}</Action>
    </main>
  )
}
