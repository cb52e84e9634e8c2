import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { SelectedWords } from '@/lib/messaging/reviews/review-panel-calls'
import { MOST_QUOTES, pinQuote, ratingOf } from '@/lib/review/record/edit-content'
import type { PinnedQuote, ReviewContent } from '@/lib/review/record/review'
import { ask } from '../../desk'
import { useAnnounce } from '../../ui/Announcer'
import type { ReviewSession } from './review-session'

const WHY: Record<Extract<SelectedWords, { ok: false }>['reason'], () => string> = {
  nothing: () => i18n.t('reviewTab.pinFailed.nothing'),
  'not-said': () => i18n.t('reviewTab.pinFailed.notSaid'),
  'too-long': () => i18n.t('reviewTab.pinFailed.tooLong'),
  'page-gone': () => i18n.t('reviewTab.pinFailed.pageGone'),
  'other-ticket': () => i18n.t('reviewTab.pinFailed.otherTicket'),
}

/** Pinning words to a category: those selected in the page, or a quote that is at hand. */
export interface Pinning {
  readonly busy: boolean
  /** Why the last attempt failed, and for which category; null when nothing is wrong. */
  readonly fault: { readonly category: string; readonly text: string } | null
  readonly pinSelection: (category: string, title: string) => void
  readonly pin: (category: string, title: string, quote: PinnedQuote) => void
}

export function usePinning(session: ReviewSession, content: ReviewContent): Pinning {
  const announce = useAnnounce()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<Pinning['fault']>(null)
  const fail = (category: string, text: string) => {
    setFault({ category, text })
    announce(text)
  }
  const pin = (category: string, title: string, quote: PinnedQuote) => {
    const isThere = ratingOf(content, category).quotes.some((each) => each.quote === quote.quote)
    if (!isThere && ratingOf(content, category).quotes.length >= MOST_QUOTES)
      return fail(category, i18n.t('reviewTab.pinFull'))
    setFault(null)
    session.edit((before) => pinQuote(before, category, quote))
    announce(i18n.t('reviewTab.pinnedTo', { category: title }))
  }
  const pinSelection = async (category: string, title: string) => {
    if (busy) return
    setBusy(true)
    const { host, site, key } = content.ticket
    const answer = await ask('review/selection', { ticket: { host, site, key } })
    setBusy(false)
    const words: SelectedWords = answer.ok ? answer.value : { ok: false, reason: 'page-gone' }
    if (words.ok) pin(category, title, { messageId: words.messageId, quote: words.quote, masked: false })
    else fail(category, WHY[words.reason]())
  }
  return { busy, fault, pin, pinSelection: (category, title) => void pinSelection(category, title) }
}
