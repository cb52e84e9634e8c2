import { TriangleAlert } from 'lucide-react'
import { useEffect, type ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import { Action } from '../../ui/Action'
import { useAnnounce } from '../../ui/Announcer'
import { clockWords } from '../../ui/time-words'
import { useNow } from '../../ui/use-now'
import type { ReviewSession, ReviewState, SaveFault } from './review-session'
import './ReviewTroubles.css'

export interface ReviewTroublesProps {
  readonly state: ReviewState
  readonly session: ReviewSession
}

/** What stands in the way of keeping or saving a review, and what can be done; nothing written is lost by any of it. */
export function ReviewTroubles({ state: { keeping, fault }, session }: ReviewTroublesProps) {
  const now = useNow()
  if (fault?.reason === 'newer') {
    const { saved } = fault
    const time = clockWords(saved.at, now)
    return (
      <Trouble
        kind="newer"
        title={i18n.t('reviewTab.newerTitle')}
        text={i18n.t('reviewTab.newerText', { name: saved.reviewer.name || saved.reviewer.id, time })}
      >
        <Action kind="main" onPress={() => void session.save(saved.counter)}>
          {i18n.t('reviewTab.saveOver')}
        </Action>
        <Action onPress={() => void session.discard()}>{i18n.t('reviewTab.useNewer')}</Action>
      </Trouble>
    )
  }
  if (keeping.state === 'elsewhere')
    return (
      <Trouble
        kind="elsewhere"
        title={i18n.t('reviewTab.elsewhereTitle')}
        text={i18n.t('reviewTab.elsewhereText', { time: clockWords(keeping.draft.at, now) })}
      >
        <Action onPress={() => session.useTheirs()}>{i18n.t('reviewTab.useTheirs')}</Action>
        <Action onPress={() => void session.goOnHere()}>{i18n.t('reviewTab.goOn')}</Action>
      </Trouble>
    )
  if (fault) return <Trouble kind={fault.reason} text={FAULTS[fault.reason]()} />
  if (keeping.state === 'full') return <Trouble kind="full" text={i18n.t('reviewTab.full')} />
  if (keeping.state === 'unanswered')
    return <Trouble kind="unanswered" text={i18n.t('reviewTab.unanswered')} />
  return null
}

const FAULTS: Record<Exclude<SaveFault['reason'], 'newer'>, () => string> = {
  'no-card': () => i18n.t('reviewTab.fault.noCard'),
  erased: () => i18n.t('reviewTab.fault.erased'),
  'storage-full': () => i18n.t('reviewTab.fault.storageFull'),
  'other-ticket': () => i18n.t('reviewTab.fault.otherTicket'),
  unanswered: () => i18n.t('reviewTab.fault.unanswered'),
}

interface TroubleProps {
  readonly kind: string
  readonly title?: string
  readonly text: string
  readonly children?: ReactNode
}

function Trouble({ kind, title, text, children }: TroubleProps) {
  const announce = useAnnounce()
  const said = title === undefined ? text : `${title}. ${text}`
  useEffect(() => announce(said), [announce, said])
  return (
    <div className="review-trouble" data-review-trouble={kind}>
      <TriangleAlert size={14} aria-hidden />
      <div className="review-trouble-words">
        {title !== undefined && <strong>{title}</strong>}
        <p>{text}</p>
        {children !== undefined && <div className="review-trouble-choices">{children}</div>}
      </div>
    </div>
  )
}
