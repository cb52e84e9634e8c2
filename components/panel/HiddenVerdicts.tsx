import { EyeOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { i18n } from '@/components/i18n'
import { Action } from '../ui/Action'
import { useAnnounce } from '../ui/Announcer'
import { Message } from '../ui/Message'
import type { PanelTab } from './tabs'
import { useTicket } from './ticket-context'
import type { Reviewing } from './use-reviewing'

export interface HiddenVerdictsProps {
  readonly tab: PanelTab
  readonly reviewing: Reviewing
  readonly children: ReactNode
}

/**
 * What a tab shows, or that it is hidden while a review is to be blind, with the way to see it all the same. It stays there
 * meanwhile, out of sight: what was begun in it, such as a packet, is not lost.
 */
export function HiddenVerdicts({ tab, reviewing, children }: HiddenVerdictsProps) {
  const announce = useAnnounce()
  const { goTo } = useTicket()
  const look = () => {
    flushSync(reviewing.look)
    // What was pressed is gone.
    goTo(tab)
    announce(i18n.t('blindReview.looked'))
  }
  return (
    <>
      {reviewing.hidesScores && (
        <div data-hidden-verdicts="">
          <Message
            level={2}
            icon={<EyeOff size={18} aria-hidden />}
            title={i18n.t('blindReview.title')}
            action={<Action onPress={look}>{i18n.t('blindReview.look')}</Action>}
          >
            {i18n.t('blindReview.text')}
          </Message>
        </div>
      )}
      <div hidden={reviewing.hidesScores}>{children}</div>
    </>
  )
}
