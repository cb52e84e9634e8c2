import { i18n } from '@/components/i18n'
import { Mark } from '../ui/Mark'
import { PanelActions } from './PanelActions'
import './PanelBar.css'

/** The top of the panel while there is no ticket to head it. */
export function PanelBar({ onCollapse }: { readonly onCollapse: () => void }) {
  return (
    <header className="panel-bar">
      <Mark size={20} />
      <span className="panel-bar-name">{i18n.t('extensionName')}</span>
      <PanelActions onCollapse={onCollapse} />
    </header>
  )
}
