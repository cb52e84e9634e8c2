import { PanelRightClose, RefreshCw, Settings } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { openSettings } from '../desk'
import { IconAction } from '../ui/IconAction'
import { usePanelPlace } from './panel-place'
import { PanelMenu } from './PanelMenu'
import './PanelActions.css'

export interface PanelActionsProps {
  readonly onCollapse: () => void
  /** Reading the ticket again; absent where there is none. */
  readonly onReread?: () => void
  readonly rereading?: boolean
}

/** What can be done with the panel itself. */
export function PanelActions({ onCollapse, onReread, rereading = false }: PanelActionsProps) {
  const { showInPage } = usePanelPlace()
  return (
    <div className="panel-actions">
      {onReread && (
        <IconAction label={i18n.t('action.reread')} onPress={onReread} busy={rereading}>
          <RefreshCw size={15} aria-hidden />
        </IconAction>
      )}
      <IconAction label={i18n.t('action.settings')} onPress={() => void openSettings()}>
        <Settings size={15} aria-hidden />
      </IconAction>
      <PanelMenu />
      {showInPage === null && (
        <IconAction label={i18n.t('action.collapse')} onPress={onCollapse}>
          <PanelRightClose className="panel-actions-fold" size={16} aria-hidden />
        </IconAction>
      )}
    </div>
  )
}
