import { i18n } from '@/components/i18n'
import { ask } from '../desk'
import { MoreMenu } from '../ui/MoreMenu'
import { usePanelPlace } from './panel-place'

/** What is done with the panel less often: where it stands, what it can read, its keys. */
export function PanelMenu() {
  const { side, moveTo, showInBrowser, showInPage, show } = usePanelPlace()
  const other = side === 'right' ? 'left' : 'right'
  return (
    <MoreMenu
      about={i18n.t('extensionName')}
      choices={[
        ...(showInPage
          ? [{ name: i18n.t('panelMenu.inPage'), act: showInPage }]
          : [{ name: i18n.t(`panelMenu.${other}`), act: () => moveTo(other) }]),
        ...(showInBrowser ? [{ name: i18n.t('panelMenu.inBrowser'), act: showInBrowser }] : []),
        { name: i18n.t('panelMenu.health'), act: () => show('health') },
        { name: i18n.t('ramp.open'), act: () => void ask('panel/open-page', { page: 'ramp' }) },
        { name: i18n.t('practice.title'), act: () => void ask('panel/open-page', { page: 'practice' }) },
        { name: i18n.t('panelMenu.keys'), act: () => show('keys') },
      ]}
    />
  )
}
