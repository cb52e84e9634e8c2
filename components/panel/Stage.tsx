import { MessageCircleWarning, PanelRight, RefreshCw, Unplug } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { DraftCheck } from '@/lib/messaging/help-view'
import type { PanelView } from '@/lib/messaging/view'
import { Action } from '../ui/Action'
import { Message } from '../ui/Message'
import { Failed } from './Failed'
import { NoTicket } from './NoTicket'
import { PanelBar } from './PanelBar'
import { Reading } from './Reading'
import { Ready } from './Ready'
import { Waiting } from './Waiting'
import type { PanelTab } from './tabs'
import type { usePalette } from './use-palette'
import type { Reviewing } from './use-reviewing'
import type { Reminders } from '../ui/use-reminders'

export interface StageProps {
  readonly kind: PanelView['kind'] | 'waiting' | 'unanswered' | 'stale'
  readonly view: PanelView | null
  readonly check: DraftCheck
  readonly palette: ReturnType<typeof usePalette>
  readonly reminders: Reminders
  readonly reviewing: Reviewing
  readonly tab: PanelTab
  readonly onTab: (tab: PanelTab) => void
  /** Whether everything that is due is shown. */
  readonly clocksOpen: boolean
  readonly onClocksOpen: (open: boolean) => void
  readonly onRefresh: () => void
  readonly onCollapse: () => void
}

/** The one thing the open panel shows, by the state it is in. */
export function Stage(props: StageProps) {
  const { kind, view, onCollapse } = props
  if (view?.kind === 'ready' && kind === 'ready') {
    const { host, site, key } = view.ticket
    return (
      <Ready
        key={`${host} ${site} ${key}`}
        view={view}
        check={props.check}
        palette={props.palette}
        reminders={props.reminders}
        reviewing={props.reviewing}
        tab={props.tab}
        onTab={props.onTab}
        clocksOpen={props.clocksOpen}
        onClocksOpen={props.onClocksOpen}
        onCollapse={onCollapse}
      />
    )
  }
  return (
    <>
      <PanelBar onCollapse={onCollapse} />
      <div className="stage">
        <StateOf {...props} />
      </div>
    </>
  )
}

function StateOf({ kind, view, reviewing, onRefresh }: StageProps) {
  switch (kind) {
    case 'stale':
      return (
        <Message level={1} icon={<RefreshCw size={18} />} title={i18n.t('stale.title')}>
          {i18n.t('stale.text')}
        </Message>
      )
    case 'unanswered':
      return (
        <Message
          level={1}
          icon={<MessageCircleWarning size={18} />}
          title={i18n.t('unanswered.title')}
          action={<Action onPress={onRefresh}>{i18n.t('action.again')}</Action>}
        >
          {i18n.t('unanswered.text')}
        </Message>
      )
    case 'not-paired':
      return (
        <Message level={1} icon={<Unplug size={18} />} title={i18n.t('notPaired.title')}>
          {i18n.t('notPaired.text')}
        </Message>
      )
    default:
      if (view?.kind === 'no-ticket') return <NoTicket view={view} icon={<PanelRight size={18} />} />
      if (view?.kind === 'reading') return <Reading ticketKey={view.key} />
      if (view?.kind === 'failed') return <Failed view={view} reviewing={reviewing} />
      return <Waiting />
  }
}
