import { useRef, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { ListedTicket } from '@/lib/review/sample/review-list'
import { ask } from '../../desk'
import { useAnnounce } from '../../ui/Announcer'
import { listWords } from '../../ui/number-words'

/** What is done with a list. The list itself comes anew with the notice of the change. */
export function useListActions(list: string) {
  const announce = useAnnounce()
  const isOpening = useRef(false)
  const [told, setTold] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const settle = (reason: keyof typeof FAULT | null) => {
    setTold('')
    setFault(reason === null ? null : i18n.t(FAULT[reason]))
  }
  return {
    told,
    fault,
    openNext: async () => {
      // A second press while the host is asked opens no second tab.
      if (isOpening.current) return
      isOpening.current = true
      setFault(null)
      setTold(i18n.t('reviewLists.opening'))
      const answer = await ask('review-lists/open-next', { list })
      isOpening.current = false
      settle(answer.ok ? null : 'unanswered')
      if (!answer.ok) return
      const { key, gone } = answer.value
      setTold(
        [
          ...(gone.length > 0
            ? [i18n.t('reviewLists.goneNow', gone.length, [String(gone.length), listWords(gone)])]
            : []),
          key === null ? i18n.t('reviewLists.noneLeft') : i18n.t('reviewLists.openedNow', { key }),
        ].join(' '),
      )
    },
    mark: async ({ host, site, key }: ListedTicket, state: 'open' | 'skipped') => {
      const answer = await ask('review-lists/mark', { list, ticket: { host, site, key }, state })
      const outcome = answer.ok ? answer.value : ({ ok: false, reason: 'unanswered' } as const)
      settle(outcome.ok ? null : outcome.reason)
      if (outcome.ok)
        announce(i18n.t(state === 'open' ? 'reviewLists.backNow' : 'reviewLists.skippedNow', { key }))
    },
    remove: async () => {
      const answer = await ask('review-lists/remove', { list })
      const outcome = answer.ok ? answer.value : ({ ok: false, reason: 'unanswered' } as const)
      settle(outcome.ok ? null : outcome.reason)
      if (outcome.ok) announce(i18n.t('reviewLists.removed'))
    },
  }
}

const FAULT = {
  unanswered: 'reviewLists.trouble.unanswered',
  'storage-full': 'reviewLists.fault.full',
  'no-name': 'reviewLists.fault.noName',
  changed: 'reviewLists.fault.changed',
} as const
